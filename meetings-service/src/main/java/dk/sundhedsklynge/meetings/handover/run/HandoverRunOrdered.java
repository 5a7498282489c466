package dk.sundhedsklynge.meetings.handover.run;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Body of {@code meetings.handover-run-ordered.v1}.
 *
 * @param id the run
 * @param number among the runs of the cooperation
 */
public record HandoverRunOrdered(
        UUID id,
        long sequence,
        String cooperation,
        int number,
        RunKind kind,
        LocalDate membersOn,
        LocalDate cutOff,
        LocalDate lateInvoicesUntil,
        Instant orderedAt) {
    public static final String TYPE = "meetings.handover-run-ordered.v1";

    static String subject(UUID run) {
        return "handover-run:" + run;
    }
}
