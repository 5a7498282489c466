package dk.sundhedsklynge.meetings.handover.shown;

import dk.sundhedsklynge.meetings.handover.dossier.AmountCell;
import dk.sundhedsklynge.meetings.handover.dossier.Comparison;
import dk.sundhedsklynge.meetings.handover.dossier.Dossier;
import dk.sundhedsklynge.meetings.handover.dossier.Missing;
import dk.sundhedsklynge.meetings.handover.dossier.MoneyLine;
import dk.sundhedsklynge.meetings.handover.dossier.ProjectLine;
import dk.sundhedsklynge.meetings.handover.dossier.Receiver;
import dk.sundhedsklynge.meetings.handover.dossier.Source;
import dk.sundhedsklynge.meetings.handover.dossier.SumCheck.Sum;
import dk.sundhedsklynge.meetings.handover.dossier.TextLine;
import dk.sundhedsklynge.meetings.handover.part.FundsPart;
import dk.sundhedsklynge.meetings.handover.part.Quantity;
import dk.sundhedsklynge.meetings.handover.run.DossierContent;
import dk.sundhedsklynge.meetings.openness.Access;
import dk.sundhedsklynge.platform.money.KnownAmount;
import dk.sundhedsklynge.platform.money.Money;
import dk.sundhedsklynge.platform.report.Cell;
import dk.sundhedsklynge.platform.report.Column;
import dk.sundhedsklynge.platform.report.Fact;
import dk.sundhedsklynge.platform.report.Report;
import dk.sundhedsklynge.platform.report.Row;
import dk.sundhedsklynge.platform.report.Section;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A dossier as a report, for the page and for files alike. Each line leads to its place in a document. */
public final class DossierReport {
    private static final String UNKNOWN = "ikke oplyst";
    private static final String SOURCE = dk.sundhedsklynge.meetings.handover.dossier.Fact.SOURCE;

    private static final List<Quantity> MONEY = List.of(
            Quantity.RECEIVED,
            Quantity.CARRIED_IN,
            Quantity.CARRIED_OUT,
            Quantity.COMMITTED,
            Quantity.SPENT,
            Quantity.UNCOMMITTED,
            Quantity.UNSPENT);

    private static final List<Column> PROJECT_COLUMNS = List.of(
            new Column("Projekt", Column.Kind.TEXT),
            new Column("Fase", Column.Kind.TEXT),
            new Column("Ejer", Column.Kind.TEXT),
            new Column("Deltagere", Column.Kind.TEXT),
            new Column("Start", Column.Kind.DATE),
            new Column("Slut", Column.Kind.DATE),
            new Column("Disponeret", Column.Kind.AMOUNT),
            new Column("Anvendt", Column.Kind.AMOUNT),
            new Column(SOURCE, Column.Kind.TEXT),
            new Column("Mangler", Column.Kind.TEXT));

    /** Whether lines lead to documents and projects, which a receiver of the dossier may have no access to. */
    private final boolean leads;

    private final Dossier dossier;
    private final SourceWords sources;

    /** Where files of documents are fetched that came with the dossier, by document. */
    private final Map<UUID, String> fetchedAt;

    private DossierReport(boolean leads, Dossier dossier, SourceWords.Files files) {
        this(leads, dossier, files, Map.of());
    }

    private DossierReport(boolean leads, Dossier dossier, SourceWords.Files files, Map<UUID, String> fetchedAt) {
        this.leads = leads;
        this.dossier = dossier;
        this.sources = SourceWords.of(dossier, files);
        this.fetchedAt = fetchedAt;
    }

    /** @param decided what is told of the decision that carried the handover out; empty for a rehearsal */
    static Report of(DossierContent it, int version, String sha256, List<Fact> decided) {
        return new DossierReport(true, it.dossier(), SourceWords.Files.NONE).report(it, version, sha256, decided);
    }

    /** For a reader who has the dossier, and the documents in its filing package, and no access to the cooperation itself. */
    public static Report withoutLinks(DossierContent it, int version, String sha256, List<Fact> decided) {
        return inPackage(it, version, sha256, decided, SourceWords.Files.NONE);
    }

    /**
     * For a reader who has it from another installation: lines lead to the files that came with it.
     *
     * @param files what the files of documents are called in the package, by document
     * @param fetchedAt where they are fetched, by document
     */
    public static Report received(
            DossierContent it, int version, String sha256, Map<UUID, String> files, Map<UUID, String> fetchedAt) {
        return new DossierReport(false, it.dossier(), new SourceWords.Files(files, Map.of()), fetchedAt)
                .report(it, version, sha256, List.of());
    }

    /** @param files what they are called in the package */
    static Report inPackage(
            DossierContent it, int version, String sha256, List<Fact> decided, SourceWords.Files files) {
        return new DossierReport(false, it.dossier(), files).report(it, version, sha256, decided);
    }

    /**
     * A line of a dossier by itself.
     *
     * @param title with the way to its place, if the reader may go there
     * @param facts what the other columns of the dossier say of it; a blank one, and one of which nothing is registered, says nothing
     */
    public record Line(Cell.Text title, List<Fact> facts) {
        private static Line of(List<Column> columns, Row row) {
            List<Fact> facts = new ArrayList<>();
            for (int i = 1; i < columns.size(); i++) {
                Cell cell = row.cells().get(i);
                if (!(cell instanceof Cell.Blank || cell instanceof Cell.NotRegistered)) {
                    facts.add(new Fact(columns.get(i).title(), alone(cell)));
                }
            }
            return new Line((Cell.Text) row.cells().getFirst(), facts);
        }

        /** An amount that stands in no column of amounts says what it is counted in. */
        private static Cell alone(Cell cell) {
            return cell instanceof Cell.Amount ? new Cell.Text(cell.shown() + " kr.") : cell;
        }
    }

    /**
     * All lines by their keys.
     *
     * @param leads whether the reader may follow them to documents and projects
     */
    public static Map<String, Line> lines(Dossier dossier, boolean leads) {
        DossierReport report = new DossierReport(leads, dossier, SourceWords.Files.NONE);
        Map<String, Line> lines = new LinkedHashMap<>();
        dossier.money().forEach(it -> lines.put(it.key(), Line.of(moneyColumns(), report.row(it))));
        dossier.projects().forEach(it -> lines.put(it.key(), Line.of(PROJECT_COLUMNS, report.row(it))));
        dossier.texts().forEach(it -> lines.put(it.key(), report.line(it)));
        return lines;
    }

    /** Its facts by their own names. */
    private Line line(TextLine it) {
        List<Fact> facts = new ArrayList<>();
        it.otherFacts().forEach(fact -> facts.add(new Fact(fact.label(), new Cell.Text(fact.value()))));
        Cell source = source(it);
        if (!(source instanceof Cell.Blank)) {
            facts.add(new Fact(SOURCE, source));
        }
        if (!it.missing().isEmpty()) {
            facts.add(new Fact("Mangler", missing(it.missing())));
        }
        return new Line(linked(marked(it.title(), it.access()), it.source()), facts);
    }

    private Report report(DossierContent it, int version, String sha256, List<Fact> decided) {
        List<Section> sections = new ArrayList<>(money());
        sections.add(projects());
        sections.addAll(descriptions());
        for (TextLine.Kind kind : TextLine.Kind.values()) {
            sections.add(texts(kind));
        }
        return new Report(
                "Overdragelsesmappe, " + dossier.receiver().name(),
                "Fra " + it.cooperationName(),
                facts(it, version, sha256, decided),
                sections);
    }

    private static List<Fact> facts(DossierContent it, int version, String sha256, List<Fact> decided) {
        List<Fact> facts = new ArrayList<>();
        Receiver receiver = it.dossier().receiver();
        facts.add(new Fact("Kørsel", new Cell.Text("%s %d".formatted(it.kind().label(), it.number()))));
        facts.add(new Fact("Udgave", new Cell.Count(version)));
        if (!receiver.members().isEmpty()) {
            facts.add(new Fact("Kommuner", new Cell.Text(String.join(", ", receiver.members()))));
        }
        facts.add(new Fact("Medlemskreds låst", new Cell.Day(it.membersOn())));
        facts.add(new Fact("Skæring", new Cell.Day(it.cutOff())));
        facts.add(new Fact("Sene fakturaer til", new Cell.Day(it.lateInvoicesUntil())));
        facts.addAll(decided);
        facts.add(new Fact("Fingeraftryk (SHA-256)", new Cell.Text(sha256)));
        return facts;
    }

    private List<Section> money() {
        Map<String, List<MoneyLine>> byFund = dossier.money().stream()
                .collect(Collectors.groupingBy(MoneyLine::fundName, LinkedHashMap::new, Collectors.toList()));
        if (byFund.isEmpty()) {
            byFund.put("Midler", List.of());
        }
        List<Section> sections = new ArrayList<>();
        byFund.forEach((name, lines) -> sections.add(new Section(
                "midler-" + (sections.size() + 1),
                name,
                note(dossier.receiver(), lines),
                moneyColumns(),
                lines.stream().map(this::row).toList(),
                lines.isEmpty() ? null : total(lines),
                noMoney())));
        return sections;
    }

    private String noMoney() {
        if (!dossier.textsOf(TextLine.Kind.MONEY_NOT_STATED).isEmpty()) {
            return "Der er ikke oplyst nogen midler.";
        }
        return dossier.textsOf(TextLine.Kind.MONEY_ELSEWHERE).isEmpty()
                ? "Ingen midler."
                : "Ingen midler tælles her. Hvad der kan gælde modtageren, står under »%s«."
                        .formatted(TextLine.Kind.MONEY_ELSEWHERE.label());
    }

    private static @Nullable String note(Receiver receiver, List<MoneyLine> lines) {
        List<String> councils = lines.stream()
                .flatMap(it -> it.mayConcern().stream())
                .distinct()
                .toList();
        return switch (receiver.kind()) {
            case REGION ->
                councils.isEmpty()
                        ? null
                        : "Beløb i kroner. Regionens andel står kun her og deles ikke af systemet. Den kan gælde "
                                + String.join(", ", councils) + ".";
            case NOBODY -> "Beløb i kroner. Kilderne siger ikke, hvilken part pengene tilhører.";
            case COUNCIL ->
                "Beløb i kroner. Pengene bliver hos den kommune, der har modtaget dem. Regionens andel står i regionens mappe.";
            case MUNICIPALITY -> "Beløb i kroner.";
        };
    }

    private static List<Column> moneyColumns() {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column("Part og år", Column.Kind.TEXT));
        MONEY.forEach(it -> columns.add(new Column(it.label(), Column.Kind.AMOUNT)));
        columns.add(new Column(SOURCE, Column.Kind.TEXT));
        columns.add(new Column("Mangler", Column.Kind.TEXT));
        return columns;
    }

    private Row row(MoneyLine it) {
        List<Cell> cells = new ArrayList<>();
        cells.add(linked(
                marked(it.place(), it.access()),
                it.sources().isEmpty() ? Source.NONE : it.sources().getFirst()));
        MONEY.forEach(
                quantity -> cells.add(AmountCell.of(quantity, it.sum(quantity).of(quantity))));
        cells.add(source(it.sources(), it.sourcesLeftOut(), List.of()));
        cells.add(missing(it.missing()));
        return new Row(cells);
    }

    private Row total(List<MoneyLine> lines) {
        Map<Quantity, Sum> sums = new LinkedHashMap<>();
        MONEY.forEach(it -> sums.put(it, dossier.sum(lines, it)));
        List<Cell> cells = new ArrayList<>();
        cells.add(new Cell.Text("I alt"));
        sums.forEach((quantity, sum) -> cells.add(AmountCell.of(quantity, sum.of(quantity))));
        cells.add(new Cell.Blank());
        List<String> unknown = sums.values().stream()
                .flatMap(it -> it.missingFrom().stream())
                .distinct()
                .toList();
        cells.add(unknown.isEmpty() ? new Cell.Blank() : new Cell.Text("Ikke oplyst: " + String.join("; ", unknown)));
        return new Row(cells);
    }

    private Section projects() {
        return new Section(
                "projekter",
                "Projekter",
                "Et projekt kan stå i flere mapper. Beløbene er modtagerens egne.",
                PROJECT_COLUMNS,
                dossier.projects().stream().map(this::row).toList(),
                null,
                "Ingen projekter.");
    }

    private Row row(ProjectLine it) {
        return Row.of(
                new Cell.Text(marked(it.name(), it.mark()), leads ? "/projekter/" + it.project() : null),
                linked(Comparison.phase(it.phase()), it.source()),
                known(it.owner()),
                known(it.participants()),
                day(it.from()),
                day(it.until()),
                shares(it, Quantity.COMMITTED),
                shares(it, Quantity.SPENT),
                source(List.of(it.source()), 0, it.told() == null ? List.of() : List.of(it.told())),
                missing(it.missing()));
    }

    private Cell shares(ProjectLine it, Quantity quantity) {
        if (it.hasNoMoneyOfReceiver()) {
            return new Cell.Text("ingen");
        }
        return it.money().isEmpty() && it.moneyNotSplit() != null
                ? new Cell.Unknown("ikke fordelt på parter")
                : ofEachFund(quantity, it.money());
    }

    /** What staff write of the projects; left out where nothing is written. */
    private List<Section> descriptions() {
        List<Row> rows = dossier.projects().stream()
                .filter(it -> it.description() != null || it.told() != null)
                .map(it -> Row.of(
                        new Cell.Text(it.name(), leads ? "/projekter/" + it.project() : null),
                        known(it.description()),
                        known(it.told())))
                .toList();
        return rows.isEmpty()
                ? List.of()
                : List.of(new Section(
                        "om-projekterne",
                        "Om projekterne",
                        null,
                        List.of(
                                new Column("Projekt", Column.Kind.TEXT),
                                new Column("Hvad det går ud på", Column.Kind.TEXT),
                                new Column(SOURCE, Column.Kind.TEXT)),
                        rows,
                        null,
                        "Ingen."));
    }

    private static Cell known(@Nullable String text) {
        return text == null ? new Cell.Unknown(UNKNOWN) : new Cell.Text(text);
    }

    /** Money of different funds has no sum, and money that is not the cluster's own is named. */
    private Cell ofEachFund(Quantity quantity, List<ProjectLine.Share> shares) {
        Map<String, List<ProjectLine.Share>> funds = new LinkedHashMap<>();
        shares.forEach(it ->
                funds.computeIfAbsent(fundName(it), _ -> new ArrayList<>()).add(it));
        return funds.keySet().stream().allMatch(FundsPart.OF_CLUSTER::equals)
                ? sum(quantity, shares)
                : new Cell.Text(funds.entrySet().stream()
                        .map(it -> it.getKey() + ": "
                                + sum(quantity, it.getValue()).shown())
                        .collect(Collectors.joining("\n")));
    }

    private String fundName(ProjectLine.Share share) {
        return Objects.requireNonNullElse(dossier.fundName(share.fund()), FundsPart.OF_CLUSTER);
    }

    /** What is known of it; a share that nobody stated makes the rest unknown. Nothing is known of no shares. */
    private static Cell sum(Quantity quantity, List<ProjectLine.Share> shares) {
        Money known = Money.NONE;
        boolean isComplete = !shares.isEmpty();
        for (ProjectLine.Share share : shares) {
            KnownAmount amount = share.figures().known(quantity);
            isComplete = isComplete && amount.isKnown();
            known = known.plus(amount.orAtLeast());
        }
        return AmountCell.of(quantity, isComplete ? KnownAmount.of(known) : KnownAmount.atLeast(known));
    }

    private Section texts(TextLine.Kind kind) {
        return new Section(
                kind.code(),
                kind.label(),
                null,
                List.of(
                        new Column("Emne", Column.Kind.TEXT),
                        new Column("Oplysninger", Column.Kind.TEXT),
                        new Column(SOURCE, Column.Kind.TEXT),
                        new Column("Mangler", Column.Kind.TEXT)),
                dossier.textsOf(kind).stream().map(this::row).toList(),
                null,
                "Ingen.");
    }

    private Row row(TextLine it) {
        return Row.of(
                linked(marked(it.title(), it.access()), it.source()),
                new Cell.Text(it.otherFacts().stream()
                        .map(fact -> fact.label() + ": " + fact.value())
                        .collect(Collectors.joining("\n"))),
                source(it),
                missing(it.missing()));
    }

    /** Those who may see a closed line are told that it is closed. */
    private static String marked(String title, @Nullable Access access) {
        return access == Access.CLOSED ? title + " (lukket)" : title;
    }

    private Cell source(TextLine it) {
        if (it.kind() == TextLine.Kind.DOCUMENT) {
            String file = sources.file(it.source());
            return file == null ? new Cell.Blank() : new Cell.Text(file, fetched(it.source()));
        }
        return source(List.of(it.source()), 0, it.told());
    }

    /**
     * @param leftOut how many more places there are
     * @param told where it is known from, as somebody wrote it
     */
    private Cell source(List<Source> places, int leftOut, List<String> told) {
        String rests = sources.of(places, leftOut);
        String words = Stream.concat(Stream.of(rests), told.stream().filter(it -> !rests.contains(it)))
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining("\n"));
        return words.isEmpty() ? new Cell.Blank() : linked(words, places.isEmpty() ? Source.NONE : places.getFirst());
    }

    private Cell.Text linked(String text, Source source) {
        return new Cell.Text(text, leads ? source.href() : fetched(source));
    }

    private @Nullable String fetched(Source source) {
        String ofDocument = source.document() == null ? null : fetchedAt.get(source.document());
        return ofDocument == null && source.note() != null ? fetchedAt.get(source.note()) : ofDocument;
    }

    private static Cell day(@Nullable LocalDate day) {
        return day == null ? new Cell.Unknown(UNKNOWN) : new Cell.Day(day);
    }

    private static Cell missing(Collection<Missing> missing) {
        return missing.isEmpty()
                ? new Cell.Blank()
                : new Cell.Text(missing.stream()
                        .map(it -> "%s (spørg %s)".formatted(it.what(), it.whom()))
                        .collect(Collectors.joining("\n")));
    }
}
