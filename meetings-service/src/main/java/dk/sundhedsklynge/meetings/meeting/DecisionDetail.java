package dk.sundhedsklynge.meetings.meeting;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a decision says beyond its outcome, each in the words of the minutes.
 *
 * @param part of a recommendation it is about; null when it is about the whole
 * @param amendment what was changed from what was recommended
 * @param condition on which it was approved
 * @param until the event or day it was postponed to
 * @param untilDate the same as a day, where the text gives one
 * @param leftTo who is to decide instead
 */
public record DecisionDetail(
        @Nullable String part,
        @Nullable Amendment amendment,
        @Nullable String condition,
        @Nullable String until,
        @Nullable LocalDate untilDate,
        @Nullable String leftTo) {

    public static final DecisionDetail NONE = new DecisionDetail(null, null, null, null, null, null);

    /**
     * @param from kroner that were recommended, where the text says so
     * @param to kroner that were approved instead
     * @param text the sentence that says it
     */
    public record Amendment(
            @Nullable BigDecimal from, @Nullable BigDecimal to, String text, int line) {}
}
