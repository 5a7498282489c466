package dk.sundhedsklynge.meetings.meeting;

import com.fasterxml.jackson.core.type.TypeReference;
import dk.sundhedsklynge.platform.database.Columns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What readers of the API see of a meeting. A closed item a reader may not see is not there, nor counted. */
public final class MeetingViews {
    private MeetingViews() {}

    public record MeetingSummary(
            UUID id,
            String cooperation,
            String body,
            LocalDate date,
            @Nullable LocalTime time,
            @Nullable String place,
            String title,
            @Nullable UUID document,
            int version) {

        static MeetingSummary of(Meeting it) {
            return new MeetingSummary(
                    it.id(),
                    it.cooperation(),
                    it.body(),
                    it.heldOn(),
                    it.heldAt(),
                    it.place(),
                    it.title(),
                    it.document(),
                    it.version());
        }
    }

    /** @param attendance empty means that the minutes hold no list */
    public record MeetingView(MeetingSummary meeting, List<Attendance> attendance, List<ItemView> items) {}

    /**
     * @param number for those who know items by whole numbers: the label where that is one, otherwise the position
     * @param label what it is called on the agenda: {@code 1}, {@code 2a}
     * @param position among the items of the meeting, from 1
     */
    public record ItemView(
            UUID id,
            int number,
            String label,
            int position,
            String title,
            Access access,
            int line,
            ItemContent content,
            List<DecisionView> decisions,
            List<FollowUpView> followUps) {}

    public record DecisionView(
            UUID id,
            int ordinal,
            @Nullable String label,
            Outcome outcome,
            String text,
            int line,
            List<Integer> answers,
            DecisionDetail detail) {

        /** Of a row in which the columns of a decision begin with {@code d_}. */
        public static DecisionView of(ResultSet row) throws SQLException {
            return new DecisionView(
                    Columns.id(row, "d_id"),
                    row.getInt("d_ordinal"),
                    row.getString("d_label"),
                    Outcome.valueOf(row.getString("d_outcome")),
                    row.getString("d_text"),
                    row.getInt("d_line"),
                    Columns.numbers(row, "d_answers"),
                    ItemContentConverter.read(row.getString("d_detail"), new TypeReference<>() {}));
        }
    }

    /** @param responsible null where the minutes name nobody */
    public record FollowUpView(
            UUID id,
            String text,
            @Nullable String responsible,
            @Nullable LocalDate due,
            @Nullable String dueText,
            FollowUp.State state,
            int line) {}
}
