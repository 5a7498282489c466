package dk.sundhedsklynge.funds.journal;

import dk.sundhedsklynge.funds.ledger.Anchor;
import dk.sundhedsklynge.funds.project.ProjectName;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a list.
 *
 * @param reversedBy the entry that reverses it
 * @param amount øre: what it added to the figure that was asked for, or what it moved
 * @param whole øre: what it added to the same figure for all parties, periods and projects
 * @param stated øre by figure: what it added to each; empty when one figure was asked for
 * @param parties codes of those whose money it moved
 * @param labels what the source calls those it names no party for
 */
record ListedEntry(
        UUID id,
        String cooperation,
        String fund,
        String ground,
        UUID cause,
        @Nullable String effectType,
        @Nullable String reference,
        Anchor anchor,
        boolean hidden,
        @Nullable UUID reverses,
        @Nullable UUID reversedBy,
        LocalDate effectiveOn,
        long amount,
        long whole,
        Map<EntryFigure, Long> stated,
        List<String> parties,
        List<String> labels,
        List<String> periods,
        List<ProjectName> projects) {}
