package dk.sundhedsklynge.meetings.reading;

import dk.sundhedsklynge.meetings.meeting.Attendance;
import dk.sundhedsklynge.meetings.meeting.MeetingRecord.ItemRecord;
import dk.sundhedsklynge.meetings.reading.item.Figure;
import dk.sundhedsklynge.meetings.reading.report.Warning;
import dk.sundhedsklynge.meetings.register.ClusterMatch;
import dk.sundhedsklynge.meetings.register.Level;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Minutes as they were read.
 *
 * @param title the heading without its date: {@code Sundhedsklynge Vest Politisk Niveau}
 * @param attendanceListed false when the minutes have no list of participants; it is then unknown who was there
 * @param attendance those the minutes name; without a list only guests and the like
 * @param figures amounts, percentages and numbers grouped in thousands, and every number in a table that is not a year
 * @param accountedFor share of the lines with text that were understood, 0 to 1
 */
public record Minutes(
        String title,
        ClusterMatch cluster,
        Level level,
        LocalDate heldOn,
        @Nullable LocalTime heldAt,
        @Nullable String place,
        boolean attendanceListed,
        List<Attendance> attendance,
        List<ItemRecord> items,
        List<Figure> figures,
        List<Warning> warnings,
        double accountedFor) {

    /** The same minutes with other items, figures and warnings. */
    public Minutes with(List<ItemRecord> otherItems, List<Figure> otherFigures, List<Warning> otherWarnings) {
        return new Minutes(
                title,
                cluster,
                level,
                heldOn,
                heldAt,
                place,
                attendanceListed,
                attendance,
                otherItems,
                otherFigures,
                otherWarnings,
                accountedFor);
    }

    public Counts counts() {
        return new Counts(
                items.size(),
                items.stream()
                        .mapToInt(item -> item.content().recommendations().size())
                        .sum(),
                items.stream().mapToInt(item -> item.decisions().size()).sum(),
                items.stream().mapToInt(item -> item.content().tables().size()).sum(),
                figures.size(),
                items.stream()
                        .mapToInt(item -> item.content().attachments().size())
                        .sum(),
                items.stream().mapToInt(item -> item.followUps().size()).sum());
    }

    /** What was read, counted. */
    public record Counts(
            int items, int recommendations, int decisions, int tables, int figures, int attachments, int followUps) {}
}
