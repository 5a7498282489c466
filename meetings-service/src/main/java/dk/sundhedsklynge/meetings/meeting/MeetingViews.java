package dk.sundhedsklynge.meetings.meeting;

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

    public record ItemView(
            UUID id,
            int number,
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

        public static DecisionView of(Decision it) {
            return new DecisionView(
                    it.id(), it.ordinal(), it.label(), it.outcome(), it.text(), it.line(), it.answers(), it.detail());
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
            int line) {

        static FollowUpView of(FollowUp it) {
            return new FollowUpView(
                    it.id(), it.text(), it.responsible(), it.due(), it.dueText(), it.state(), it.line());
        }
    }
}
