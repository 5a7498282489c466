package dk.sundhedsklynge.meetings.handover.dossier;

import static dk.sundhedsklynge.meetings.handover.dossier.GivenParts.distributed;
import static dk.sundhedsklynge.meetings.handover.dossier.GivenParts.members;
import static dk.sundhedsklynge.meetings.handover.dossier.GivenParts.of;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sundhedsklynge.meetings.handover.dossier.SumCheck.Result;
import dk.sundhedsklynge.meetings.handover.part.Figures;
import dk.sundhedsklynge.meetings.handover.part.FundsPart;
import dk.sundhedsklynge.meetings.handover.part.ProjectsPart;
import dk.sundhedsklynge.meetings.handover.part.Quantity;
import dk.sundhedsklynge.platform.money.KnownAmount;
import dk.sundhedsklynge.platform.money.Money;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** 100.000 kr. of Vejen go on from 2024 to 2026, where nobody states what was received. */
class UnknownMoneyTest {
    private static final String FUND = "syddanmark-sydvestjylland:cluster";
    private static final Figures VEJEN_2024 = figures(154_378_00L, 2_000_00L, 100_000_00, 0, 52_378_00L);
    private static final Figures VEJEN_2026 = figures(null, 0L, 0, 100_000_00, null);
    private static final Figures ESBJERG_2024 = figures(1_201_605_00L, 27_040_50L, 0, 0, 1_174_564_50L);
    private static final List<FundsPart.Total> TOTALS = List.of(
            new FundsPart.Total(
                    "2024", figures(1_355_983_00L, 29_040_50L, 100_000_00, 0, 1_226_942_50L), null, null, null),
            new FundsPart.Total("2026", figures(null, 0L, 0, 100_000_00, null), null, null, null));

    @Test
    void aRestIsUnknownWhereAnyOfItsMembersIs() {
        Gathered gathered = Gathered.open(part(), ProjectsPart.NOTHING, List.of());
        List<Dossier> dossiers = distributed(members("syddanmark-sydvestjylland"), gathered);
        Cover cover = Cover.of(dossiers, gathered.funds().funds(), null, List.of());

        assertThat(of(dossiers, "Vejen Kommune").money())
                .extracting(it -> it.sum(Quantity.UNSPENT))
                .containsExactly(
                        new SumCheck.Sum(new Money(52_378_00), List.of()),
                        new SumCheck.Sum(Money.NONE, List.of("Vejen, 2026")));
        assertThat(of(dossiers, "Vejen Kommune").money())
                .extracting(it -> it.sum(Quantity.CARRIED_IN).of(Quantity.CARRIED_IN))
                .as("what was carried in stands as itself")
                .containsExactly(KnownAmount.of(Money.NONE), KnownAmount.of(new Money(100_000_00)));
        Cover.Total unspent = cover.funds().getFirst().totals().stream()
                .filter(it -> it.quantity() == Quantity.UNSPENT)
                .findFirst()
                .orElseThrow();
        assertThat(unspent.inDossiers())
                .as("a part that nobody stated can make a rest less, so it has no least amount")
                .isEqualTo(KnownAmount.UNKNOWN);
        assertThat(unspent.inLedger()).isEqualTo(KnownAmount.UNKNOWN);
        assertThat(unspent.dossiers().missingFrom()).containsExactly("Vejen, 2026");
        assertThat(unspent.result()).isEqualTo(Result.CANNOT_BE_COUNTED);
    }

    @Test
    void aYearThatNobodyStatesLeavesWhatTheOthersState() {
        Gathered gathered = Gathered.open(part(), ProjectsPart.NOTHING, List.of());
        List<Dossier> dossiers = distributed(members("syddanmark-sydvestjylland"), gathered);
        Cover cover = Cover.of(dossiers, gathered.funds().funds(), null, List.of());

        Cover.Total received = cover.funds().getFirst().totals().getFirst();
        assertThat(received.inDossiers().inWords()).isEqualTo("mindst 1.355.983,00");
        assertThat(received.inLedger()).isEqualTo(received.inDossiers());
    }

    @Test
    void nothingKnownOnAnySideHasNoDifference() {
        FundsPart.MoneyLine silent = GivenParts.line("575", "Vejen", "2024", GivenParts.figures(null, null, 0L));
        Cover cover = Cover.of(
                distributed(members("syddanmark-sydvestjylland"), GivenParts.money(silent)),
                List.of(new FundsPart.Fund(
                        GivenParts.CLUSTER_FUND,
                        "Klyngemidler",
                        List.of(new FundsPart.Total("2024", GivenParts.figures(0L, 0L, 0L), null, null, null)),
                        List.of(silent),
                        null,
                        List.of())),
                null,
                List.of());

        SumCheck.Cell cell = cover.check().rows().getFirst().cells().getFirst();
        assertThat(cell.inLedger()).isEqualTo(KnownAmount.UNKNOWN);
        assertThat(cell.difference()).isNull();
        assertThat(cell.result()).isEqualTo(Result.CANNOT_BE_COUNTED);
        Cover.Total total = cover.funds().getFirst().totals().getFirst();
        assertThat(total.difference()).isNull();
        assertThat(total.result()).isEqualTo(Result.CANNOT_BE_COUNTED);
    }

    @Test
    void dossiersAndLedgerSayAsMuchOfWhatIsUnknown() {
        FundsPart.MoneyLine known = GivenParts.line("561", "Esbjerg", "2024", GivenParts.figures(300L, 150L, 100L));
        FundsPart.MoneyLine silent = GivenParts.line("575", "Vejen", "2024", GivenParts.figures(null, null, 0L));
        List<Dossier> dossiers = distributed(members("syddanmark-sydvestjylland"), GivenParts.money(known, silent));
        Cover cover = Cover.of(
                dossiers,
                List.of(new FundsPart.Fund(
                        GivenParts.CLUSTER_FUND,
                        "Klyngemidler",
                        List.of(new FundsPart.Total("2024", GivenParts.figures(300L, 150L, 100L), null, null, null)),
                        List.of(known, silent),
                        null,
                        List.of())),
                null,
                List.of());

        Cover.Total received = cover.funds().getFirst().totals().getFirst();
        assertThat(received.inDossiers().inWords()).isEqualTo("mindst 300,00");
        assertThat(received.inLedger()).isEqualTo(received.inDossiers());
        SumCheck.Cell cell = cover.check().rows().getFirst().cells().getFirst();
        assertThat(cell.councils().of(cell.quantity())).isEqualTo(received.inDossiers());
        assertThat(cell.inLedger()).isEqualTo(received.inDossiers());
        assertThat(of(dossiers, "Vejen Kommune")
                        .money()
                        .getFirst()
                        .sum(Quantity.COMMITTED)
                        .of(Quantity.COMMITTED))
                .as("that it is at least 0 says nothing")
                .isEqualTo(KnownAmount.UNKNOWN);
    }

    @Test
    void aPartyOfWhomNothingIsStatedIsLackingInTheSumsAndWhatIsKnownIsStillCompared() {
        FundsPart.MoneyLine known = GivenParts.line("561", "Esbjerg", "2024", GivenParts.figures(300L, 150L, 100L));
        FundsPart.Fund right = silent(known, GivenParts.figures(300L, 150L, 100L));
        List<Dossier> dossiers = distributed(
                members("syddanmark-sydvestjylland"),
                Gathered.open(
                        new FundsPart(List.of(right), List.of(), List.of(), List.of(), null),
                        ProjectsPart.NOTHING,
                        List.of()));

        Cover.FundTable table =
                Cover.of(dossiers, List.of(right), null, List.of()).funds().getFirst();
        assertThat(table.rows())
                .filteredOn(it -> it.receiver().startsWith("region"))
                .singleElement()
                .satisfies(it -> assertThat(it.sums())
                        .as("never that it has none")
                        .extracting(SumCheck.Sum::missingFrom)
                        .containsOnly(List.of("Region Syddanmark")));
        assertThat(table.totals())
                .extracting(it -> it.inDossiers().inWords())
                .containsExactly("mindst 300,00", "mindst 150,00", "ikke oplyst", "ikke oplyst");
        assertThat(table.totals()).allSatisfy(it -> {
            assertThat(it.inLedger()).isEqualTo(it.inDossiers());
            assertThat(it.difference()).isEqualTo(Money.NONE);
            assertThat(it.result()).isEqualTo(Result.AGREES_AS_FAR_AS_KNOWN);
        });

        assertThat(Cover.of(dossiers, List.of(silent(known, GivenParts.figures(301L, 150L, 101L))), null, List.of())
                        .funds()
                        .getFirst()
                        .totals())
                .extracting(Cover.Total::result)
                .containsExactly(
                        Result.DIFFERS, Result.AGREES_AS_FAR_AS_KNOWN, Result.DIFFERS, Result.AGREES_AS_FAR_AS_KNOWN);
    }

    private static FundsPart.Fund silent(FundsPart.MoneyLine line, Figures total) {
        return new FundsPart.Fund(
                GivenParts.CLUSTER_FUND,
                "Klyngemidler",
                List.of(new FundsPart.Total("2024", total, null, null, null)),
                List.of(line),
                null,
                List.of(new FundsPart.Unstated(
                        "1083", "Region Syddanmark", GivenParts.figures(null, null, null), null)));
    }

    @Property
    void noSumSaysMoreThanAnyAnswerOfTheOthersLeavesTrue(
            @ForAll List<@LongRange(min = -1_000_00, max = 1_000_00) Long> stated,
            @ForAll @LongRange(min = -1_000_00, max = 1_000_00) long answer) {
        for (Quantity quantity : Quantity.values()) {
            SumCheck.Sum sum = SumCheck.Sum.NOTHING.plus(KnownAmount.UNKNOWN, "Vejen, 2026");
            long whole = quantity.isRest() ? answer : Math.abs(answer);
            for (long one : stated) {
                long amount = quantity.isRest() ? one : Math.abs(one);
                sum = sum.plus(KnownAmount.of(new Money(amount)), "Esbjerg, 2024");
                whole += amount;
            }
            KnownAmount said = sum.of(quantity);
            assertThat(said.isKnown()).isFalse();
            if (said.atLeast() != null) {
                assertThat(whole).isGreaterThanOrEqualTo(said.atLeast().ore());
            }
        }
    }

    @Test
    void aSumCountsTheLeastThatALineSays() {
        Figures figures = new Figures(null, null, null, null, null, null, null, null, new Money(7_00));

        SumCheck.Sum sum = SumCheck.Sum.NOTHING
                .plus(figures.known(Quantity.SPENT), "Samsø, 2024")
                .plus(KnownAmount.of(new Money(5_00)), "Aarhus, 2024");

        assertThat(sum.of(Quantity.SPENT)).isEqualTo(KnownAmount.atLeast(new Money(12_00)));
        assertThat(sum.missingFrom()).containsExactly("Samsø, 2024");
        assertThat(SumCheck.cell(Quantity.SPENT, sum, sum, new Money(12_00)).result())
                .isEqualTo(SumCheck.Result.AGREES_AS_FAR_AS_KNOWN);
        assertThat(figures.statesNothing()).isFalse();
    }

    @Test
    void theCheckSeesCarriedMoneyThatStandsNowhere() {
        FundsPart part = part();
        FundsPart.Fund fund = part.funds().getFirst();
        Gathered dropped = new Gathered(
                new FundsPart(
                        List.of(new FundsPart.Fund(
                                fund.fund(),
                                fund.name(),
                                fund.totals(),
                                fund.lines().subList(0, 2),
                                null,
                                List.of())),
                        List.of(),
                        List.of(),
                        List.of(),
                        null),
                ProjectsPart.NOTHING,
                List.of());
        List<Dossier> dossiers = distributed(members("syddanmark-sydvestjylland"), dropped);

        SumCheck check = SumCheck.of(dossiers, part.funds());

        assertThat(check.rows().get(1).cells())
                .filteredOn(it -> it.quantity() == Quantity.CARRIED_IN)
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.difference()).isEqualTo(new Money(100_000_00));
                    assertThat(it.result()).isEqualTo(Result.DIFFERS);
                });
    }

    private static FundsPart part() {
        return new FundsPart(
                List.of(new FundsPart.Fund(
                        FUND,
                        "Klyngemidler",
                        TOTALS,
                        List.of(
                                GivenParts.line("561", "Esbjerg", "2024", ESBJERG_2024),
                                GivenParts.line("575", "Vejen", "2024", VEJEN_2024),
                                GivenParts.line("575", "Vejen", "2026", VEJEN_2026)),
                        null,
                        List.of())),
                List.of(),
                List.of(),
                List.of(),
                null);
    }

    private static Figures figures(
            @Nullable Long received, @Nullable Long spent, long carriedOut, long carriedIn, @Nullable Long unspent) {
        return new Figures(
                money(received),
                Money.NONE,
                Money.NONE,
                money(spent),
                new Money(carriedOut),
                new Money(carriedIn),
                money(received),
                money(unspent));
    }

    private static @Nullable Money money(@Nullable Long ore) {
        return ore == null ? null : new Money(ore);
    }
}
