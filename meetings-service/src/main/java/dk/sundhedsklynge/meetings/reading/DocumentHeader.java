package dk.sundhedsklynge.meetings.reading;

import dk.sundhedsklynge.meetings.meeting.Attendance;
import dk.sundhedsklynge.meetings.reading.people.ParticipantsItem;
import dk.sundhedsklynge.meetings.reading.people.PersonLists;
import dk.sundhedsklynge.meetings.reading.report.ReadingReport;
import dk.sundhedsklynge.meetings.reading.report.Warning;
import dk.sundhedsklynge.meetings.reading.text.Dates;
import dk.sundhedsklynge.meetings.reading.text.Line;
import dk.sundhedsklynge.meetings.reading.text.ListLine;
import dk.sundhedsklynge.meetings.reading.text.Wording;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the first page: which body met, when, where and with whom. */
final class DocumentHeader {
    private static final Pattern TITLE = Pattern.compile(
            "^REFERAT\\s+(?:af\\s+(?:møde\\si\\s)?|fra\\s+)?(\\S.{0,250}?),?\\s+(?:d\\.|den)\\s*(" + Dates.DAY
                    + ")\\.?$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TITLE_ONLY = Pattern.compile("^REFERAT\\s+(\\S.{0,250})$");
    private static final Pattern AGENDA = Pattern.compile("^(?:DAGSORDEN|INDKALDELSE)\\s+\\S.{0,250}$");
    private static final Pattern LABEL = Pattern.compile(
            "^(Mødedato|Mødested|Mødedeltagere|Deltagere|Øvrige deltagere|Afbud|Fraværende|Gæster?|Sekretariat|Administrativ deltagelse"
                    + "|Suppleanter|Stedfortrædere|Mødetidspunkt|Mødetid|Starttidspunkt|Sluttidspunkt|Dato|Sted|Mødeleder|Referent)\\b(?:\\s*:)?\\s*(.*)$");

    /** The labels that begin a list of persons, with the kind of attendance of those on it. */
    private static final Map<String, String> PERSONS = Map.ofEntries(
            Map.entry("Mødedeltagere", "present"),
            Map.entry("Deltagere", "present"),
            Map.entry("Øvrige deltagere", "present"),
            Map.entry("Afbud", "apology"),
            Map.entry("Fraværende", "absent"),
            Map.entry("Gæster", "guest"),
            Map.entry("Gæst", "guest"),
            Map.entry("Sekretariat", "secretariat"),
            Map.entry("Referent", "secretariat"),
            Map.entry("Administrativ deltagelse", "administration"),
            Map.entry("Suppleanter", "substitute"),
            Map.entry("Stedfortrædere", "substitute"),
            Map.entry("Mødeleder", "present"));

    private static final Pattern NOBODY = Pattern.compile("(?i)ingen\\.?|[.–-]");

    private final ReadingReport report;
    private @Nullable String title;
    private int titleLine;
    private @Nullable LocalDate printedDate;
    private @Nullable LocalDate date;
    private @Nullable UnusableDay unusableDay;
    private @Nullable LocalTime time;
    private @Nullable String place;
    private final List<Attendance> attendance = new ArrayList<>();

    private @Nullable String label;
    private @Nullable String group;
    private final StringBuilder persons = new StringBuilder();
    private int personsLine;
    private boolean runsOn;

    record UnusableDay(String printed, int line) {}

    DocumentHeader(ReadingReport report) {
        this.report = report;
    }

    /** The line that says that the document is an agenda, which has no decisions yet. */
    static Optional<Line> agenda(List<Line> lines) {
        return lines.stream()
                .filter(line -> !line.isBlank())
                .limit(5)
                .filter(line -> AGENDA.matcher(line.text().strip()).matches())
                .findFirst();
    }

    /** @param lines up to the table of contents, or to the first item where there is none */
    void read(List<Line> lines) {
        for (Line line : lines) {
            String text = line.text().strip();
            Matcher labelled = LABEL.matcher(text);
            if (text.isEmpty()) {
                runsOn = false;
            } else if (title == null && readTitle(line, text)) {
                runsOn = false;
            } else if (labelled.matches() && isLabel(labelled)) {
                readLabel(labelled, line);
            } else if (label != null) {
                readMore(label, text, line);
            }
        }
        keepPersons();
    }

    private void readLabel(Matcher labelled, Line line) {
        keepPersons();
        String value = labelled.group(2);
        label = labelled.group(1);
        group = null;
        persons.append(value);
        personsLine = line.number();
        // A list that begins on the label's own line runs on; otherwise each person has a line.
        runsOn = !value.isBlank();
        report.understood(line);
        readValue(labelled.group(1), value, line);
    }

    private void readMore(String label, String text, Line line) {
        if (!PERSONS.containsKey(label)) {
            readLater(label, text, line);
            return;
        }
        report.understood(line);
        String begun = ParticipantsItem.group(text);
        if (begun != null) {
            keepPersons();
            group = begun;
            runsOn = false;
        } else if (runsOn) {
            persons.append(' ').append(text);
        } else {
            keepPersons();
            persons.append(text);
            personsLine = line.number();
        }
    }

    private static boolean isLabel(Matcher labelled) {
        String rest = labelled.group(2);
        return rest.isEmpty()
                || !Character.isLowerCase(rest.charAt(0))
                || labelled.group(1).startsWith("Møde");
    }

    private boolean readTitle(Line line, String text) {
        Matcher dated = TITLE.matcher(text);
        Matcher bare = TITLE_ONLY.matcher(text);
        if (dated.matches()) {
            title = dated.group(1).strip();
            printedDate = Dates.in(dated.group(2)).orElse(null);
            noteUnusable(printedDate, dated.group(2), line);
        } else if (bare.matches()) {
            title = bare.group(1).strip();
        } else {
            return false;
        }
        titleLine = line.number();
        report.understood(line);
        return true;
    }

    private void readValue(String label, String value, Line line) {
        if (label.equals("Mødedato") || label.equals("Dato")) {
            readDate(value, line);
        } else if (label.equals("Mødested") || label.equals("Sted")) {
            place = value.isBlank() ? place : value;
        } else if (time == null && !PERSONS.containsKey(label)) {
            time = Dates.clock(value.startsWith("kl") ? value : "kl. " + value).orElse(null);
        }
    }

    /** A value that stands on the line after its label. */
    private void readLater(String label, String text, Line line) {
        boolean isDate =
                label.equals("Mødedato") && date == null && Dates.in(text).isPresent();
        boolean isPlace = label.equals("Mødested") && place == null && text.length() <= 200;
        if (isDate || isPlace) {
            report.understood(line);
            readValue(label, text, line);
        }
    }

    private void readDate(String value, Line line) {
        Optional<LocalDate> read = Dates.in(value);
        noteUnusable(read.orElse(null), value, line);
        date = read.orElse(date);
        time = Dates.clock(value).orElse(time);
        if (date == null) {
            return;
        }
        String weekday = date.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.of("da"));
        String printed = Wording.plain(value).split(" ")[0];
        if (printed.endsWith("dag") && !printed.equals(weekday)) {
            report.warn(
                    line.number(),
                    Warning.Kind.DATE,
                    "Datoen er en %s, men i referatet står der %s. Kontrollér datoen.".formatted(weekday, printed));
        }
        if (printedDate != null && !printedDate.equals(date)) {
            report.warn(
                    line.number(),
                    Warning.Kind.DATE,
                    "Mødedatoen er ikke den samme som datoen i overskriften. Datoen i overskriften er brugt; kontrollér, at den er rigtig.");
        }
    }

    private void noteUnusable(@Nullable LocalDate read, String text, Line line) {
        Dates.printed(text).filter(day -> read == null).ifPresent(day -> {
            if (unusableDay == null) {
                unusableDay = new UnusableDay(day, line.number());
            }
            report.warn(
                    line.number(),
                    Warning.Kind.DATE,
                    "Dagen %s findes ikke, eller den ligger for langt væk. Kontrollér datoen.".formatted(day));
        });
    }

    private void keepPersons() {
        String text = persons.toString().strip();
        persons.setLength(0);
        String kind = group != null ? group : label == null ? null : PERSONS.get(label);
        if (kind == null || text.isEmpty() || NOBODY.matcher(text).matches()) {
            return;
        }
        List<Attendance> read = PersonLists.listed(ListLine.without(text), kind, personsLine);
        if (read.isEmpty()) {
            report.notUnderstood(personsLine);
        }
        attendance.addAll(read);
    }

    @Nullable
    String title() {
        return title;
    }

    int titleLine() {
        return titleLine;
    }

    /** The day in the title, or else the one under "Mødedato". */
    @Nullable
    LocalDate heldOn() {
        return printedDate != null ? printedDate : date;
    }

    /** The first that is printed and that no meeting can have been held on; null when there is none. */
    @Nullable
    UnusableDay unusableDay() {
        return unusableDay;
    }

    @Nullable
    LocalTime heldAt() {
        return time;
    }

    @Nullable
    String place() {
        return place;
    }

    List<Attendance> attendance() {
        return List.copyOf(attendance);
    }
}
