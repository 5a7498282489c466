package dk.sundhedsklynge.meetings.meeting;

import dk.sundhedsklynge.meetings.openness.Access;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All of one meeting, before it is kept: read from minutes or entered by a secretary. */
public record MeetingRecord(
        String cooperation,
        String body,
        LocalDate heldOn,
        @Nullable LocalTime heldAt,
        @Nullable String place,
        String title,
        @Nullable UUID document,
        List<Attendance> attendance,
        List<ItemRecord> items) {

    public record ItemRecord(
            int number,
            String title,
            Access access,
            int line,
            ItemContent content,
            List<DecisionRecord> decisions,
            List<FollowUpRecord> followUps) {

        /** What the item is called: minutes number their items. */
        String label() {
            return String.valueOf(number);
        }

        public ItemRecord numbered(int other) {
            return new ItemRecord(other, title, access, line, content, decisions, followUps);
        }
    }

    /**
     * @param label as printed before it: {@code AD. 1}, {@code 2}; null where there is none
     * @param answers numbers of the recommendations it answers
     */
    public record DecisionRecord(
            @Nullable String label,
            Outcome outcome,
            String text,
            int line,
            Set<Integer> answers,
            DecisionDetail detail) {}

    /**
     * @param responsible empty where the minutes name nobody: no one is made responsible by guess
     * @param due null when the minutes give no day
     * @param dueText as printed: {@code efter sommeren 2023}
     */
    public record FollowUpRecord(
            String text,
            @Nullable String responsible,
            @Nullable LocalDate due,
            @Nullable String dueText,
            int line) {}
}
