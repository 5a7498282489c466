package dk.sundhedsklynge.meetings.handover.carry;

import dk.sundhedsklynge.meetings.handover.run.HandoverDecision;
import dk.sundhedsklynge.meetings.handover.run.HandoverRun;
import dk.sundhedsklynge.meetings.handover.run.OrderOutcome;
import dk.sundhedsklynge.platform.problem.FieldError;
import java.time.LocalDate;
import java.util.List;

/** What comes of carrying a handover out, or of making an archive of what was handed over. */
public sealed interface CarryOutcome {
    record CarriedOut(HandoverRun run) implements CarryOutcome {}

    record Archived() implements CarryOutcome {}

    sealed interface Refused extends CarryOutcome {}

    record NotFound(String cooperation) implements Refused {}

    record Forbidden() implements Refused {}

    /** No rehearsal has shown what would be handed over. */
    record NotRehearsed() implements Refused {}

    record DecidedAlready(HandoverDecision decision) implements Refused {}

    record Invalid(List<FieldError> errors) implements Refused {}

    /** Late invoices end before the cut-off. */
    record DayBeforeCutOff(LocalDate cutOff) implements Refused {}

    record NotOrdered(OrderOutcome.Refused why) implements Refused {}

    /**
     * @param lateInvoicesUntil it cannot be an archive before
     * @param open what still has to be done, in Danish
     */
    record NotClosed(LocalDate lateInvoicesUntil, List<String> open) implements Refused {}

    record NotCarriedOut() implements Refused {}
}
