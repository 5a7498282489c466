package dk.sundhedsklynge.meetings.handover.dossier;

import dk.sundhedsklynge.meetings.handover.dossier.Comparison.Change;
import dk.sundhedsklynge.meetings.handover.dossier.SumCheck.Result;
import dk.sundhedsklynge.meetings.handover.dossier.SumCheck.Sum;
import dk.sundhedsklynge.meetings.handover.part.FundsPart;
import dk.sundhedsklynge.meetings.handover.part.Quantity;
import dk.sundhedsklynge.platform.money.KnownAmount;
import dk.sundhedsklynge.platform.money.Money;
import dk.sundhedsklynge.platform.report.Cell.NotRegistered;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the cover of the dossiers of a run says.
 *
 * @param comparedWith number of the run that {@code changes} are compared with; null for the first
 */
public record Cover(
        List<FundTable> funds,
        SumCheck check,
        List<Missing> missing,
        List<Content> contents,
        List<Count> counts,
        @Nullable Integer comparedWith,
        List<Change> changes) {

    /** What the columns of the cover show, in their order. */
    public static final List<Quantity> COLUMNS =
            List.of(Quantity.RECEIVED, Quantity.COMMITTED, Quantity.UNCOMMITTED, Quantity.UNSPENT);

    /** @param name of the fund */
    public record FundTable(String fund, String name, List<String> periods, List<Row> rows, List<Total> totals) {
        /** What a reader has to know of the rows; null when they speak for themselves. */
        public @Nullable String footnote() {
            return rows.stream().anyMatch(it -> it.sums().isEmpty()) ? NotRegistered.NOTE : null;
        }
    }

    /**
     * The money of one dossier in a fund, all periods together.
     *
     * @param sums by {@link #COLUMNS}; empty when nothing of the fund is registered in it
     */
    public record Row(String receiver, List<Sum> sums) {
        /** @param column of {@link #COLUMNS} */
        public KnownAmount amount(int column) {
            return sums.get(column).of(COLUMNS.get(column));
        }
    }

    /** @param ledger of the periods of which the ledger says it; null when it does of none, and of a rest not of all */
    public record Total(
            Quantity quantity,
            Sum dossiers,
            @Nullable Money ledger,
            @Nullable Money difference,
            Result result) {
        public KnownAmount inDossiers() {
            return dossiers.of(quantity);
        }

        /** As of {@link SumCheck.Cell#inLedger}. */
        public KnownAmount inLedger() {
            return dossiers.asKnownAs(quantity, ledger);
        }
    }

    /** How much there is of each kind in a dossier. */
    public record Content(Receiver receiver, int projects, int lines, int missing) {}

    /**
     * How much there is of a kind in all dossiers together, each counted once.
     *
     * @param open of these, how many still miss something
     */
    public record Count(String label, int count, int open) {}

    public static Cover of(
            List<Dossier> dossiers, List<FundsPart.Fund> ledger, @Nullable Integer comparedWith, List<Change> changes) {
        SumCheck check = SumCheck.of(dossiers, ledger);
        return new Cover(
                funds(dossiers, check),
                check,
                dossiers.stream()
                        .flatMap(Dossier::allMissing)
                        .distinct()
                        .map(Dossier.MissingIn::missing)
                        .toList(),
                dossiers.stream()
                        .map(it -> new Content(
                                it.receiver(),
                                it.projects().size(),
                                Math.toIntExact(it.keys().count()),
                                Math.toIntExact(it.allMissing().count())))
                        .toList(),
                counts(dossiers),
                comparedWith,
                changes);
    }

    /** The same, with other changes. */
    public Cover withChanges(List<Change> said) {
        return new Cover(funds, check, missing, contents, counts, comparedWith, said);
    }

    private static List<FundTable> funds(List<Dossier> dossiers, SumCheck check) {
        Map<String, List<SumCheck.Row>> byFund = check.rows().stream()
                .collect(Collectors.groupingBy(SumCheck.Row::fund, LinkedHashMap::new, Collectors.toList()));
        List<FundTable> tables = new ArrayList<>();
        byFund.forEach((fund, rows) -> tables.add(new FundTable(
                fund,
                rows.getFirst().name(),
                rows.stream().map(SumCheck.Row::period).toList(),
                dossiers.stream()
                        .filter(it -> it.receiver().kind() != Receiver.Kind.MUNICIPALITY)
                        .map(it -> row(it, fund))
                        .toList(),
                COLUMNS.stream().map(quantity -> total(quantity, rows)).toList())));
        return tables;
    }

    private static Row row(Dossier dossier, String fund) {
        return new Row(
                dossier.receiver().key(),
                dossier.speaksOf(fund)
                        ? COLUMNS.stream()
                                .map(quantity -> dossier.sum(fund, quantity))
                                .toList()
                        : List.of());
    }

    private static Total total(Quantity quantity, List<SumCheck.Row> rows) {
        Sum councils = Sum.NOTHING;
        Sum parties = Sum.NOTHING;
        Money ledger = Money.NONE;
        boolean saidOfAny = false;
        boolean saidOfAll = true;
        boolean differs = false;
        for (SumCheck.Row row : rows) {
            SumCheck.Cell cell = row.cells().stream()
                    .filter(it -> it.quantity() == quantity)
                    .findFirst()
                    .orElseThrow();
            councils = councils.plus(cell.councils());
            parties = parties.plus(cell.parties());
            differs |= cell.result() == Result.DIFFERS;
            if (cell.ledger() == null) {
                saidOfAll = false;
            } else {
                saidOfAny = true;
                ledger = ledger.plus(cell.ledger());
            }
        }
        // As of the dossiers: a period that states nothing leaves what the others state, but says nothing of a rest.
        Money said = saidOfAll || saidOfAny && !quantity.isRest() ? ledger : null;
        SumCheck.Cell all = SumCheck.cell(quantity, councils, parties, said);
        return new Total(quantity, councils, all.ledger(), all.difference(), differs ? Result.DIFFERS : all.result());
    }

    private static List<Count> counts(List<Dossier> dossiers) {
        Map<UUID, ProjectLine> projects = new LinkedHashMap<>();
        dossiers.forEach(it -> it.projects().forEach(line -> projects.putIfAbsent(line.project(), line)));
        Map<String, TextLine> texts = new LinkedHashMap<>();
        dossiers.forEach(it -> it.texts().forEach(line -> texts.putIfAbsent(line.key(), line)));
        List<Count> counts = new ArrayList<>();
        counts.add(new Count(
                "Projekter", projects.size(), count(projects.values().stream().filter(it -> !it.settled()))));
        for (TextLine.Kind kind : TextLine.Kind.values()) {
            List<TextLine> its =
                    texts.values().stream().filter(it -> it.kind() == kind).toList();
            counts.add(new Count(kind.label(), its.size(), count(its.stream().filter(it -> !it.missing()
                    .isEmpty()))));
        }
        return counts;
    }

    private static int count(Stream<?> all) {
        return Math.toIntExact(all.count());
    }
}
