package dk.sundhedsklynge.meetings.proposal;

import dk.sundhedsklynge.meetings.meeting.Access;
import dk.sundhedsklynge.meetings.meeting.ItemContent.Section;
import dk.sundhedsklynge.meetings.meeting.MeetingRecord;
import dk.sundhedsklynge.meetings.meeting.MeetingRecord.DecisionRecord;
import dk.sundhedsklynge.meetings.meeting.MeetingRecord.ItemRecord;
import dk.sundhedsklynge.meetings.project.ProjectName;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The running text of items, sentence by sentence. What an earlier meeting decided is no part of it. */
final class Texts {
    private static final int LONGEST_HEADING = 90;

    private Texts() {}

    /** @param heading the nearest short line above that is no sentence; empty where there is none */
    record Said(Sentence sentence, String heading) {
        boolean isAbout(String project) {
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

    static List<Sentence> of(ItemRecord item) {
        return said(item).stream().map(Said::sentence).toList();
    }

    static List<Said> said(ItemRecord item) {
        return item.content().sections().stream()
                .filter(Texts::isOfThisMeeting)
                .flatMap(section -> said(section).stream())
                .toList();
    }

    /** Without the rows of tables. */
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

    static List<Section> decisionSections(ItemRecord item) {
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
        return text.length() <= LONGEST_HEADING && !text.matches("(?s)^(?:[-•?]|\\d+\\.).*|.*[.!,;]$");
    }

    /** Whether an open item says something of a project: naming it in the sentence, or under its name as a heading. */
    static boolean saysOf(MeetingRecord meeting, String project, Pattern what) {
        return meeting.items().stream()
                .filter(item -> item.access() == Access.OPEN)
                .flatMap(item -> said(item).stream())
                .anyMatch(said -> what.matcher(said.sentence().text()).find() && said.isAbout(project));
    }

    /** The sentences of a decision, each with its own line where the decision runs over several. */
    static List<Sentence> of(ItemRecord item, DecisionRecord decision) {
        List<Sentence> printed = decisionSections(item).stream()
                .flatMap(section -> Sentence.in(section.text(), section.textLine()).stream())
                .filter(sentence -> sentence.line() >= decision.line())
                .toList();
        List<Sentence> placed = new ArrayList<>();
        int next = 0;
        for (Sentence sentence : Sentence.in(decision.text(), decision.line())) {
            int at = next;
            while (at < printed.size() && !printed.get(at).text().endsWith(sentence.text())) {
                at++;
            }
            boolean found = at < printed.size();
            placed.add(
                    found
                            ? new Sentence(sentence.text(), printed.get(at).line())
                            : new Sentence(sentence.text(), decision.line()));
            next = found ? at + 1 : next;
        }
        return placed;
    }
}
