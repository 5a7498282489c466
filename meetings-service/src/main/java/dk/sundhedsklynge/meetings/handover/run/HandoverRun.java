package dk.sundhedsklynge.meetings.handover.run;

import dk.sundhedsklynge.meetings.handover.dossier.Membership;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A handover that is tried or carried out.
 *
 * @param number among the runs of the cooperation, from 1
 * @param membersOn the day that membership is frozen on
 * @param membership as it was then
 * @param orderedBy user
 * @param sequence of the last order that was sent
 * @param version of the dossiers; 0 until they are made
 * @param madeAt when that version was made; null until then
 */
public record HandoverRun(
        UUID id,
        String cooperation,
        int number,
        RunKind kind,
        LocalDate membersOn,
        LocalDate cutOff,
        LocalDate lateInvoicesUntil,
        Membership membership,
        String orderedBy,
        Instant orderedAt,
        long sequence,
        int version,
        @Nullable Instant madeAt) {

    public boolean isMade() {
        return version > 0;
    }

    HandoverRunOrdered order() {
        return new HandoverRunOrdered(
                id, sequence, cooperation, number, kind, membersOn, cutOff, lateInvoicesUntil, orderedAt);
    }
}
