package dk.sundhedsklynge.meetings.reading.people;

import dk.sundhedsklynge.meetings.meeting.Attendance;
import dk.sundhedsklynge.meetings.meeting.ItemContent.Absence;
import dk.sundhedsklynge.meetings.reading.report.ReadingReport;
import dk.sundhedsklynge.meetings.reading.text.Line;
import dk.sundhedsklynge.meetings.reading.text.ListLine;
import dk.sundhedsklynge.meetings.reading.text.Placeholder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads who was absent from an item. A list can run over two lines and break within a name. */
public final class Absences {
    private Absences() {}

    /** @param heading of the section: a list under "Afbud" holds apologies given beforehand */
    public static List<Absence> in(String heading, List<Line> lines, ReadingReport report) {
        boolean apology = heading.toLowerCase(Locale.ROOT).startsWith("afbud");
        String kind = apology ? "apology" : "absent";
        return lists(lines).stream()
                .flatMap(list -> persons(list, kind, report).stream())
                .toList();
    }

    /** The lines of each list: a blank line or a list mark begins a new one. */
    private static List<List<Line>> lists(List<Line> lines) {
        List<List<Line>> lists = new ArrayList<>();
        boolean isNew = true;
        for (Line line : lines) {
            isNew |= line.isBlank() || ListLine.of(line) != null;
            if (!line.isBlank()) {
                if (isNew) {
                    lists.add(new ArrayList<>());
                }
                lists.getLast().add(line);
                isNew = false;
            }
        }
        return lists;
    }

    private static List<Absence> persons(List<Line> list, String kind, ReadingReport report) {
        String text = joined(list);
        if (Placeholder.is(text)) {
            return List.of();
        }
        List<Attendance> people = PersonLists.in(text, kind, list.getFirst().number());
        if (people.isEmpty()) {
            list.forEach(report::notUnderstood);
        }
        return people.stream().map(Absences::of).toList();
    }

    /** Each line holds one person, or the lines are one list with commas that runs on. */
    private static String joined(List<Line> list) {
        StringBuilder text = new StringBuilder();
        for (Line line : list) {
            boolean runsOn = text.indexOf(",") >= 0 || text.indexOf(";") >= 0;
            text.append(text.isEmpty() ? "" : runsOn ? " " : ", ").append(ListLine.without(line.text()));
        }
        return text.toString();
    }

    static Absence of(Attendance person) {
        String affiliation = person.party() != null ? person.party() : person.organisation();
        return new Absence(
                person.name(), affiliation != null ? affiliation : person.role(), person.kind(), person.line());
    }
}
