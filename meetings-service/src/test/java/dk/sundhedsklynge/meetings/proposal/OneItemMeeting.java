package dk.sundhedsklynge.meetings.proposal;

import dk.sundhedsklynge.meetings.meeting.DecisionDetail;
import dk.sundhedsklynge.meetings.meeting.ItemContent;
import dk.sundhedsklynge.meetings.meeting.ItemContent.AmountLine;
import dk.sundhedsklynge.meetings.meeting.ItemContent.AmountList;
import dk.sundhedsklynge.meetings.meeting.ItemContent.Cell;
import dk.sundhedsklynge.meetings.meeting.ItemContent.Recommendation;
import dk.sundhedsklynge.meetings.meeting.ItemContent.Row;
import dk.sundhedsklynge.meetings.meeting.ItemContent.Section;
import dk.sundhedsklynge.meetings.meeting.ItemContent.TableContent;
import dk.sundhedsklynge.meetings.meeting.MeetingRecord;
import dk.sundhedsklynge.meetings.meeting.MeetingRecord.DecisionRecord;
import dk.sundhedsklynge.meetings.meeting.MeetingRecord.ItemRecord;
import dk.sundhedsklynge.meetings.meeting.Outcome;
import dk.sundhedsklynge.meetings.openness.Access;
import dk.sundhedsklynge.meetings.proposal.project.KnownProject;
import dk.sundhedsklynge.meetings.proposal.project.KnownProjects;
import dk.sundhedsklynge.platform.money.DanishNumbers;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One item with one decision, written for a rule. */
public final class OneItemMeeting {
    private static final String CLUSTER = "nordjylland-vest";
    private static final int LINE = 40;

    private String body = CLUSTER + ":politisk";
    private Access access = Access.OPEN;
    private Outcome outcome = Outcome.APPROVED;
    private String decision = "Godkendt.";
    private DecisionDetail detail = DecisionDetail.NONE;
    private UUID document = SampleMinutes.id("document");
    private final List<Recommendation> recommendations = new ArrayList<>();
    private final List<TableContent> tables = new ArrayList<>();
    private final List<AmountList> lists = new ArrayList<>();

    public static OneItemMeeting item() {
        return new OneItemMeeting();
    }

    public OneItemMeeting recommended(String text) {
        recommendations.add(new Recommendation(recommendations.size() + 1, text, 20 + recommendations.size(), null));
        return this;
    }

    public OneItemMeeting decided(Outcome how, String text) {
        outcome = how;
        decision = text;
        return this;
    }

    public OneItemMeeting on(String condition) {
        detail = new DecisionDetail(null, null, condition, null, null, null);
        return this;
    }

    public OneItemMeeting amendedTo(String kroner) {
        detail = new DecisionDetail(
                null,
                new DecisionDetail.Amendment(null, new BigDecimal(kroner), decision, LINE),
                null,
                null,
                null,
                null);
        return this;
    }

    public OneItemMeeting byTheProfessionalLevel() {
        body = CLUSTER + ":fagligt";
        return this;
    }

    public OneItemMeeting closed() {
        access = Access.CLOSED;
        return this;
    }

    public OneItemMeeting inDocument(String name) {
        document = SampleMinutes.id(name);
        return this;
    }

    /** @param rows cells divided by bars; a first cell {@code 773=Morsø} names a party's code */
    public OneItemMeeting table(String title, String header, String... rows) {
        List<Row> read = new ArrayList<>();
        for (String row : rows) {
            String[] coded = row.split("=", 2);
            List<Cell> cells = Stream.of(coded[coded.length - 1].split("\\|"))
                    .map(text ->
                            new Cell(text, "number", DanishNumbers.parse(text).orElse(null), List.of()))
                    .toList();
            read.add(new Row(31 + read.size(), cells, coded.length > 1 ? coded[0] : null));
        }
        List<String> headings = List.of(header.split("\\|"));
        List<@Nullable String> columnParties = new ArrayList<>();
        headings.forEach(heading -> columnParties.add(null));
        tables.add(new TableContent(title, 30, headings, columnParties, read, List.of()));
        return this;
    }

    /** @param lines of the decision: party code, name and amount, as {@code 773=Morsø=12,50} */
    public OneItemMeeting list(String title, String... lines) {
        List<AmountLine> read = new ArrayList<>();
        for (String line : lines) {
            String[] parts = line.split("=");
            read.add(new AmountLine(
                    parts[1],
                    DanishNumbers.parse(parts[2]).orElseThrow(),
                    false,
                    false,
                    parts[0],
                    LINE + 1 + read.size()));
        }
        lists.add(new AmountList(title, LINE, read));
        return this;
    }

    public MeetingRecord meeting() {
        ItemContent content = new ItemContent(
                Map.of(),
                List.of(new Section("decision", "Beslutning", LINE - 2, decision, LINE)),
                List.copyOf(recommendations),
                List.of(),
                List.of(),
                List.copyOf(tables),
                List.copyOf(lists));
        Set<Integer> answers = recommendations.isEmpty() ? Set.of() : Set.of(1);
        return new MeetingRecord(
                CLUSTER,
                body,
                LocalDate.of(2025, 9, 1),
                null,
                null,
                "Sundhedsklynge Vest",
                document,
                List.of(),
                List.of(new ItemRecord(
                        3,
                        "Klyngemidler",
                        access,
                        10,
                        content,
                        List.of(new DecisionRecord(null, outcome, decision, LINE, answers, detail)),
                        List.of())));
    }

    public Proposed proposed() {
        return SampleMinutes.proposed(meeting());
    }

    /** With a project that is known already. */
    public Proposed proposed(String known, String... aliases) {
        List<String> names = new ArrayList<>(List.of(known));
        names.addAll(List.of(aliases));
        return SampleMinutes.proposed(
                meeting(), new KnownProjects(List.of(new KnownProject(SampleMinutes.id(known), names, true))));
    }
}
