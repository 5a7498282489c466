package dk.sundhedsklynge.meetings.opening;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is read of {@code funds.opening-state.v1}.
 *
 * @param id the fund
 * @param effect the opening in force; null when none is
 * @param asOf the last day of its position
 * @param meeting the meeting that states it
 * @param contains types of effects that it contains
 */
public record OpeningState(
        String id,
        long sequence,
        String cooperation,
        @Nullable UUID effect,
        @Nullable LocalDate asOf,
        @Nullable UUID meeting,
        List<String> contains) {
    public static final String TYPE = "funds.opening-state.v1";
}
