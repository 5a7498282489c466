package dk.sundhedsklynge.meetings.meeting;

import dk.sundhedsklynge.platform.paging.Cursor;
import dk.sundhedsklynge.platform.problem.Problem;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a page of meetings ended. */
final class MeetingCursor {
    private MeetingCursor() {}

    static String write(Meeting last) {
        return Cursor.encode(last.heldOn().toString(), last.id().toString());
    }

    static Meetings.@Nullable After read(@Nullable String cursor) {
        if (cursor == null) {
            return null;
        }
        try {
            List<String> parts = Cursor.decode(cursor);
            return new Meetings.After(LocalDate.parse(parts.get(0)), UUID.fromString(parts.get(1)));
        } catch (DateTimeParseException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw Problem.invalid("unknown-cursor", "Ukendt cursor", "Brug next fra den foregående side.");
        }
    }
}
