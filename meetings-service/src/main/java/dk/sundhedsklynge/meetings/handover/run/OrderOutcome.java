package dk.sundhedsklynge.meetings.handover.run;

import dk.sundhedsklynge.platform.problem.FieldError;
import java.util.List;

/** What comes of ordering a run. */
public sealed interface OrderOutcome {
    /** It is ordered now, or was ordered a moment ago with the same dates and is not done yet. */
    record Ordered(HandoverRun run) implements OrderOutcome {}

    sealed interface Refused extends OrderOutcome {}

    /** There is no such cluster, or none that the caller may know of. */
    record NotFound(String cooperation) implements Refused {}

    record Forbidden() implements Refused {}

    /** A health council hands nothing over. */
    record NoCluster(String name) implements Refused {}

    /** The handover has been carried out; its dossiers are made anew by themselves. */
    record CarriedOutAlready(HandoverRun run) implements Refused {}

    record InvalidDates(List<FieldError> errors) implements Refused {}

    /** The handovers of all clusters that the caller may order for are carried out. */
    record AllCarriedOut() implements Refused {}
}
