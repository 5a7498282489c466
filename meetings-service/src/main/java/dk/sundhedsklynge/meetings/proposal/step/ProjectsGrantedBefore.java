package dk.sundhedsklynge.meetings.proposal.step;

import dk.sundhedsklynge.meetings.meeting.MeetingRecord.ItemRecord;
import dk.sundhedsklynge.meetings.proposal.draft.Doubt;
import dk.sundhedsklynge.meetings.proposal.draft.SourcePlace;
import dk.sundhedsklynge.meetings.proposal.project.MeetingProjects;
import dk.sundhedsklynge.meetings.proposal.text.DanishPattern;
import dk.sundhedsklynge.meetings.proposal.text.ItemTexts;
import dk.sundhedsklynge.meetings.proposal.text.Sentence;
import dk.sundhedsklynge.meetings.terms.Phase;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Projects that the case lists as funded by earlier decisions. These minutes decide nothing about them, so each is
 * proposed with a doubt: the secretary knows whether the project exists under another name.
 */
public final class ProjectsGrantedBefore {
    private static final Pattern GRANTED = DanishPattern.of(
            "bevilling|projekter?\\b.*(?:godkendt|penge|økonomi)|(?:godkendt|penge|økonomi).*\\bprojekter?\\b");
    private static final Pattern MARK =
            Pattern.compile("^\\s*(?:[-•·]|\\d{1,2}\\.)\\s+(\\p{Lu}.{2,80}?)\\s*(?:\\(.*\\))?[.,;]?$");

    private final ItemTexts texts;
    private final MeetingProjects projects;

    public ProjectsGrantedBefore(ItemTexts texts, MeetingProjects projects) {
        this.texts = texts;
        this.projects = projects;
    }

    public void propose(ItemRecord item) {
        boolean granted = false;
        for (Sentence sentence : texts.of(item)) {
            Matcher entry = MARK.matcher(sentence.text());
            if (!entry.matches()) {
                granted = sentence.text().endsWith(":")
                        && GRANTED.matcher(sentence.text()).find();
            } else if (granted && !projects.isRegistered(entry.group(1))) {
                projects.register(
                        SourcePlace.of(item, sentence.line()),
                        entry.group(1),
                        List.of(),
                        Phase.FUNDED,
                        sentence.text(),
                        new Doubt()
                                .add(
                                        "Sagen nævner, at projektet har fået penge før, men ingen beslutning i referatet handler om det. Bekræft kun, hvis projektet ikke er kendt under et andet navn."));
            }
        }
    }
}
