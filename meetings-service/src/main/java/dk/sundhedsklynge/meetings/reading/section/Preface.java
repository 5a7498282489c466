package dk.sundhedsklynge.meetings.reading.section;

import dk.sundhedsklynge.meetings.reading.report.ReadingReport;
import dk.sundhedsklynge.meetings.reading.report.Warning;
import dk.sundhedsklynge.meetings.reading.text.Excerpt;
import dk.sundhedsklynge.meetings.reading.text.Line;
import dk.sundhedsklynge.meetings.reading.text.Wording;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lines between an item's heading and its first section: case and document numbers, whether it is open, the body. */
public final class Preface {
    private static final Pattern CASE_NUMBER =
            Pattern.compile("^(?=[^\\d]{0,20}\\d)[\\p{L}\\d]{1,12}(?:[-/.][\\p{L}\\d]{1,12}){1,5}$");
    private static final Pattern LABELLED = Pattern.compile(
            "^(Sags\\s?ID|Sags?\\s?nr\\.?|Sagsnummer|J\\.?\\s?nr\\.?|Journal\\s?nr\\.?|Journalnummer|Dok\\.?\\s?ID|Dok\\.?\\s?nr\\.?|Dokument\\s?(?:ID|nr\\.?))\\s?:?\\s+(\\S.{0,60})$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern OPENNESS = Pattern.compile(
            "^(\\d{1,3})\\.?\\s?\\(((?:Åben|Lukket|Fortrolig|Delvist)[^)]{0,40})\\)\\s*(.*)$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern OPENNESS_ALONE = Pattern.compile(
            "^\\(?(?:Åben|Åbent|Lukket|Fortroligt)(?:\\s(?:punkt|sag))?\\)?\\.?$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final Map<String, String> ids = new LinkedHashMap<>();
    private boolean closed;

    /** Whether a line is a case number or says that the item is open or closed; such lines stand only in items. */
    public static boolean isIdentity(Line line, int number) {
        String text = line.text().strip();
        return CASE_NUMBER.matcher(text).matches() || LABELLED.matcher(text).matches() || isOpenness(line, number);
    }

    /** {@code 3 (Åben) Titel}: the first line of the item's own page. */
    static boolean isOpenness(Line line, int number) {
        Matcher openness = OPENNESS.matcher(line.text().strip());
        return openness.matches() && Integer.parseInt(openness.group(1)) == number;
    }

    public void read(List<Line> lines, ItemHeading heading, String body, ReadingReport report) {
        for (Line line : lines) {
            String text = line.text().strip();
            if (text.isEmpty()) {
                continue;
            }
            boolean known = readId(text)
                    || readOpenness(text, line, heading, report)
                    || Wording.plain(text).equals(Wording.plain(body));
            if (known) {
                report.understood(line);
            }
        }
    }

    /** A label with its number: {@code Sags ID: EMN-2024-00123}. */
    public static boolean isLabelled(Line line) {
        return LABELLED.matcher(line.text().strip()).matches();
    }

    /** In some layouts the case and document numbers stand below the attachments. */
    public void readBelow(List<Section> attachments) {
        attachments.stream()
                .flatMap(section -> section.filled().stream())
                .filter(Preface::isLabelled)
                .forEach(line -> readId(line.text().strip()));
    }

    private boolean readId(String text) {
        Matcher labelled = LABELLED.matcher(text);
        if (labelled.matches()) {
            String label = labelled.group(1).toLowerCase(Locale.ROOT);
            ids.putIfAbsent(
                    label.startsWith("dok") ? "document" : "case",
                    labelled.group(2).strip());
            return true;
        }
        if (CASE_NUMBER.matcher(text).matches()) {
            ids.putIfAbsent("case", text);
            return true;
        }
        return false;
    }

    private boolean readOpenness(String text, Line line, ItemHeading heading, ReadingReport report) {
        Matcher openness = OPENNESS.matcher(text);
        if (openness.matches()) {
            closed |= !openness.group(2).toLowerCase(Locale.ROOT).startsWith("åben");
            if (!openness.group(3).isBlank()
                    && !Wording.plain(openness.group(3)).equals(Wording.plain(heading.title()))) {
                report.warn(
                        line.number(),
                        Warning.Kind.CONTENTS,
                        "Titlen her er ikke den samme som i overskriften til punkt %d: %s"
                                .formatted(heading.number(), Excerpt.of(openness.group(3))));
            }
            return true;
        }
        if (OPENNESS_ALONE.matcher(text).matches()) {
            closed |= Openness.isClosed(text.replace("(", "").replace(")", "").replace(".", ""))
                    || text.toLowerCase(Locale.ROOT).contains("fortrolig")
                    || text.toLowerCase(Locale.ROOT).contains("lukket");
            return true;
        }
        return false;
    }

    public Map<String, String> ids() {
        return Map.copyOf(ids);
    }

    public boolean closed() {
        return closed;
    }
}
