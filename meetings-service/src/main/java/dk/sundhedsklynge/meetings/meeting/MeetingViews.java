package dk.sundhedsklynge.meetings.meeting;

import com.fasterxml.jackson.core.type.TypeReference;
import dk.sundhedsklynge.meetings.openness.Access;
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

    /**
     * @param occasion null when it is not known
     * @param date null while it is not settled; always there once the meeting was held
     * @param time when it begins
     * @param place name of the first of the places
     * @param cancelledBecause null when it is not cancelled
     * @param version null for whoever does not change meetings: it also grows with what only the secretariat sees
     */
    public record MeetingSummary(
            UUID id,
            String cooperation,
            String body,
            MeetingState state,
            @Nullable Occasion occasion,
            @Nullable MeetingForm form,
            @Nullable LocalDate date,
            @Nullable LocalTime time,
            @Nullable LocalTime endTime,
            @Nullable String place,
            List<Place> places,
            String title,
            @Nullable String cancelledBecause,
            @Nullable UUID document,
            @Nullable Integer version) {

        static MeetingSummary of(Meeting it) {
            return new MeetingSummary(
                    it.id(),
                    it.cooperation(),
                    it.body(),
                    it.state(),
                    it.occasion(),
                    it.form(),
                    it.day(),
                    it.startsAt(),
                    it.endsAt(),
                    first(it.places()),
                    it.places(),
                    it.title(),
                    it.cancelledBecause(),
                    it.document(),
                    it.version());
        }

        static @Nullable String first(List<Place> places) {
            return places.isEmpty() ? null : places.getFirst().name();
        }
    }

    /** @param attendance empty means that the minutes hold no list */
    public record MeetingView(MeetingSummary meeting, List<Attendance> attendance, List<ItemView> items) {}

    /**
     * @param number the label when it is a whole number, otherwise one that no label can be; for consumers of v1 events, which know
     *     only numbers
     * @param label what it is called on the agenda: {@code 1}, {@code 2a}
     */
    public record ItemView(
            UUID id,
            int number,
            String label,
            String title,
            Access access,
            int line,
            ItemContent content,
            List<DecisionView> decisions,
            List<FollowUpView> followUps) {}

    /**
     * @param answers numbers of the recommendations it answers, as printed
     * @param recommendations ids of the same
     */
    public record DecisionView(
            UUID id,
            int ordinal,
            @Nullable String label,
            Outcome outcome,
            String text,
            int line,
            List<Integer> answers,
            List<UUID> recommendations,
            DecisionDetail detail) {

        /** Columns of a decision {@code d}, for {@link #of}. */
        public static final String COLUMNS = """
                d.id as d_id, d.ordinal as d_ordinal, d.label as d_label, d.outcome as d_outcome, d.text as d_text,
                coalesce(d.line, 0) as d_line, d.detail as d_detail,
                array(select r.number from decision_recommendation a join recommendation r on r.id = a.recommendation
                    where a.decision = d.id order by r.position) as d_answers,
                array(select r.id from decision_recommendation a join recommendation r on r.id = a.recommendation
                    where a.decision = d.id order by r.position) as d_recommendations""";

        /** Of a row with {@link #COLUMNS}. */
        public static DecisionView of(ResultSet row) throws SQLException {
            return new DecisionView(
                    Columns.id(row, "d_id"),
                    row.getInt("d_ordinal"),
                    row.getString("d_label"),
                    Outcome.valueOf(row.getString("d_outcome")),
                    row.getString("d_text"),
                    row.getInt("d_line"),
                    Columns.numbers(row, "d_answers"),
                    Columns.ids(row, "d_recommendations"),
                    Columns.json(row, "d_detail", new TypeReference<>() {}));
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
