package dk.sundhedsklynge.meetings.proposal.text;

import dk.sundhedsklynge.meetings.meeting.ItemContent.Section;
import dk.sundhedsklynge.meetings.meeting.MeetingRecord;
import dk.sundhedsklynge.meetings.meeting.MeetingRecord.DecisionRecord;
import dk.sundhedsklynge.meetings.meeting.MeetingRecord.ItemRecord;
import dk.sundhedsklynge.meetings.openness.Access;
import dk.sundhedsklynge.meetings.project.ProjectName;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The running text of the items of one meeting as sentences, without the quoted decisions of earlier meetings. Each item
 * is cut into sentences only once.
 */
public final class ItemTexts {
    private static final int LONGEST_HEADING = 90;
    private static final Pattern NO_HEADING = Pattern.compile("(?s)^(?:[-•?]|\\d+\\.).*|.*[.!,;]$");

    /** How many sentences ahead the next sentence of a decision is looked for; it bounds the time for long items. */
    private static final int FARTHEST = 500;

    private final Map<ItemRecord, List<Said>> said = new IdentityHashMap<>();
    private final Map<ItemRecord, List<Sentence>> decided = new IdentityHashMap<>();
    private final Map<Pattern, List<Said>> sayings = new IdentityHashMap<>();

    /**
     * A sentence with the heading it stands under.
     *
     * @param heading the nearest short line above that is not a sentence; empty where there is none
     */
    public record Said(Sentence sentence, String heading) {
        public boolean isAbout(String project) {
            String name = ProjectName.normalized(project);
            return contains(ProjectName.normalized(sentence.text()), name)
                    || ProjectName.normalized(heading).equals(name);
        }

        private static boolean contains(String text, String name) {
            int at = text.indexOf(name);
            return at >= 0
                    && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)))
                    && (at + name.length() == text.length()
                            || !Character.isLetterOrDigit(text.charAt(at + name.length())));
        }
    }

    public List<Sentence> of(ItemRecord item) {
        return said(item).stream().map(Said::sentence).toList();
    }

    public List<Said> said(ItemRecord item) {
        return said.computeIfAbsent(item, it -> it.content().sections().stream()
                .filter(ItemTexts::isOfThisMeeting)
                .flatMap(section -> said(section).stream())
                .toList());
    }

    /** The sentences of a section; rows of tables are left out. */
    static List<Said> said(Section section) {
        List<Said> said = new ArrayList<>();
        String heading = "";
        for (Sentence sentence : Sentence.in(section.text(), section.textLine())) {
            if (sentence.text().contains("\t") || sentence.text().startsWith("|")) {
                continue;
            }
            if (isHeading(sentence.text())) {
                heading = sentence.text();
            }
            said.add(new Said(sentence, heading));
        }
        return said;
    }

    public static List<Section> decisionSections(ItemRecord item) {
        return item.content().sections().stream()
                .filter(section -> section.kind().equals("decision"))
                .toList();
    }

    private static boolean isOfThisMeeting(Section section) {
        return switch (section.kind()) {
            case "earlier-decisions", "attachments", "absence", "preface" -> false;
            default -> true;
        };
    }

    private static boolean isHeading(String text) {
        return text.length() <= LONGEST_HEADING && !NO_HEADING.matcher(text).matches();
    }

    /** Whether a sentence of an open item matches the pattern and names the project, in itself or in its heading. */
    public boolean saysOf(MeetingRecord meeting, String project, Pattern what) {
        return sayings
                .computeIfAbsent(what, pattern -> meeting.items().stream()
                        .filter(item -> item.access() == Access.OPEN)
                        .flatMap(item -> said(item).stream())
                        .filter(said -> pattern.matcher(said.sentence().text()).find())
                        .toList())
                .stream()
                .anyMatch(said -> said.isAbout(project));
    }

    /** The sentences of a decision, each with the line it stands in. */
    public List<Sentence> of(ItemRecord item, DecisionRecord decision) {
        List<Sentence> printed = decided(item);
        List<Sentence> placed = new ArrayList<>();
        int next = firstFrom(decision.line(), printed);
        for (Sentence sentence : Sentence.in(decision.text(), decision.line())) {
            int at = next;
            int end = Math.min(printed.size(), next + FARTHEST);
            while (at < end && !printed.get(at).text().endsWith(sentence.text())) {
                at++;
            }
            boolean found = at < end;
            placed.add(
                    found
                            ? new Sentence(sentence.text(), printed.get(at).line())
                            : new Sentence(sentence.text(), decision.line()));
            next = found ? at + 1 : next;
        }
        return placed;
    }

    /** All sentences of the sections with decisions, in the order of their lines. */
    List<Sentence> decided(ItemRecord item) {
        return decided.computeIfAbsent(item, it -> decisionSections(it).stream()
                .flatMap(section -> Sentence.in(section.text(), section.textLine()).stream())
                .toList());
    }

    private static int firstFrom(int line, List<Sentence> printed) {
        int from = 0;
        int to = printed.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (printed.get(middle).line() < line) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }
}
