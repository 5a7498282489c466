package dk.sundhedsklynge.meetings.access;

import dk.sundhedsklynge.platform.access.EndedSessionState;
import dk.sundhedsklynge.platform.access.WithdrawnUserState;
import dk.sundhedsklynge.platform.testing.Contracts;
import java.io.IOException;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What the register tells of access that has ended, as the contract says. */
class AccessContractTest {
    private static final Instant NINE = Instant.parse("2025-01-20T09:00:00Z");

    @Test
    void anEndedSessionIsToldAsTheExampleSays() throws IOException {
        Contracts.assertIsExample(
                EndedSessionState.TYPE,
                new EndedSessionState(
                        "5f0c1a1e-7a43-4c80-9a1d-2a5a3f0c9b11", 1, NINE, Instant.parse("2025-01-20T21:00:00Z")));
    }

    @Test
    void aWithdrawnUserIsToldAsTheExampleSays() throws IOException {
        Contracts.assertIsExample(
                WithdrawnUserState.TYPE, new WithdrawnUserState("c1a6f6de-3f43-4f0e-9d1b-0a5f9a7e2b44", 2, NINE));
    }
}
