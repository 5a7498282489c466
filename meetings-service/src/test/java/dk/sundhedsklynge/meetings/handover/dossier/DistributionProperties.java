package dk.sundhedsklynge.meetings.handover.dossier;

import static dk.sundhedsklynge.meetings.handover.dossier.GivenParts.distributed;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sundhedsklynge.meetings.handover.dossier.SumCheck.Result;
import dk.sundhedsklynge.meetings.handover.part.Figures;
import dk.sundhedsklynge.meetings.handover.part.FundsPart;
import dk.sundhedsklynge.meetings.handover.part.ProjectsPart;
import dk.sundhedsklynge.meetings.handover.part.Quantity;
import dk.sundhedsklynge.meetings.openness.Access;
import dk.sundhedsklynge.platform.json.CanonicalJson;
import dk.sundhedsklynge.platform.money.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** For any money, members and successors: nothing is invented, nothing is lost, and the order does not matter to the sums. */
class DistributionProperties {
    private static final List<String> CODES =
            IntStream.rangeClosed(1, 8).mapToObj(it -> "10" + it).toList();
    private static final String REGION = "1099";

    @Property(tries = 300)
    void theSumOverDossiersIsTheLedger(
            @ForAll("memberships") Membership members, @ForAll("lines") List<FundsPart.MoneyLine> lines) {
        List<FundsPart.Fund> ledger = ledger(lines);
        List<Dossier> dossiers = distributed(members, gathered(ledger, List.of(), List.of()));

        SumCheck check = SumCheck.of(dossiers, ledger);

        for (SumCheck.Row row : check.rows()) {
            for (SumCheck.Cell cell : row.cells()) {
                long known = sum(lines, row.period(), cell.quantity());
                assertThat(cell.councils().known().ore()).isEqualTo(known);
                assertThat(cell.parties().known().ore()).isEqualTo(known);
                boolean stated = cell.councils().complete();
                assertThat(cell.ledger() != null).isEqualTo(stated);
                assertThat(cell.result()).isEqualTo(stated ? Result.AGREES : Result.CANNOT_BE_COUNTED);
            }
        }
    }

    @Property(tries = 300)
    void everyLineOfMoneyStandsOnceInEachWayOfCounting(
            @ForAll("memberships") Membership members, @ForAll("lines") List<FundsPart.MoneyLine> lines) {
        List<Dossier> dossiers = distributed(members, gathered(ledger(lines), List.of(), List.of()));

        for (Receiver.Kind way : List.of(Receiver.Kind.COUNCIL, Receiver.Kind.MUNICIPALITY)) {
            List<MoneyLine> counted = dossiers.stream()
                    .filter(it -> it.receiver().kind() == way
                            || it.receiver().kind() == Receiver.Kind.REGION
                            || it.receiver().kind() == Receiver.Kind.NOBODY)
                    .flatMap(it -> it.money().stream())
                    .toList();
            assertThat(counted).hasSameSizeAs(lines);
            assertThat(counted).extracting(MoneyLine::key).doesNotHaveDuplicates();
        }
    }

    @Property(tries = 200)
    void aDifferenceOfOneOereIsSeen(
            @ForAll("memberships") Membership members, @ForAll("stated") List<FundsPart.MoneyLine> lines) {
        List<FundsPart.Fund> ledger = ledger(lines);
        List<Dossier> dossiers = distributed(members, gathered(ledger, List.of(), List.of()));
        FundsPart.Fund fund = ledger.getFirst();
        Figures total = fund.totals().getFirst().open();
        List<FundsPart.Total> totals = new ArrayList<>(fund.totals());
        totals.set(
                0,
                new FundsPart.Total(
                        totals.getFirst().period(),
                        new Figures(
                                total.received(),
                                total.committed(),
                                total.reserved(),
                                total.spent().plus(new Money(1)),
                                total.carriedOut(),
                                total.carriedIn(),
                                total.uncommitted(),
                                total.unspent()),
                        null,
                        null,
                        null));

        SumCheck check = SumCheck.of(
                dossiers, List.of(new FundsPart.Fund(fund.fund(), fund.name(), totals, fund.lines(), null, List.of())));

        assertThat(check.result()).isEqualTo(Result.DIFFERS);
    }

    @Property(tries = 200)
    void everyProjectAndEveryTextStandsSomewhereAndNoOtherDoes(
            @ForAll("memberships") Membership members,
            @ForAll("projects") List<ProjectsPart.Project> projects,
            @ForAll("texts") List<TextLine> texts) {
        List<Dossier> dossiers = distributed(members, gathered(List.of(), projects, texts));

        assertThat(dossiers.stream().flatMap(it -> it.projects().stream()).map(ProjectLine::project))
                .containsAll(projects.stream().map(ProjectsPart.Project::id).toList());
        // The region is also given those who take part without money, and who states no money is asked for it: no part
        // names these.
        assertThat(dossiers.stream()
                        .flatMap(Dossier::keys)
                        .filter(key -> !key.startsWith("participant:") && !key.startsWith("money-not-stated:"))
                        .distinct()
                        .count())
                .isEqualTo(projects.stream()
                                .map(ProjectsPart.Project::id)
                                .distinct()
                                .count()
                        + texts.stream().map(TextLine::key).distinct().count());
        assertThat(dossiers.stream().flatMap(it -> it.texts().stream()).map(TextLine::key))
                .containsAll(texts.stream().map(TextLine::key).toList());
    }

    @Property(tries = 100)
    void theSamePartsGiveTheSameBytes(
            @ForAll("memberships") Membership members, @ForAll("lines") List<FundsPart.MoneyLine> lines) {
        Gathered parts = gathered(ledger(lines), List.of(), List.of());

        assertThat(CanonicalJson.write(distributed(members, parts)))
                .isEqualTo(CanonicalJson.write(distributed(members, parts)));
    }

    @Provide
    Arbitrary<Membership> memberships() {
        Arbitrary<String> council = Arbitraries.of("raad-a", "raad-b", "raad-c").injectNull(0.2);
        return Arbitraries.of(CODES).set().ofMinSize(1).ofMaxSize(6).flatMap(codes -> council.list()
                .ofSize(codes.size())
                .map(councils -> {
                    List<String> ordered = codes.stream().sorted().toList();
                    List<Membership.Municipality> all = new ArrayList<>();
                    for (int i = 0; i < ordered.size(); i++) {
                        all.add(new Membership.Municipality(
                                ordered.get(i), "Kommune " + ordered.get(i), councils.get(i), councils.get(i)));
                    }
                    return new Membership("x", "X", all, new Membership.Region(REGION, "Region", "Region Ny"));
                }));
    }

    @Provide
    Arbitrary<List<FundsPart.MoneyLine>> lines() {
        return lines(money().injectNull(0.1));
    }

    @Provide
    Arbitrary<List<FundsPart.MoneyLine>> stated() {
        return lines(money()).filter(it -> !it.isEmpty());
    }

    private static Arbitrary<Money> money() {
        return Arbitraries.longs()
                .between(-1_000_000_000_00L, 1_000_000_000_00L)
                .map(Money::new);
    }

    private static Arbitrary<List<FundsPart.MoneyLine>> lines(Arbitrary<Money> amount) {
        Arbitrary<Figures> figures = Combinators.combine(amount, amount, amount, amount, amount, amount, amount, amount)
                .as(Figures::new);
        return Combinators.combine(party(), Arbitraries.of("2022", "2023", "2022-2023", "2024"), figures)
                .as((party, period, it) -> new FundsPart.MoneyLine(
                        party,
                        party == null ? "Ikke fordelt" : party,
                        period,
                        it,
                        null,
                        List.of(),
                        0,
                        null,
                        null,
                        null,
                        null))
                .list()
                .ofMaxSize(40);
    }

    /** Members, the region, those that are no members, and none. */
    private static Arbitrary<String> party() {
        List<String> all = new ArrayList<>(CODES);
        all.add(REGION);
        all.add("999");
        return Arbitraries.of(all).injectNull(0.15);
    }

    @Provide
    Arbitrary<List<ProjectsPart.Project>> projects() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 1000),
                        party(),
                        Arbitraries.of("Psykiatrien", "Et hospital").injectNull(0.5),
                        party().list().ofMaxSize(3).map(all -> all.stream()
                                .filter(it -> it != null)
                                .toList()))
                .as((number, party, owner, partners) -> new ProjectsPart.Project(
                        new UUID(1, number),
                        Access.OPEN,
                        "Projekt " + number,
                        List.of(),
                        "started",
                        party == null ? owner : "Ejer",
                        party,
                        null,
                        null,
                        null,
                        false,
                        List.of("decision"),
                        null,
                        new ProjectsPart.Written(partners, null, null, null),
                        null))
                .list()
                .uniqueElements(ProjectsPart.Project::id)
                .ofMaxSize(10);
    }

    @Provide
    Arbitrary<List<TextLine>> texts() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 1000),
                        Arbitraries.of(TextLine.Kind.class),
                        party().list().ofMaxSize(3).map(all -> all.stream()
                                .filter(it -> it != null)
                                .toList()),
                        Arbitraries.of("PLO").list().ofMaxSize(1))
                .as((number, kind, parties, organisations) -> new TextLine(
                        "text:" + number,
                        kind,
                        "Tekst",
                        List.of(),
                        parties,
                        organisations,
                        List.of(),
                        Source.NONE,
                        Access.OPEN))
                .list()
                .uniqueElements(TextLine::key)
                .ofMaxSize(10);
    }

    private static Gathered gathered(
            List<FundsPart.Fund> funds, List<ProjectsPart.Project> projects, List<TextLine> texts) {
        return new Gathered(
                new FundsPart(funds, List.of(), List.of(), List.of(), null), new ProjectsPart(projects), texts);
    }

    private static List<FundsPart.Fund> ledger(List<FundsPart.MoneyLine> lines) {
        return lines.isEmpty() ? List.of() : List.of(GivenParts.fund(lines.toArray(FundsPart.MoneyLine[]::new)));
    }

    private static long sum(List<FundsPart.MoneyLine> lines, String period, Quantity quantity) {
        return lines.stream()
                .filter(it -> it.period().equals(period))
                .map(it -> it.open().of(quantity))
                .filter(it -> it != null)
                .mapToLong(Money::ore)
                .sum();
    }
}
