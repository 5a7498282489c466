package dk.sundhedsklynge.meetings.handover.dossier;

import com.fasterxml.jackson.annotation.JsonValue;
import dk.sundhedsklynge.meetings.handover.part.Figures;
import dk.sundhedsklynge.meetings.handover.part.FundsPart;
import dk.sundhedsklynge.meetings.handover.part.Quantity;
import dk.sundhedsklynge.platform.money.DanishNumbers;
import dk.sundhedsklynge.platform.money.KnownAmount;
import dk.sundhedsklynge.platform.money.Money;
import dk.sundhedsklynge.platform.report.Cell.NotRegistered;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Whether the dossiers hold what the ledger holds: per fund, period and quantity, once over councils and once over parties, the
 * region and what has no receiver in both. The ledger's totals are counted on another path than its lines.
 *
 * @param projects what the lines of projects say of the same money, against what the ledger says is in projects
 */
public record SumCheck(List<Row> rows, List<Row> projects) {
    private static final List<Quantity> IN_PROJECTS = List.of(Quantity.COMMITTED, Quantity.RESERVED, Quantity.SPENT);

    /** @param projects null of a check that an earlier release made */
    @SuppressWarnings("NullAway")
    public SumCheck {
        projects = projects == null ? List.of() : projects;
    }

    /** @param name of the fund */
    public record Row(String fund, String name, String period, List<Cell> cells) {
        /** What a reader has to know of the amounts; null when they speak for themselves. */
        public @Nullable String footnote() {
            return cells.stream().flatMap(it -> it.shown().stream()).anyMatch(NotRegistered.class::isInstance)
                    ? NotRegistered.NOTE
                    : null;
        }
    }

    /**
     * @param councils sum over the dossiers of councils, region and what has no receiver
     * @param parties sum over the dossiers of municipalities, region and what has no receiver
     * @param ledger null when the ledger does not say
     * @param difference ledger less dossiers; null when it cannot be counted
     */
    public record Cell(
            Quantity quantity,
            Sum councils,
            Sum parties,
            @Nullable Money ledger,
            @Nullable Money difference,
            Result result) {
        /** What the ledger says is as much of the whole as what the dossiers say: no line is known there that is unknown here. */
        public KnownAmount inLedger() {
            return councils.asKnownAs(quantity, ledger);
        }

        /** The difference, or the word for it where it is not counted: of a rest that is unknown there is none. */
        public String shownDifference() {
            if (difference == null) {
                return result.label();
            }
            return inLedger().equals(KnownAmount.UNKNOWN)
                    ? Result.CANNOT_BE_COUNTED.label()
                    : DanishNumbers.format(difference);
        }

        /** Of {@code councils}, {@code parties} and {@code ledger}, as it is shown. */
        public List<dk.sundhedsklynge.platform.report.Cell> shown() {
            return Stream.of(councils.of(quantity), parties.of(quantity), inLedger())
                    .map(it -> AmountCell.of(quantity, it))
                    .toList();
        }
    }

    /**
     * @param known sum of what is stated; of a rest that some lines do not state it says nothing, because what they do not state can
     *     be negative
     * @param missingFrom labels of the lines that do not state it
     */
    public record Sum(Money known, List<String> missingFrom) {
        public static final Sum NOTHING = new Sum(Money.NONE, List.of());

        public Sum plus(KnownAmount added, String label) {
            Set<String> missing = new LinkedHashSet<>(missingFrom);
            if (!added.isKnown()) {
                missing.add(label);
            }
            return new Sum(known.plus(added.orAtLeast()), List.copyOf(missing));
        }

        public Sum plus(Sum other) {
            Set<String> missing = new LinkedHashSet<>(missingFrom);
            missing.addAll(other.missingFrom);
            return new Sum(known.plus(other.known), List.copyOf(missing));
        }

        /** Whether every line states it. */
        public boolean complete() {
            return missingFrom.isEmpty();
        }

        /** What it says of this quantity. */
        public KnownAmount of(Quantity quantity) {
            return asKnownAs(quantity, known);
        }

        /** An amount that is the sum of the same lines: with as many of them unknown it is as little the whole. */
        KnownAmount asKnownAs(Quantity quantity, @Nullable Money amount) {
            if (amount == null || complete()) {
                return KnownAmount.of(amount);
            }
            return quantity.isRest() ? KnownAmount.UNKNOWN : KnownAmount.atLeast(amount);
        }
    }

    @Schema(name = "SumCheckResult")
    public enum Result {
        /** Nobody states any money: there is nothing to compare. */
        NO_MONEY_STATED("ingen midler oplyst"),
        AGREES("stemmer"),
        /** What is stated adds up to the ledger; some lines state nothing. */
        AGREES_AS_FAR_AS_KNOWN("stemmer for det oplyste"),
        CANNOT_BE_COUNTED("kan ikke regnes"),
        DIFFERS("stemmer ikke");

        private final String label;

        Result(String label) {
            this.label = label;
        }

        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** Danish, as staff read it. */
        public String label() {
            return label;
        }
    }

    /** The rows of both. */
    public List<Row> all() {
        return Stream.concat(rows.stream(), projects.stream()).toList();
    }

    /** Never better than the worst of its cells. */
    public Result result() {
        return all().stream()
                .flatMap(row -> row.cells().stream())
                .map(Cell::result)
                .max(Comparator.naturalOrder())
                .orElse(Result.NO_MONEY_STATED);
    }

    private record Place(String fund, String period) {}

    public static SumCheck of(List<Dossier> dossiers, List<FundsPart.Fund> ledger) {
        Map<Place, String> places = new LinkedHashMap<>();
        Map<Place, Figures> totals = new LinkedHashMap<>();
        ledger.forEach(fund -> fund.totals().forEach(total -> {
            Place place = new Place(fund.fund(), total.period());
            places.put(place, fund.name());
            totals.put(place, total.open());
        }));
        dossiers.forEach(it ->
                it.money().forEach(line -> places.putIfAbsent(new Place(line.fund(), line.period()), line.fundName())));
        List<Row> rows = new ArrayList<>();
        places.forEach((place, name) -> rows.add(new Row(
                place.fund(),
                name,
                place.period(),
                Arrays.stream(Quantity.values())
                        .map(quantity -> cell(
                                quantity,
                                sum(dossiers, Receiver.Kind.COUNCIL, place, quantity),
                                sum(dossiers, Receiver.Kind.MUNICIPALITY, place, quantity),
                                ledger(dossiers, place, quantity, totals.get(place))))
                        .toList())));
        return new SumCheck(List.copyOf(rows), inProjects(dossiers, ledger));
    }

    /**
     * Only of periods that the ledger speaks of: while closed items are counted in, others see the money of a project as it stands and
     * that of the cooperation as it was published.
     */
    private static List<Row> inProjects(List<Dossier> dossiers, List<FundsPart.Fund> ledger) {
        List<Row> rows = new ArrayList<>();
        ledger.forEach(fund -> fund.totals().forEach(total -> {
            Figures inProjects = total.inProjects();
            if (inProjects != null) {
                Row row = inProjects(dossiers, fund, total.period(), inProjects);
                if (!inProjects.statesNothing() || row.cells().stream().anyMatch(it -> it.result() == Result.DIFFERS)) {
                    rows.add(row);
                }
            }
        }));
        return List.copyOf(rows);
    }

    private static Row inProjects(List<Dossier> dossiers, FundsPart.Fund fund, String period, Figures inProjects) {
        Place place = new Place(fund.fund(), period);
        return new Row(
                fund.fund(),
                fund.name() + ", heraf i projekter",
                period,
                IN_PROJECTS.stream()
                        .map(quantity -> cell(
                                quantity,
                                sumOfProjects(dossiers, Receiver.Kind.COUNCIL, place, quantity),
                                sumOfProjects(dossiers, Receiver.Kind.MUNICIPALITY, place, quantity),
                                inProjects.of(quantity)))
                        .toList());
    }

    private static Sum sumOfProjects(List<Dossier> dossiers, Receiver.Kind way, Place place, Quantity quantity) {
        Sum sum = Sum.NOTHING;
        for (Dossier dossier : counted(dossiers, way).toList()) {
            for (ProjectLine line : dossier.projects()) {
                for (ProjectLine.Share share : line.money()) {
                    if (share.fund().equals(place.fund()) && share.period().equals(place.period())) {
                        sum = sum.plus(share.figures().known(quantity), line.name());
                    }
                }
            }
        }
        return sum;
    }

    private static Sum sum(List<Dossier> dossiers, Receiver.Kind way, Place place, Quantity quantity) {
        return Stream.concat(
                        lines(dossiers, way, place).map(it -> it.sum(quantity)),
                        counted(dossiers, way)
                                .flatMap(it -> it.unstatedOf(place.fund()))
                                .map(it -> it.sum(quantity)))
                .reduce(Sum.NOTHING, Sum::plus);
    }

    private static Stream<MoneyLine> lines(List<Dossier> dossiers, Receiver.Kind way, Place place) {
        return counted(dossiers, way)
                .flatMap(it -> it.money().stream())
                .filter(line ->
                        line.fund().equals(place.fund()) && line.period().equals(place.period()));
    }

    private static Stream<Dossier> counted(List<Dossier> dossiers, Receiver.Kind way) {
        return dossiers.stream().filter(it -> switch (it.receiver().kind()) {
            case REGION, NOBODY -> true;
            case COUNCIL, MUNICIPALITY -> it.receiver().kind() == way;
        });
    }

    /** What the ledger says; null when it does not, or when it is a rest that some lines leave open. */
    private static @Nullable Money ledger(
            List<Dossier> dossiers, Place place, Quantity quantity, @Nullable Figures total) {
        boolean isOpen = quantity.isRest()
                && !lines(dossiers, Receiver.Kind.COUNCIL, place)
                        .allMatch(it -> it.sum(quantity).complete());
        return total == null || isOpen ? null : total.of(quantity);
    }

    /** Where nothing is known on any side there is no difference of it either. */
    static Cell cell(Quantity quantity, Sum councils, Sum parties, @Nullable Money ledger) {
        boolean same = councils.known().equals(parties.known());
        if (ledger == null) {
            boolean unknown = !councils.complete() && same;
            return new Cell(
                    quantity, councils, parties, null, null, unknown ? Result.CANNOT_BE_COUNTED : Result.DIFFERS);
        }
        if (same && !councils.complete() && councils.known().equals(Money.NONE) && ledger.equals(Money.NONE)) {
            return new Cell(quantity, councils, parties, ledger, null, Result.CANNOT_BE_COUNTED);
        }
        Money difference = ledger.minus(councils.known());
        Result result = !same || difference.ore() != 0
                ? Result.DIFFERS
                : councils.complete() ? Result.AGREES : Result.AGREES_AS_FAR_AS_KNOWN;
        return new Cell(quantity, councils, parties, ledger, difference, result);
    }
}
