package dk.sundhedsklynge.meetings.meeting;

import dk.sundhedsklynge.meetings.meeting.MeetingViews.MeetingSummary;
import dk.sundhedsklynge.platform.paging.Cursor;
import dk.sundhedsklynge.platform.time.Calendar;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a page of meetings ended. */
final class MeetingCursor {
    private static final String UNDATED = "-";

    private MeetingCursor() {}

    static String write(MeetingSummary last) {
        LocalDate day = last.date();
        return Cursor.encode(day == null ? UNDATED : day.toString(), last.id().toString());
    }

    static ShownMeetings.@Nullable After read(@Nullable String cursor) {
        return Cursor.read(
                cursor,
                2,
                last -> new ShownMeetings.After(
                        last.get(0).equals(UNDATED) ? null : Calendar.day(last.get(0)), UUID.fromString(last.get(1))));
    }
}
