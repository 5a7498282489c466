package dk.sundhedsklynge.meetings.handover.run;

import dk.sundhedsklynge.meetings.handover.dossier.Comparison.Difference;
import dk.sundhedsklynge.meetings.handover.dossier.Membership;
import dk.sundhedsklynge.platform.time.DanishDates;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A handover that is tried or carried out.
 *
 * @param number among the runs of the cooperation, from 1
 * @param membersOn the day that membership is frozen on
 * @param membership who belonged to the cooperation on that day
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

    /** The days that differ from those of an earlier run, in words. */
    public List<Difference> daysUnlike(HandoverRun earlier) {
        return Stream.of(
                        day("Medlemskreds låst", earlier.membersOn, membersOn),
                        day("Skæring", earlier.cutOff, cutOff),
                        day("Sene fakturaer til", earlier.lateInvoicesUntil, lateInvoicesUntil))
                .filter(it -> !Objects.equals(it.before(), it.after()))
                .toList();
    }

    private static Difference day(String label, LocalDate before, LocalDate after) {
        return new Difference(label, DanishDates.inWords(before), DanishDates.inWords(after));
    }

    HandoverRunOrdered order() {
        return new HandoverRunOrdered(
                id, sequence, cooperation, number, kind, membersOn, cutOff, lateInvoicesUntil, orderedAt);
    }
}
