package dk.sundhedsklynge.meetings.document;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dk.sundhedsklynge.meetings.effect.EffectState;
import dk.sundhedsklynge.meetings.effect.EffectView;
import dk.sundhedsklynge.meetings.openness.Access;
import dk.sundhedsklynge.meetings.proposal.draft.Notice;
import dk.sundhedsklynge.meetings.reading.report.Warning;
import dk.sundhedsklynge.meetings.register.Level;
import dk.sundhedsklynge.meetings.terms.EffectType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A document and what was read out of it. What stems from an item the reader may not see is in no number and no warning.
 *
 * @param id null in a preview of a document that is not kept
 * @param file its name; for a reader who may not read the original, a name that says nothing of the closed items
 * @param cluster as the register names it, or as printed while it is not settled
 * @param accountedFor share of the lines that were understood, 0 to 1
 * @param notices what speaks of money or projects and was not made an effect, and why
 * @param question what the secretariat is asked about it; null when nothing is
 * @param closedItems whether the document has items that not every reader may see
 * @param sha256 null for a reader who may not read the original: the closed words could be guessed by it
 */
public record DocumentView(
        @Nullable UUID id,
        String file,
        @Nullable String cooperation,
        String cluster,
        Level level,
        LocalDate date,
        int items,
        int recommendations,
        int decisions,
        int tables,
        int figures,
        int attachments,
        int followUps,
        double accountedFor,
        List<Warning> warnings,
        @Nullable UUID meeting,
        int version,
        DocumentState state,
        boolean closedItems,
        @Nullable String sha256,
        String uploadedBy,
        Instant uploadedAt,
        List<Notice> notices,
        @Nullable Question question,
        List<ProposedEffect> effects) {
    /** Stands for the name of a file that can tell what its closed items are about. */
    public static final String CLOSED_FILE = "Referat med lukkede punkter";

    /**
     * What the secretariat is asked about it.
     *
     * @param text Danish
     * @param meeting the one of the same body and day whose minutes are most like it
     */
    public record Question(String text, UUID meeting, List<Choice> choices) {
        private static final String TEXT =
                "Organet har allerede et referat fra den dag, og det har andre punkter. Hvad er det nye?"
                        + " Indtil der er svaret, sker der intet.";

        static @Nullable Question of(@Nullable UUID meeting) {
            return meeting == null
                    ? null
                    : new Question(
                            TEXT,
                            meeting,
                            Arrays.stream(Relation.values()).map(Choice::of).toList());
        }
    }

    /**
     * @param label Danish
     * @param meaning Danish: what follows from it
     */
    public record Choice(Relation relation, String label, String meaning) {
        static Choice of(Relation it) {
            return new Choice(it, it.label(), it.meaning());
        }
    }

    /**
     * An effect of the document in a line.
     *
     * @param id null in a preview for what is not kept
     * @param competent whether the body may decide it; what it may not is only recommended
     * @param reason Danish: why a proposal is not taken unseen, what to do about a refusal, or why it was rejected or withdrawn
     */
    public record ProposedEffect(
            @Nullable UUID id,
            EffectType type,
            EffectState state,
            String stateLabel,
            String summary,
            boolean competent,
            @Nullable String reason,
            int item,
            UUID itemId,
            String label,
            @Nullable UUID decision,
            @Nullable Integer line,
            Access access) {
        /** Whether it is proposed and nothing stands against it. */
        @JsonIgnore
        public boolean isSure() {
            return state == EffectState.PROPOSED && reason == null;
        }

        private ProposedEffect withoutId() {
            return new ProposedEffect(
                    null,
                    type,
                    state,
                    stateLabel,
                    summary,
                    competent,
                    reason,
                    item,
                    itemId,
                    label,
                    decision,
                    line,
                    access);
        }

        static ProposedEffect of(EffectView it, Map<UUID, String> reasons) {
            String refusal = it.advice() == null ? it.reason() : it.advice();
            return new ProposedEffect(
                    it.id(),
                    it.type(),
                    it.state(),
                    it.stateLabel(),
                    it.summary(),
                    it.competent(),
                    it.state() == EffectState.PROPOSED ? reasons.get(it.id()) : refusal == null ? it.note() : refusal,
                    it.anchor().item(),
                    it.anchor().itemId(),
                    it.anchor().label(),
                    it.anchor().decision(),
                    it.anchor().line(),
                    it.access());
        }
    }

    /**
     * Without the ids of what is not kept.
     *
     * @param isKnown whether the document itself is kept
     * @param kept ids of the effects that are
     */
    DocumentView previewed(boolean isKnown, Set<UUID> kept) {
        return new DocumentView(
                isKnown ? id : null,
                file,
                cooperation,
                cluster,
                level,
                date,
                items,
                recommendations,
                decisions,
                tables,
                figures,
                attachments,
                followUps,
                accountedFor,
                warnings,
                isKnown || version > 1 ? meeting : null,
                version,
                state,
                closedItems,
                sha256,
                uploadedBy,
                uploadedAt,
                notices,
                question,
                effects.stream()
                        .map(effect -> kept.contains(effect.id()) ? effect : effect.withoutId())
                        .toList());
    }

    static DocumentView of(Document it, boolean closedToo, List<ProposedEffect> effects) {
        boolean mayReadOriginal = closedToo || !it.closed();
        DocumentSummary summary = closedToo ? it.summary() : it.summary().open();
        Counts total = summary.total();
        return new DocumentView(
                it.id(),
                mayReadOriginal ? it.fileName() : CLOSED_FILE,
                it.cooperation(),
                summary.cluster(),
                summary.level(),
                it.meetingDate(),
                summary.items().size(),
                total.recommendations(),
                total.decisions(),
                total.tables(),
                total.figures(),
                total.attachments(),
                total.followUps(),
                summary.accountedFor(),
                summary.warnings(),
                it.meeting(),
                it.version(),
                it.state(),
                it.closed(),
                mayReadOriginal ? it.sha256() : null,
                it.uploadedBy(),
                it.uploadedAt(),
                summary.notices(),
                Question.of(it.askedAbout()),
                effects);
    }
}
