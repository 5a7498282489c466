package dk.sundhedsklynge.meetings.meeting;

import dk.sundhedsklynge.meetings.meeting.KeepMeeting.DecisionAdopted;
import dk.sundhedsklynge.meetings.openness.Access;
import dk.sundhedsklynge.platform.testing.Contracts;
import java.io.IOException;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DecisionContractTest {

    @Test
    void aDecisionIsToldAsTheExampleSays() throws IOException {
        Contracts.assertIsExample(KeepMeeting.ADOPTED, adopted(Outcome.APPROVED));
    }

    @ParameterizedTest
    @EnumSource(Outcome.class)
    void everyOutcomeKeepsTheSchema(Outcome outcome) throws IOException {
        Contracts.assertIsValid(KeepMeeting.ADOPTED, adopted(outcome));
    }

    private static DecisionAdopted adopted(Outcome outcome) {
        return new DecisionAdopted(
                UUID.fromString("00000000-0000-4000-8000-000000000041"),
                1,
                "nordjylland-vest",
                UUID.fromString("00000000-0000-4000-8000-000000000021"),
                4,
                UUID.fromString("00000000-0000-4000-8000-000000000051"),
                "4",
                "nordjylland-vest:politisk",
                LocalDate.parse("2025-01-15"),
                outcome,
                Access.OPEN);
    }
}
