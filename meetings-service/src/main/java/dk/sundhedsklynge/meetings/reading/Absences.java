package dk.sundhedsklynge.meetings.reading;

import dk.sundhedsklynge.meetings.meeting.Attendance;
import dk.sundhedsklynge.meetings.meeting.ItemContent.Absence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Who was not there for an item. A list can run over two lines, and break within a name. */
final class Absences {
    private Absences() {}

    static List<Absence> in(List<Section> sections, Account account) {
        List<Absence> absences = new ArrayList<>();
        for (Section section : sections) {
            boolean apology = section.heading().toLowerCase(Locale.ROOT).startsWith("afbud");
            read(section.lines(), apology ? "apology" : "absent", absences, account);
        }
        return List.copyOf(absences);
    }

    private static void read(List<Line> lines, String kind, List<Absence> absences, Account account) {
        StringBuilder open = new StringBuilder();
        List<Line> of = new ArrayList<>();
        for (Line line : lines) {
            boolean isNew = line.isBlank() || Marked.of(line) != null;
            if (isNew) {
                close(open, of, kind, absences, account);
            }
            if (!line.isBlank()) {
                open.append(open.isEmpty() ? "" : joiner(open)).append(Marked.without(line.text()));
                of.add(line);
            }
        }
        close(open, of, kind, absences, account);
    }

    /** One person a line, or one list over several. */
    private static String joiner(StringBuilder open) {
        boolean isList = open.indexOf(",") >= 0 || open.indexOf(";") >= 0;
        return isList ? " " : ", ";
    }

    private static void close(StringBuilder open, List<Line> of, String kind, List<Absence> absences, Account account) {
        String text = open.toString();
        open.setLength(0);
        if (!of.isEmpty() && !Recommendations.isEmptyMark(text)) {
            List<Attendance> people = People.in(text, kind, of.getFirst().number());
            people.forEach(person -> absences.add(of(person)));
            if (people.isEmpty()) {
                of.forEach(account::doubt);
            }
        }
        of.clear();
    }

    static Absence of(Attendance person) {
        String affiliation = person.party() != null ? person.party() : person.organisation();
        return new Absence(
                person.name(), affiliation != null ? affiliation : person.role(), person.kind(), person.line());
    }
}
