package dk.sundhedsklynge.meetings.handover.dossier;

import dk.sundhedsklynge.meetings.handover.dossier.SumCheck.Sum;
import dk.sundhedsklynge.meetings.handover.part.Figures;
import dk.sundhedsklynge.meetings.handover.part.Quantity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The money of one party and period in one fund.
 *
 * @param key the same in every run
 * @param party code; null for what the source does not split
 * @param label of the party, or of what is not split
 * @param mayConcern names of the councils that money of the region, or money that is not split, may concern
 * @param sourcesLeftOut how many more places it rests on
 */
public record MoneyLine(
        String key,
        String fund,
        String fundName,
        @Nullable String party,
        String label,
        String period,
        Figures figures,
        List<String> mayConcern,
        List<Missing> missing,
        List<Source> sources,
        int sourcesLeftOut) {

    /** All of it, or nothing that is known. */
    public Sum sum(Quantity quantity) {
        return Sum.NOTHING.plus(figures.of(quantity), place());
    }

    /** Whose it is, and of which period. */
    public String place() {
        return "%s, %s".formatted(label, period);
    }
}
