package dk.sundhedsklynge.projects.project;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.sundhedsklynge.projects.lifecycle.Phase;
import dk.sundhedsklynge.projects.lifecycle.Step;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One change in the history of a project, with its cause.
 *
 * @param cause {@code decision}, or {@code statement} for what a source states and somebody wrote by hand
 * @param effect the effect that caused it; {@code /effects/{id}} tells its answer; null for a statement
 * @param decidedOn of a statement, the day it is as of
 * @param decidedBy null for a statement
 * @param anchor the place in the minutes it rests on
 * @param to the phase after it; the same as {@code from} when it moved none
 * @param counts whether it moves anything: false when older minutes that arrived later made the step illegal, when the
 *     grant it rests on was refused, or when it was taken back; it is kept all the same
 * @param note why it does not count, in Danish; absent when it does
 */
public record ChangeView(
        String cause,
        @Nullable UUID effect,
        Step type,
        LocalDate decidedOn,
        @Nullable String decidedBy,
        Anchor anchor,
        Access access,
        Phase from,
        Phase to,
        String toLabel,
        boolean counts,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String note,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable LocalDate on,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable LocalDate until,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String name,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String council,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String summaryCode) {

    static ChangeView of(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Changed(Change change, Phase from, Phase to) -> view(change, from, to, null);
            case Verdict.Contained(Change change, Phase from) -> view(change, from, from, null);
            case Verdict.Refused(Change change, Phase from) ->
                view(change, from, from, "Gælder ikke: et ældre referat, der er indlæst senere, gør ændringen umulig.");
            case Verdict.Groundless(Change change, Phase from) ->
                view(change, from, from, "Gælder ikke: bevillingen bag er afvist.");
            case Verdict.Withdrawn(Change change, Phase from) ->
                view(change, from, from, "Gælder ikke: sekretariatet har trukket den tilbage.");
        };
    }

    private static ChangeView view(Change change, Phase from, Phase to, @Nullable String note) {
        Terms terms = change.terms();
        return new ChangeView(
                change.isStated() ? "statement" : "decision",
                change.isStated() ? null : change.effect(),
                change.step(),
                change.decidedOn(),
                change.isStated() ? null : change.decidedBy(),
                change.anchor(),
                change.access(),
                from,
                to,
                to.label(),
                note == null,
                note,
                terms.on(),
                terms.until(),
                terms.name(),
                terms.council(),
                terms.summaryCode());
    }
}
