package dk.sundhedsklynge.meetings.minutes;

import java.time.LocalDate;

/**
 * That minutes were approved.
 *
 * @param on the day
 * @param source where that stands
 */
record Approval(LocalDate on, String source) {
    static final int LONGEST_SOURCE = 500;
}
