package dk.sundhedsklynge.meetings.reading.section;

import dk.sundhedsklynge.meetings.reading.report.ReadingReport;
import dk.sundhedsklynge.meetings.reading.section.SectionHeadings.Heading;
import dk.sundhedsklynge.meetings.reading.text.Line;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Cuts an item into its sections. They may stand in any order, and be repeated, empty, run together or missing. */
public final class Sections {
    private static final Pattern EARLIER_MEETING =
            Pattern.compile("^(?:Udvalg|Møde|Dato)\\s?:", Pattern.CASE_INSENSITIVE);

    private final List<Line> lines;
    private final int itemNumber;
    private final boolean listsParticipants;
    private final ReadingReport report;

    private final Map<SectionKind, Integer> lastOf = new EnumMap<>(SectionKind.class);
    private final List<Section> done = new ArrayList<>();
    private SectionKind kind = SectionKind.PREFACE;
    private String heading = "";
    private int headingLine;
    private List<Line> content = new ArrayList<>();

    /** @param lines of the item, without its heading */
    public Sections(List<Line> lines, int itemNumber, boolean listsParticipants, ReadingReport report) {
        this.lines = lines;
        this.itemNumber = itemNumber;
        this.listsParticipants = listsParticipants;
        this.report = report;
        for (int i = 0; i < lines.size(); i++) {
            for (Heading found : SectionHeadings.on(lines.get(i), true)) {
                lastOf.put(found.kind(), i);
            }
        }
    }

    public List<Section> cut() {
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (Preface.isOpenness(line, itemNumber)) {
                begin(SectionKind.PREFACE, "", line.number());
                content.add(line);
                continue;
            }
            List<Heading> headings = SectionHeadings.on(line, kind != SectionKind.PREFACE);
            if (headings.isEmpty() || belongsToContent(headings.getFirst(), i)) {
                content.add(line);
                continue;
            }
            report.understood(line);
            for (Heading each : headings) {
                begin(each.kind(), each.words(), line.number());
                if (!each.rest().isEmpty()) {
                    content.add(line.withText(each.rest()));
                }
            }
        }
        end();
        return List.copyOf(done);
    }

    private void begin(SectionKind next, String words, int line) {
        end();
        kind = next;
        heading = words;
        headingLine = line;
        content = new ArrayList<>();
    }

    private void end() {
        boolean hasText = content.stream().anyMatch(line -> !line.isBlank());
        if (kind != SectionKind.PREFACE || hasText) {
            int line = headingLine > 0 || content.isEmpty()
                    ? headingLine
                    : content.getFirst().number();
            done.add(new Section(kind, heading, line, List.copyOf(content)));
        }
        if (kind != SectionKind.PREFACE) {
            content.forEach(report::understood);
        }
    }

    /** Whether what looks like a heading belongs to the section it stands in. */
    private boolean belongsToContent(Heading next, int index) {
        if (kind == SectionKind.EARLIER_DECISIONS) {
            return belongsToEarlierDecision(next, index);
        }
        if (kind == SectionKind.ATTACHMENTS && next.kind() == SectionKind.DISCUSSION) {
            return true;
        }
        boolean isListOfAbsent = next.kind() == SectionKind.ABSENCE;
        if (isListOfAbsent && listsParticipants) {
            return kind == SectionKind.CASE || kind == SectionKind.OTHER || kind == SectionKind.DECISION;
        }
        // Layout with the decision first: the list of absent persons stands inside the decision.
        return isListOfAbsent
                && next.colon()
                && kind == SectionKind.DECISION
                && isEmptySoFar()
                && comesLater(SectionKind.CASE, index);
    }

    /** Decisions of earlier meetings are quoted with headings of their own, which do not begin a section of this meeting. */
    private boolean belongsToEarlierDecision(Heading next, int index) {
        return switch (next.kind()) {
            case ABSENCE, DISCUSSION -> comesLater(SectionKind.DECISION, index);
            case DECISION -> endsWithEarlierMeeting() && (comesLater(SectionKind.DECISION, index) || isDecided());
            default -> false;
        };
    }

    private boolean isDecided() {
        return done.stream().anyMatch(section -> section.kind() == SectionKind.DECISION && !section.isEmpty());
    }

    private boolean endsWithEarlierMeeting() {
        for (Line line : content.reversed()) {
            if (!line.isBlank()) {
                return EARLIER_MEETING.matcher(line.text().strip()).find();
            }
        }
        return false;
    }

    private boolean isEmptySoFar() {
        return content.stream().allMatch(Line::isBlank);
    }

    private boolean comesLater(SectionKind wanted, int index) {
        return lastOf.getOrDefault(wanted, -1) > index;
    }
}
