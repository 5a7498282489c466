package dk.sundhedsklynge.meetings.reading.item;

import dk.sundhedsklynge.meetings.meeting.Attendance;
import dk.sundhedsklynge.meetings.meeting.ItemContent;
import dk.sundhedsklynge.meetings.meeting.ItemContent.Absence;
import dk.sundhedsklynge.meetings.meeting.ItemContent.AmountList;
import dk.sundhedsklynge.meetings.meeting.ItemContent.Recommendation;
import dk.sundhedsklynge.meetings.meeting.ItemContent.TableContent;
import dk.sundhedsklynge.meetings.meeting.MeetingRecord.DecisionRecord;
import dk.sundhedsklynge.meetings.meeting.MeetingRecord.ItemRecord;
import dk.sundhedsklynge.meetings.openness.Access;
import dk.sundhedsklynge.meetings.reading.decision.Decisions;
import dk.sundhedsklynge.meetings.reading.decision.FollowUps;
import dk.sundhedsklynge.meetings.reading.decision.Recommendations;
import dk.sundhedsklynge.meetings.reading.people.Absences;
import dk.sundhedsklynge.meetings.reading.people.ParticipantsItem;
import dk.sundhedsklynge.meetings.reading.people.PersonsInText;
import dk.sundhedsklynge.meetings.reading.report.ReadingReport;
import dk.sundhedsklynge.meetings.reading.report.Warning;
import dk.sundhedsklynge.meetings.reading.section.ItemHeading;
import dk.sundhedsklynge.meetings.reading.section.Openness;
import dk.sundhedsklynge.meetings.reading.section.Preface;
import dk.sundhedsklynge.meetings.reading.section.Section;
import dk.sundhedsklynge.meetings.reading.section.SectionKind;
import dk.sundhedsklynge.meetings.reading.section.Sections;
import dk.sundhedsklynge.meetings.reading.table.AmountLists;
import dk.sundhedsklynge.meetings.reading.table.PartyNames;
import dk.sundhedsklynge.meetings.reading.table.Tables;
import dk.sundhedsklynge.meetings.reading.text.Excerpt;
import dk.sundhedsklynge.meetings.reading.text.Line;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads one item. */
public final class ReadItem {
    /**
     * @param listed persons of the list of participants; empty unless the item is that list
     * @param mentioned persons whom the text of the decision and the discussion puts at the meeting
     */
    public record Result(ItemRecord item, List<Figure> figures, List<Attendance> listed, List<Attendance> mentioned) {}

    private final String body;
    private final PartyNames parties;
    private final ReadingReport report;

    public ReadItem(String body, PartyNames parties, ReadingReport report) {
        this.body = body;
        this.parties = parties;
        this.report = report;
    }

    /**
     * @param lines of the item, without its heading
     * @param closedInContents whether the table of contents prints the item as closed
     */
    public Result read(ItemHeading heading, Line headingLine, List<Line> lines, boolean closedInContents) {
        report.understood(headingLine);
        boolean listsParticipants = ParticipantsItem.isList(heading.title());
        List<Section> sections = new Sections(lines, heading.number(), listsParticipants, report).cut();
        Preface preface = new Preface();
        of(sections, SectionKind.PREFACE).forEach(section -> preface.read(section.lines(), heading, body, report));

        List<Section> attachments = of(sections, SectionKind.ATTACHMENTS);
        preface.readBelow(attachments);

        List<Recommendation> recommendations = Recommendations.in(of(sections, SectionKind.RECOMMENDATION));
        List<DecisionRecord> decisions = new Decisions(recommendations).in(sections);
        List<TableContent> tables = tables(sections);
        List<AmountList> amounts = amounts(sections);
        List<Absence> absences = new ArrayList<>();
        of(sections, SectionKind.ABSENCE)
                .forEach(section -> absences.addAll(Absences.in(section.heading(), section.lines(), report)));
        List<Attendance> listed = List.of();
        if (listsParticipants) {
            ParticipantsItem participants = ParticipantsItem.read(contentOf(sections));
            listed = participants.attendance();
            absences.addAll(participants.absences());
        }
        unanswered(recommendations, decisions);
        ItemContent content = new ItemContent(
                preface.ids(),
                sections.stream().map(Section::content).toList(),
                recommendations,
                Attachments.in(attachments, report),
                absences,
                tables,
                amounts);
        boolean closed = closedInContents || isClosed(heading, preface, sections);
        ItemRecord item = new ItemRecord(
                heading.number(),
                heading.title(),
                closed ? Access.CLOSED : Access.OPEN,
                headingLine.number(),
                content,
                decisions,
                FollowUps.in(sections));
        return new Result(
                item,
                Figures.in(heading.number(), sections, tables, amounts),
                listed,
                PersonsInText.in(whatHappened(sections)));
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

    private static List<Line> whatHappened(List<Section> sections) {
        return sections.stream()
                .filter(section -> section.kind() == SectionKind.DECISION || section.kind() == SectionKind.DISCUSSION)
                .flatMap(section -> section.filled().stream())
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

    private static boolean isClosed(ItemHeading heading, Preface preface, List<Section> sections) {
        return heading.closed()
                || preface.closed()
                || sections.stream()
                        .flatMap(section -> section.lines().stream())
                        .anyMatch(line -> Openness.saysClosed(line.text()));
    }

    private void unanswered(List<Recommendation> recommendations, List<DecisionRecord> decisions) {
        Set<Integer> answered = new HashSet<>();
        decisions.forEach(decision -> answered.addAll(decision.answers()));
        for (Recommendation recommendation : recommendations) {
            if (!answered.contains(recommendation.number())) {
                report.warn(
                        recommendation.line(),
                        Warning.Kind.UNANSWERED,
                        "Ingen beslutning svarer på indstillingen: " + Excerpt.of(recommendation.text()));
            }
        }
    }
}
