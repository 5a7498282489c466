package dk.sundhedsklynge.meetings.handover.receive;

import dk.sundhedsklynge.meetings.handover.dossier.Comparison.Change;
import dk.sundhedsklynge.platform.problem.FieldError;
import java.util.List;

/** What comes of what a receiver, or the cluster, says of lines. */
public sealed interface ReceiptOutcome {
    /** @param lines how many were said something of */
    record Kept(int lines) implements ReceiptOutcome {}

    sealed interface Refused extends ReceiptOutcome {}

    record NotFound() implements Refused {}

    record Forbidden() implements Refused {}

    /** Only the cluster answers an objection. */
    record NotOfCluster() implements Refused {}

    /** The handover is only rehearsed. */
    record NotCarriedOut() implements Refused {}

    /**
     * The dossier says something else than what the receiver has seen.
     *
     * @param version the newest
     * @param changes what is different in it
     */
    record NewerVersion(int version, List<Change> changes) implements Refused {}

    /**
     * Somebody else has answered lines since the form was opened.
     *
     * @param answers the last word on each of these lines
     */
    record AnsweredMeanwhile(List<Receipt> answers) implements Refused {}

    /** The receiver said that the line is received, so there is nothing to answer. */
    record NoObjection() implements Refused {}

    record Invalid(List<FieldError> errors) implements Refused {}
}
