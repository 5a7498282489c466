package dk.sundhedsklynge.meetings.effect;

import dk.sundhedsklynge.platform.etag.IfMatch;
import dk.sundhedsklynge.platform.problem.FieldError;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What came of entering or settling an effect. */
public sealed interface EffectOutcome {
    record Done(Effect effect) implements EffectOutcome {}

    sealed interface Refused extends EffectOutcome {}

    /** There is none, or none the caller may know of. */
    record NotFound() implements Refused {}

    /** There is no such decision, or none the caller may know of. */
    record DecisionNotFound() implements Refused {}

    record Forbidden() implements Refused {}

    /** Somebody else changed it since the caller read the version that the header states. */
    record ChangedMeanwhile(IfMatch read) implements Refused {}

    record WrongState(EffectState state, Settlement wanted) implements Refused {}

    /**
     * It would stand beside an effect that was confirmed, and nobody said what becomes of that one.
     *
     * @param possible what can become of it
     */
    record BesideEarlier(EffectState state, List<EarlierEffect> possible) implements Refused {}

    record CannotBeReplaced(EffectState state) implements Refused {}

    /** The cooperation has no such effect; the field says what was to be done with it. */
    record UnknownEffect(String field, UUID effect) implements Refused {}

    /** What is to be replaced stems from another decision. */
    record OfAnotherDecision() implements Refused {}

    /** The cooperation is wound up, and the body decided behind the cut-off. */
    record WoundUp(LocalDate cutOff) implements Refused {}

    /** @param errors with the fields as the caller wrote them, {@code terms.shares[1].amount} */
    record InvalidTerms(List<FieldError> errors) implements Refused {}
}
