package dk.sundhedsklynge.meetings.reading;

import dk.sundhedsklynge.meetings.meeting.Access;
import dk.sundhedsklynge.meetings.meeting.Attendance;
import dk.sundhedsklynge.meetings.meeting.ItemContent;
import dk.sundhedsklynge.meetings.meeting.ItemContent.Absence;
import dk.sundhedsklynge.meetings.meeting.ItemContent.AmountList;
import dk.sundhedsklynge.meetings.meeting.ItemContent.Recommendation;
import dk.sundhedsklynge.meetings.meeting.ItemContent.TableContent;
import dk.sundhedsklynge.meetings.meeting.MeetingRecord.DecisionRecord;
import dk.sundhedsklynge.meetings.meeting.MeetingRecord.ItemRecord;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads one item. */
final class ReadItem {
    /** @param listed the persons of a list of participants; empty where the item is none */
    record Read(ItemRecord item, List<Figure> figures, List<Attendance> listed, List<Attendance> mentioned) {}

    private final String body;
    private final Contents contents;
    private final PartyNames parties;
    private final Account account;

    ReadItem(String body, Contents contents, PartyNames parties, Account account) {
        this.body = body;
        this.contents = contents;
        this.parties = parties;
        this.account = account;
    }

    /** @param lines of the item, without its heading */
    Read read(Start start, Line heading, List<Line> lines) {
        account.expect(heading);
        boolean listsParticipants = Participants.isList(start.title());
        List<Section> sections = new Sections(lines, start, listsParticipants, account).cut();
        Preface preface = new Preface();
        of(sections, SectionKind.PREFACE).forEach(section -> preface.read(section.lines(), start, body, account));

        List<Section> attachments = of(sections, SectionKind.ATTACHMENTS);
        preface.readBelow(attachments);

        List<Recommendation> recommendations = Recommendations.in(of(sections, SectionKind.RECOMMENDATION));
        List<DecisionRecord> decisions = new Decisions(recommendations, new DecisionTerms()).in(sections);
        List<TableContent> tables = tables(sections);
        List<AmountList> amounts = amounts(sections);
        List<Absence> absences = new ArrayList<>(Absences.in(of(sections, SectionKind.ABSENCE), account));
        List<Attendance> listed = List.of();
        if (listsParticipants) {
            Participants participants = Participants.read(contentOf(sections));
            listed = participants.attendance();
            absences.addAll(participants.absences());
        }
        unanswered(recommendations, decisions);
        ItemContent content = new ItemContent(
                preface.ids(),
                sections.stream().map(Section::content).toList(),
                recommendations,
                Attachments.in(attachments, account),
                absences,
                tables,
                amounts);
        Access access = isClosed(start, preface, sections) ? Access.CLOSED : Access.OPEN;
        ItemRecord item = new ItemRecord(
                start.number(), start.title(), access, heading.number(), content, decisions, FollowUps.in(sections));
        return new Read(item, Figures.in(start.number(), sections, tables, amounts), listed, Narrative.in(sections));
    }

    private static List<Section> of(List<Section> sections, SectionKind kind) {
        return sections.stream().filter(section -> section.kind() == kind).toList();
    }

    private static List<Line> contentOf(List<Section> sections) {
        return sections.stream()
                .filter(section -> section.kind() != SectionKind.ABSENCE
                        && section.kind() != SectionKind.ATTACHMENTS
                        && section.kind() != SectionKind.RECOMMENDATION)
                .flatMap(section -> section.lines().stream())
                .toList();
    }

    private List<TableContent> tables(List<Section> sections) {
        Tables tables = new Tables(parties);
        return sections.stream()
                .flatMap(section -> tables.in(section.lines()).stream())
                .toList();
    }

    private List<AmountList> amounts(List<Section> sections) {
        AmountLists lists = new AmountLists(parties);
        return sections.stream()
                .flatMap(section -> lists.in(section.lines()).stream())
                .toList();
    }

    private boolean isClosed(Start start, Preface preface, List<Section> sections) {
        boolean inContents = contents.entry(start.number())
                        .filter(entry -> Openness.isClosed(entry.title()))
                        .isPresent()
                && contents.confirms(start.number(), start.title());
        return start.closed()
                || preface.closed()
                || inContents
                || sections.stream()
                        .flatMap(section -> section.lines().stream())
                        .anyMatch(line -> Openness.saysClosed(line.text()));
    }

    private void unanswered(List<Recommendation> recommendations, List<DecisionRecord> decisions) {
        Set<Integer> answered = new HashSet<>();
        decisions.forEach(decision -> answered.addAll(decision.answers()));
        for (Recommendation recommendation : recommendations) {
            if (!answered.contains(recommendation.number())) {
                account.warn(
                        recommendation.line(),
                        Warning.Kind.UNANSWERED,
                        "Ingen beslutning svarer på indstillingen: " + Account.cut(recommendation.text()));
            }
        }
    }
}
