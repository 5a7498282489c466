package dk.sundhedsklynge.meetings.meeting;

import dk.sundhedsklynge.meetings.meeting.MeetingStates.MeetingStateTold;
import dk.sundhedsklynge.platform.testing.Contracts;
import java.io.IOException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MeetingContractTest {

    @Test
    void aMeetingIsToldAsTheExampleSays() throws IOException {
        Contracts.assertIsExample(MeetingStates.TYPE, told(LocalDate.parse("2025-01-15"), MeetingState.CALLED));
    }

    @ParameterizedTest
    @EnumSource(MeetingState.class)
    void everyStateKeepsTheSchema(MeetingState state) throws IOException {
        Contracts.assertIsValid(MeetingStates.TYPE, told(LocalDate.parse("2025-01-15"), state));
    }

    @Test
    void aMeetingWithoutADayKeepsTheSchema() throws IOException {
        Contracts.assertIsValid(MeetingStates.TYPE, told(null, MeetingState.PLANNED));
    }

    private static MeetingStateTold told(@Nullable LocalDate date, MeetingState state) {
        return new MeetingStateTold(
                UUID.fromString("00000000-0000-4000-8000-000000000021"),
                3,
                "nordjylland-vest",
                "nordjylland-vest:politisk",
                date,
                state);
    }
}
