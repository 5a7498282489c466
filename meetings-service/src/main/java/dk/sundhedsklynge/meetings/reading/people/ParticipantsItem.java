package dk.sundhedsklynge.meetings.reading.people;

import dk.sundhedsklynge.meetings.meeting.Attendance;
import dk.sundhedsklynge.meetings.meeting.ItemContent.Absence;
import dk.sundhedsklynge.meetings.reading.text.Line;
import dk.sundhedsklynge.meetings.reading.text.ListLine;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the item that lists the participants in groups. Apologies given beforehand and absences are kept apart. */
public final class ParticipantsItem {
    private static final Pattern TITLE = Pattern.compile(
            "^(?:møde)?deltager(?:e|ne|liste)(?:\\s(?:og|i|på|ved|samt)\\s.{1,60})?$|^(?:fremmøde|fremmødte|navneopråb)(?:\\s.{1,40})?$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Map<String, String> GROUPS = groups();

    private final List<Attendance> attendance;
    private final List<Absence> absences;

    private ParticipantsItem(List<Attendance> attendance, List<Absence> absences) {
        this.attendance = attendance;
        this.absences = absences;
    }

    private static Map<String, String> groups() {
        Map<String, String> groups = new LinkedHashMap<>();
        for (String present : List.of(
                "formænd",
                "formandskab",
                "formandskabet",
                "formand",
                "medlemmer",
                "faste medlemmer",
                "deltagere",
                "mødedeltagere",
                "øvrige deltagere",
                "regionsrådsmedlemmer",
                "borgmestre",
                "kommunale medlemmer",
                "regionale medlemmer",
                "almen praksis",
                "praktiserende læger",
                "patienter og pårørende",
                "til stede",
                "tilstede")) {
            groups.put(present, "present");
        }
        groups.put("administrativ deltagelse", "administration");
        groups.put("administrative deltagere", "administration");
        groups.put("administrationen", "administration");
        groups.put("sekretariat", "secretariat");
        groups.put("sekretariatet", "secretariat");
        groups.put("klyngesekretariat", "secretariat");
        groups.put("klyngesekretariatet", "secretariat");
        groups.put("sekretariatsbetjening", "secretariat");
        groups.put("gæster", "guest");
        groups.put("gæst", "guest");
        groups.put("oplægsholdere", "guest");
        groups.put("observatører", "guest");
        groups.put("suppleanter", "substitute");
        groups.put("stedfortrædere", "substitute");
        groups.put("ledsagende deltagere", "accompanying");
        groups.put("afbud", "apology");
        groups.put("fraværende", "absent");
        groups.put("fravær", "absent");
        return groups;
    }

    public static boolean isList(String title) {
        return TITLE.matcher(title.strip()).matches();
    }

    /** @param lines of the item's sections in their order, headings of sections left out */
    public static ParticipantsItem read(List<Line> lines) {
        Map<String, Attendance> attendance = new LinkedHashMap<>();
        List<Absence> absences = new ArrayList<>();
        String kind = "present";
        for (Line line : lines) {
            if (line.isBlank()) {
                continue;
            }
            String text = ListLine.without(line.text());
            String rest = afterGroup(text);
            String group = group(rest == null ? text : text.substring(0, text.length() - rest.length()));
            if (group != null) {
                kind = group;
                text = rest == null ? "" : rest;
            }
            for (Attendance person :
                    text.isBlank() ? List.<Attendance>of() : PersonLists.in(text, kind, line.number())) {
                boolean away = person.kind().equals("absent") || person.kind().equals("apology");
                if (away) {
                    absences.add(Absences.of(person));
                }
                // Somebody who stands on the list and among the absent is one person, and absent.
                attendance.merge(person.name(), person, (held, next) -> merged(held, next, away));
            }
        }
        return new ParticipantsItem(List.copyOf(attendance.values()), List.copyOf(absences));
    }

    /** The kind of attendance of those under the heading of a group; null where the line is not such a heading. */
    public static @Nullable String group(String text) {
        String plain = text.strip().toLowerCase(Locale.ROOT);
        return GROUPS.get(
                plain.endsWith(":") ? plain.substring(0, plain.length() - 1).strip() : plain);
    }

    /** {@code Afbud: Anna Holm}: the names behind a group's word. */
    private static @Nullable String afterGroup(String text) {
        int colon = text.indexOf(':');
        return colon > 0 && colon < 40 && colon + 1 < text.length() && group(text.substring(0, colon)) != null
                ? text.substring(colon + 1)
                : null;
    }

    private static Attendance merged(Attendance held, Attendance next, boolean away) {
        boolean apology = held.kind().equals("apology") || next.kind().equals("apology");
        boolean heldAway = held.kind().equals("absent") || held.kind().equals("apology");
        String kind = apology ? "apology" : heldAway ? held.kind() : away ? next.kind() : held.kind();
        Attendance fuller = held.role() == null && held.organisation() == null ? next : held;
        return new Attendance(
                held.name(), fuller.role(), fuller.organisation(), fuller.party(), kind, Math.max(fuller.line(), 1));
    }

    public List<Attendance> attendance() {
        return attendance;
    }

    public List<Absence> absences() {
        return absences;
    }
}
