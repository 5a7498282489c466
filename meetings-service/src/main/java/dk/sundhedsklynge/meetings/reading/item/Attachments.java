package dk.sundhedsklynge.meetings.reading.item;

import dk.sundhedsklynge.meetings.meeting.ItemContent.Attachment;
import dk.sundhedsklynge.meetings.reading.report.ReadingReport;
import dk.sundhedsklynge.meetings.reading.section.Preface;
import dk.sundhedsklynge.meetings.reading.section.Section;
import dk.sundhedsklynge.meetings.reading.text.Line;
import dk.sundhedsklynge.meetings.reading.text.ListLine;
import dk.sundhedsklynge.meetings.reading.text.Wording;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads attachments: title, and document and case number where printed. The case can be another than the item's. */
final class Attachments {
    private static final Pattern IDS = Pattern.compile(
            "^(.*?)\\s*\\((?:Dok\\.?\\s?ID|Dokument(?:ID|nr\\.?))\\s?:?\\s*([\\p{L}\\d./-]{1,40}?)(?:\\s+[-–]\\s+([\\p{L}\\d./-]{1,40}))?\\)\\s*$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBER = Pattern.compile("^\\d{1,3}[.)]\\s+(?=\\S)");
    private static final Pattern NONE = Pattern.compile("^(?:\\.|-|–|Ingen(?: bilag)?\\.?)$", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST = 400;

    private Attachments() {}

    /** A title that is printed twice is one attachment; the entry with a document number is kept. */
    public static List<Attachment> in(List<Section> sections, ReadingReport report) {
        Map<String, Attachment> found = new LinkedHashMap<>();
        for (Section section : sections) {
            List<Line> lines = section.filled().stream()
                    .filter(line -> !Preface.isLabelled(line))
                    .toList();
            int i = 0;
            while (i < lines.size()) {
                Line first = lines.get(i);
                StringBuilder text = new StringBuilder(first.text().strip());
                i++;
                while (i < lines.size() && text.length() < LONGEST && runsOn(text, lines.get(i))) {
                    text.append(' ').append(lines.get(i).text().strip());
                    i++;
                }
                if (text.length() > LONGEST) {
                    report.notUnderstood(first);
                } else if (!NONE.matcher(text).matches()) {
                    keep(found, read(text.toString(), first.number()));
                }
            }
        }
        return List.copyOf(found.values());
    }

    /** Whether the numbers in parentheses stand on the next line or run over to it. */
    private static boolean runsOn(StringBuilder text, Line next) {
        boolean isOpen = text.indexOf("DokID") >= 0 && text.lastIndexOf("(") > text.lastIndexOf(")");
        return isOpen || next.text().strip().startsWith("(Dok");
    }

    private static void keep(Map<String, Attachment> found, Attachment attachment) {
        String plain = Wording.plain(attachment.title());
        Attachment held = found.get(plain);
        if (held == null) {
            found.put(plain, attachment);
        } else if (held.id() == null) {
            found.put(plain, attachment);
        } else if (attachment.id() != null && !attachment.id().equals(held.id())) {
            found.put(plain + " " + attachment.id(), attachment);
        }
    }

    private static Attachment read(String printed, int line) {
        String text = ListLine.without(NUMBER.matcher(printed).replaceFirst(""));
        Matcher ids = IDS.matcher(text);
        return ids.matches()
                ? new Attachment(ids.group(1).strip(), ids.group(2), ids.group(3), line)
                : new Attachment(text, null, null, line);
    }
}
