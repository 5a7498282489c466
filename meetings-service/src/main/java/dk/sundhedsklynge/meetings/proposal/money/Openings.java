package dk.sundhedsklynge.meetings.proposal.money;

import dk.sundhedsklynge.meetings.meeting.ItemContent;
import dk.sundhedsklynge.meetings.meeting.ItemContent.TableContent;
import dk.sundhedsklynge.meetings.meeting.MeetingRecord.DecisionRecord;
import dk.sundhedsklynge.meetings.meeting.MeetingRecord.ItemRecord;
import dk.sundhedsklynge.meetings.proposal.draft.Doubt;
import dk.sundhedsklynge.meetings.proposal.draft.ProposalCollector;
import dk.sundhedsklynge.meetings.proposal.draft.SourcePlace;
import dk.sundhedsklynge.meetings.proposal.project.MeetingProjects;
import dk.sundhedsklynge.meetings.proposal.project.MeetingProjects.Named;
import dk.sundhedsklynge.meetings.proposal.table.PositionFigure;
import dk.sundhedsklynge.meetings.proposal.table.PositionFigure.About;
import dk.sundhedsklynge.meetings.proposal.table.PositionTable;
import dk.sundhedsklynge.meetings.proposal.text.DatesInText;
import dk.sundhedsklynge.meetings.proposal.text.Sentence;
import dk.sundhedsklynge.meetings.proposal.text.StepWords;
import dk.sundhedsklynge.meetings.terms.EffectType;
import dk.sundhedsklynge.meetings.terms.Phase;
import dk.sundhedsklynge.meetings.terms.Terms;
import dk.sundhedsklynge.meetings.terms.Terms.Quantity;
import dk.sundhedsklynge.platform.money.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Openings: the position of the fund that the tables of an item state. Rows become lines of the opening as printed. Every
 * figure, sums and remainders too, also becomes a claim.
 */
public final class Openings {
    /** As many lines fit into an event of at most 256 KB. */
    private static final int MOST_LINES = 1_000;

    private static final Pattern AS_OF = Pattern.compile("\\bpr\\.?\\s+(.*)$", Pattern.CASE_INSENSITIVE);
    private static final Pattern STATUS =
            Pattern.compile("status|stilling|oversigt|opgørelse|regnskab", Pattern.CASE_INSENSITIVE);
    private static final Pattern ALL_OF = Pattern.compile(
            "^Alt\\b(.*)\\bvedrører (?:projekt(?:et)? )?(.+?)\\.?$", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern LEVEL_SUFFIX =
            Pattern.compile("^(.+?)\\s+[-–—]\\s+(?:faglig|politisk).*niveau$", Pattern.CASE_INSENSITIVE);
    private static final Pattern IN_OPERATION = Pattern.compile("\\bsat i drift\\b", Pattern.CASE_INSENSITIVE);

    private final ProposalCollector collector;
    private final MeetingProjects projects;
    private final Set<Quantity> openedIn = EnumSet.noneOf(Quantity.class);
    private final Map<String, Money> received = new LinkedHashMap<>();
    private @Nullable Integer openedItem;
    private @Nullable Money carriedOver;
    private @Nullable String openedPeriod;

    public Openings(ProposalCollector collector, MeetingProjects projects) {
        this.collector = collector;
        this.projects = projects;
    }

    /**
     * @param project the project the figure is about; null when it is about none
     * @param booked whether the figure is a line of the opening that is booked, and not only a claim
     * @param statedRest whether it is a rest that nothing else in the tables tells, and is kept in the opening as stated
     */
    private record Line(PositionFigure stated, @Nullable Named project, boolean booked, boolean statedRest) {
        boolean isOfOpening() {
            return booked || statedRest;
        }
    }

    public void propose(ItemRecord item) {
        Quantity said = saidToBe(item);
        List<PositionTable> tables = item.content().tables().stream()
                .flatMap(table -> PositionTable.of(table, said).stream())
                .toList();
        if (tables.isEmpty()) {
            return;
        }
        List<Line> lines = lines(item, tables);
        boolean opened = lines.stream()
                .anyMatch(line -> line.booked() && line.stated().amount().ore() != 0);
        if (opened) {
            open(item, tables, lines);
        }
        String period = period(tables);
        lines.stream()
                .filter(line -> line.stated().amount().ore() != 0)
                .forEach(line -> claim(
                        item,
                        line,
                        line.stated().period() == null ? period : line.stated().period(),
                        opened));
        mixedColumns(tables)
                .forEach(heading -> collector.notice(
                        item,
                        tables.getFirst().table().line(),
                        "Kolonnen '%s' blander to slags tal og er derfor hverken læst som disponeret eller anvendt."
                                .formatted(heading)));
    }

    /** Whether a position of these minutes says how much was carried over. */
    boolean stateCarriedOver() {
        return openedIn.contains(Quantity.CARRIED_OVER);
    }

    /** The total that these minutes state as carried over, or null when they do not say. */
    @Nullable
    Money carriedOver() {
        return carriedOver;
    }

    /** The period, such as 2022-2023, of the position in these minutes; null when they name none. */
    @Nullable
    String period() {
        return openedPeriod;
    }

    /** What each party received according to these minutes, in the order of the table; empty when they do not say. */
    public Map<String, Money> received() {
        return received;
    }

    private static @Nullable Quantity saidToBe(ItemRecord item) {
        return item.content().sections().stream()
                        .flatMap(section -> Sentence.in(section.text(), section.textLine()).stream())
                        .anyMatch(sentence ->
                                sentence.text().toLowerCase(Locale.ROOT).matches(".*\\bmodtaget\\b.*"))
                ? Quantity.RECEIVED
                : null;
    }

    private List<Line> lines(ItemRecord item, List<PositionTable> tables) {
        List<PositionFigure> figures =
                tables.stream().flatMap(it -> it.figures().stream()).toList();
        Set<Quantity> inRows = EnumSet.noneOf(Quantity.class);
        figures.stream()
                .filter(it -> it.about() == About.PARTY || it.about() == About.PROJECT)
                .forEach(it -> inRows.add(it.quantity()));
        Map<Quantity, String> allOf = allOf(item);
        List<Line> lines = new ArrayList<>();
        for (PositionFigure stated : figures) {
            boolean row = stated.about() == About.PARTY || stated.about() == About.PROJECT;
            boolean whole = stated.about() == About.WHOLE && !inRows.contains(stated.quantity());
            boolean rest = stated.quantity() == Quantity.UNCOMMITTED || stated.quantity() == Quantity.UNSPENT;
            String name = stated.project() != null || !row ? stated.project() : allOf.get(stated.quantity());
            Named project = name == null || name.isBlank() ? null : register(item, name, stated);
            lines.add(new Line(stated, project, (row || whole) && !rest, isStatedRest(stated, inRows)));
        }
        return lines;
    }

    /** What a party has left follows from what it received; where that is not printed, the rest is all there is. */
    private static boolean isStatedRest(PositionFigure stated, Set<Quantity> inRows) {
        boolean rest = stated.quantity() == Quantity.UNCOMMITTED || stated.quantity() == Quantity.UNSPENT;
        return rest
                && stated.project() == null
                && (stated.party() != null || PositionTable.MUNICIPALITIES.equals(stated.label()))
                && !inRows.contains(Quantity.RECEIVED);
    }

    /** Reads the sentence "Alt disponeret og anvendt vedrører projekt X". */
    private Map<Quantity, String> allOf(ItemRecord item) {
        Map<Quantity, String> projects = new HashMap<>();
        for (Sentence sentence : collector.texts().of(item)) {
            Matcher matcher = ALL_OF.matcher(sentence.text());
            if (matcher.find()) {
                String about = matcher.group(1).toLowerCase(Locale.ROOT);
                if (about.contains("disponeret")) {
                    projects.put(Quantity.COMMITTED, matcher.group(2));
                }
                if (about.contains("anvendt") || about.contains("brugt")) {
                    projects.put(Quantity.SPENT, matcher.group(2));
                }
            }
        }
        return projects;
    }

    private Named register(ItemRecord item, String printed, PositionFigure stated) {
        Optional<Named> known = projects.named(printed);
        if (known.isPresent() && known.get().registration() != null) {
            return known.get();
        }
        Matcher suffix = LEVEL_SUFFIX.matcher(printed);
        String name = suffix.matches() ? suffix.group(1) : printed;
        Doubt doubt = new Doubt()
                .addIf(
                        item.decisions().stream().noneMatch(decision -> decision.outcome()
                                        .approves())
                                || !collector.mayDecide(EffectType.REGISTER),
                        "Projektet står kun i en tabel, som ikke er godkendt af et organ, der kan beslutte det.");
        return projects.register(
                SourcePlace.of(item, stated.line()),
                name,
                name.equals(printed) ? List.of() : List.of(printed),
                phase(name, stated),
                stated.row(),
                doubt);
    }

    /** Live where the minutes say that it is and not that it is over; otherwise funded where money is committed to it. */
    private @Nullable Phase phase(String name, PositionFigure stated) {
        boolean live = collector.texts().saysOf(collector.meeting(), name, IN_OPERATION)
                && !collector.texts().saysOf(collector.meeting(), name, StepWords.OVER);
        return live ? Phase.LIVE : stated.quantity() == Quantity.COMMITTED ? Phase.FUNDED : null;
    }

    private void open(ItemRecord item, List<PositionTable> tables, List<Line> lines) {
        List<Terms.Line> booked = lines.stream()
                .filter(Line::isOfOpening)
                .map(line -> new Terms.Line(
                        line.stated().quantity(),
                        line.stated().party(),
                        line.stated().label(),
                        line.project() == null ? null : line.project().id(),
                        line.stated().toYear(),
                        line.stated().period(),
                        line.stated().amount()))
                .sorted(Comparator.comparing(Terms.Line::quantity))
                .toList();
        ProposalCollector.refuseBeyond(MOST_LINES, booked, "tal i en stilling", item);
        booked.forEach(line -> openedIn.add(line.quantity()));
        openedPeriod = openedPeriod == null ? period(tables) : openedPeriod;
        booked.stream()
                .filter(line -> line.quantity() == Quantity.CARRIED_OVER)
                .forEach(line -> carriedOver = carriedOver == null ? line.amount() : carriedOver.plus(line.amount()));
        booked.stream()
                .filter(line -> line.quantity() == Quantity.RECEIVED
                        && line.party() != null
                        && line.amount().ore() != 0)
                .forEach(line -> received.merge(Objects.requireNonNull(line.party()), line.amount(), Money::plus));
        Set<UUID> waitsFor = new HashSet<>();
        List<UUID> inOrder = lines.stream()
                .filter(line -> line.booked() && line.project() != null)
                .flatMap(line -> Objects.requireNonNull(line.project()).waitsFor().stream())
                .filter(waitsFor::add)
                .toList();
        TableContent first = tables.getFirst().table();
        collector.propose(
                place(item, first.line()),
                EffectType.OPENING,
                new Terms.Opening(asOf(tables), period(tables), Terms.Opening.CLUSTER, booked),
                inOrder,
                quote(tables),
                OpeningDoubt.of(item, collector.texts(), tables, quote(tables), booked)
                        .addIf(
                                openedItem != null,
                                "Referatet har allerede en åbning i punkt %s. Bekræft kun den, der gælder."
                                        .formatted(String.valueOf(openedItem))));
        openedItem = openedItem == null ? Integer.valueOf(item.number()) : openedItem;
    }

    private static String quote(List<PositionTable> tables) {
        List<String> titles = tables.stream()
                .map(it -> it.table().title() == null
                        ? String.join(" | ", it.table().header())
                        : Objects.requireNonNull(it.table().title()))
                .map(Sentence::plain)
                .toList();
        return String.join("\n", titles);
    }

    /** The place of the decision that approves the status, or of the table where no decision does. */
    private static SourcePlace place(ItemRecord item, int line) {
        for (DecisionRecord decision : item.decisions()) {
            boolean answers = item.content().recommendations().stream()
                    .filter(it -> decision.answers().contains(it.number()))
                    .map(ItemContent.Recommendation::text)
                    .anyMatch(text -> STATUS.matcher(text).find());
            if (answers && decision.outcome().approves()) {
                return SourcePlace.of(item, decision).at(line);
            }
        }
        return SourcePlace.of(item, line);
    }

    private static List<String> mixedColumns(List<PositionTable> tables) {
        return tables.stream().flatMap(it -> it.mixed().stream()).toList();
    }

    private void claim(ItemRecord item, Line line, @Nullable String period, boolean opened) {
        PositionFigure it = line.stated();
        collector.claim(
                item,
                it.line(),
                it.quantity(),
                it.party(),
                it.label(),
                line.project() == null ? null : line.project().id(),
                period,
                it.amount(),
                opened);
    }

    /** The day in the title of a table, or else the day of the meeting. */
    private LocalDate asOf(List<PositionTable> tables) {
        return tables.stream()
                .map(it -> AS_OF.matcher(String.valueOf(it.table().title())))
                .filter(Matcher::find)
                .flatMap(matcher -> DatesInText.in(matcher.group(1)).stream())
                .findFirst()
                .orElse(collector.meeting().heldOn());
    }

    private static @Nullable String period(List<PositionTable> tables) {
        return tables.stream()
                .map(PositionTable::period)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
