package dk.sundhedsklynge.meetings.fact;

import dk.sundhedsklynge.platform.problem.FieldError;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What came of writing a fact down, correcting it or taking it back. */
public sealed interface FactOutcome {
    record Kept(UUID id, long version) implements FactOutcome {}

    sealed interface Refused extends FactOutcome {}

    /** The register has no such cooperation, or none the caller may know of. */
    record CooperationNotFound(String id) implements Refused {}

    /** It is not there, or the caller may not know of it. */
    record NotFound(FactKind kind) implements Refused {}

    record Forbidden(FactKind kind) implements Refused {}

    /** The cooperation is wound up, and the fact is of a day after its cut-off. */
    record WoundUp(FactKind kind, LocalDate cutOff) implements Refused {}

    record Invalid(List<FieldError> errors) implements Refused {}

    /** The caller has read another version than the one that stands. */
    record ChangedMeanwhile(FactKind kind, long version) implements Refused {}

    /** It was taken back: nothing of it can be corrected before that is undone. */
    record TakenBack(FactKind kind) implements Refused {}

    /** It stands: there is nothing to undo. */
    record Standing(FactKind kind) implements Refused {}

    /** Minutes state it: they are corrected, or it is given the state that it no longer matters. */
    record OfMinutes(FactKind kind) implements Refused {}
}
