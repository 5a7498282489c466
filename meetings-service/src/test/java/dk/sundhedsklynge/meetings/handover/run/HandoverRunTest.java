package dk.sundhedsklynge.meetings.handover.run;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sundhedsklynge.meetings.handover.dossier.Comparison.Difference;
import dk.sundhedsklynge.meetings.register.Register;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class HandoverRunTest {
    private static final Register REGISTER = Register.ofReferenceData();

    @Test
    void twoRunsSayWhichOfTheirDaysDiffer() {
        HandoverRun one = run(1, LocalDate.of(2026, 12, 31));
        HandoverRun other = run(2, LocalDate.of(2026, 11, 30));

        assertThat(other.daysUnlike(one))
                .containsExactly(new Difference("Skæring", "31. december 2026", "30. november 2026"));
        assertThat(one.daysUnlike(one)).isEmpty();
    }

    private static HandoverRun run(int number, LocalDate cutOff) {
        return new HandoverRun(
                UUID.randomUUID(),
                "syddanmark-lillebaelt",
                number,
                RunKind.REHEARSAL,
                LocalDate.of(2026, 10, 1),
                cutOff,
                LocalDate.of(2027, 2, 28),
                FreezeMembership.of(
                        REGISTER.cooperation("syddanmark-lillebaelt").orElseThrow(), REGISTER),
                "test",
                Instant.EPOCH,
                1,
                1,
                Instant.EPOCH);
    }
}
