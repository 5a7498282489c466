package dk.sundhedsklynge.meetings.document;

import java.util.UUID;

/** What minutes are kept as. */
sealed interface Target {
    /** The minutes of the one meeting that the body had at the time; it is made where it is not known yet. */
    record MeetingOfThatDay() implements Target {}

    /**
     * A newer version of minutes that are kept.
     *
     * @param part 0 for the minutes of the meeting, from 1 for supplementary ones
     */
    record Version(UUID meeting, int part) implements Target {}

    /** The minutes of one more meeting of the body that day. */
    record OtherMeeting() implements Target {}

    /** Supplementary minutes of the meeting, beside those it has. */
    record Supplement(UUID meeting) implements Target {}
}
