package dk.sundhedsklynge.meetings.handover.run;

import dk.sundhedsklynge.platform.testing.Contracts;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is told of a run, as the contract says. */
class HandoverRunContractTest {
    @Test
    void aRunIsOrderedAsTheExampleSays() throws IOException {
        Contracts.assertIsExample(
                HandoverRunOrdered.TYPE,
                new HandoverRunOrdered(
                        UUID.fromString("4d1f8a52-9c7e-4a0b-8e21-5f6a7b8c9d01"),
                        1,
                        "syddanmark-lillebaelt",
                        3,
                        RunKind.REHEARSAL,
                        LocalDate.of(2026, 10, 1),
                        LocalDate.of(2026, 12, 31),
                        LocalDate.of(2027, 2, 28),
                        Instant.parse("2026-10-21T13:42:00Z")));
    }
}
