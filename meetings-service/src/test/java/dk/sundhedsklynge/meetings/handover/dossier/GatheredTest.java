package dk.sundhedsklynge.meetings.handover.dossier;

import static dk.sundhedsklynge.meetings.handover.dossier.GivenParts.figures;
import static dk.sundhedsklynge.meetings.handover.dossier.GivenParts.kroner;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.sundhedsklynge.meetings.handover.part.Anchor;
import dk.sundhedsklynge.meetings.handover.part.Figures;
import dk.sundhedsklynge.meetings.handover.part.FundsPart;
import dk.sundhedsklynge.meetings.handover.part.ProjectsPart;
import dk.sundhedsklynge.meetings.openness.Access;
import dk.sundhedsklynge.platform.money.Money;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GatheredTest {
    private static final Figures NOTHING = figures(null, 0L, 0L);
    private static final Figures GRANTED = figures(null, 500L, 0L);

    @Test
    void moneyOfClosedItemsAloneTellsOthersNeitherPartyNorYear() {
        Gathered open = Gathered.open(
                new FundsPart(
                        List.of(
                                fund(
                                        "a",
                                        line("Thisted", "2024", GRANTED, null),
                                        line("Morsø", "2031", NOTHING, GRANTED)),
                                fund("b", line("lukket sag", "2026", NOTHING, GRANTED))),
                        List.of(),
                        List.of(),
                        List.of(),
                        null),
                ProjectsPart.NOTHING,
                List.of());

        assertThat(open.funds().funds()).singleElement().satisfies(it -> {
            assertThat(it.lines()).extracting(FundsPart.MoneyLine::label).containsExactly("Thisted");
            assertThat(it.totals()).extracting(FundsPart.Total::period).containsExactly("2024");
        });
    }

    @Test
    void theTotalDoesNotMissWhatIsLeftOut() {
        Gathered open = Gathered.open(
                new FundsPart(
                        List.of(new FundsPart.Fund(
                                "a",
                                "Klyngemidler",
                                List.of(new FundsPart.Total(
                                        "2024", figures(null, 500L, 0L), figures(null, 1000L, 0L), null, null)),
                                List.of(
                                        line("Thisted", "2024", figures(900L, 500L, 0L), null),
                                        line("Morsø", "2024", NOTHING, GRANTED)),
                                null,
                                List.of())),
                        List.of(),
                        List.of(),
                        List.of(),
                        null),
                ProjectsPart.NOTHING,
                List.of());

        assertThat(open.funds().funds().getFirst().totals()).singleElement().satisfies(it -> assertThat(it.open())
                .isEqualTo(figures(900L, 500L, 0L)));
    }

    @Test
    void whoOnlyClosedItemsNameHasNothingStatedForOthers() {
        FundsPart.Fund all = fund("a", line("Thisted", "2024", NOTHING, null));
        FundsPart part = new FundsPart(
                List.of(new FundsPart.Fund(
                        all.fund(),
                        all.name(),
                        all.totals(),
                        all.lines(),
                        null,
                        List.of(
                                new FundsPart.Unstated("773", "Morsø", NOTHING, null),
                                new FundsPart.Unstated("1081", "Region Nordjylland", NOTHING, GRANTED)))),
                List.of(),
                List.of(),
                List.of(),
                null);

        assertThat(Gathered.open(part, ProjectsPart.NOTHING, List.of())
                        .funds()
                        .funds()
                        .getFirst()
                        .unstated())
                .extracting(FundsPart.Unstated::label, FundsPart.Unstated::open)
                .containsExactly(tuple("Morsø", NOTHING), tuple("Region Nordjylland", NOTHING));
        assertThat(Gathered.whole(part, ProjectsPart.NOTHING, List.of())
                        .funds()
                        .funds()
                        .getFirst()
                        .unstated())
                .extracting(FundsPart.Unstated::label, FundsPart.Unstated::open)
                .containsExactly(tuple("Region Nordjylland", GRANTED));
    }

    @Test
    void moneyThatIsOpenAndZeroStays() {
        Gathered open = Gathered.open(
                new FundsPart(
                        List.of(fund("a", line("Thisted", "2024", NOTHING, null))),
                        List.of(),
                        List.of(),
                        List.of(),
                        null),
                ProjectsPart.NOTHING,
                List.of());

        assertThat(open.funds().funds().getFirst().lines()).hasSize(1);
    }

    @Test
    void moneyOfAProjectIsWholeOrOpenAsTheMoneyLineIs() {
        FundsPart part = part(project(100L, 500L), project(0L, 30L), project(7L, null));

        assertThat(Gathered.whole(part, ProjectsPart.NOTHING, List.of()).funds().projects())
                .extracting(FundsPart.ProjectMoney::committed)
                .containsExactly(kroner(500L), kroner(30L), kroner(7L));
        assertThat(Gathered.open(part, ProjectsPart.NOTHING, List.of()).funds().projects())
                .as("what closed items alone give tells neither party nor year")
                .extracting(FundsPart.ProjectMoney::committed)
                .containsExactly(kroner(100L), kroner(7L));
    }

    private static FundsPart part(FundsPart.ProjectMoney... projects) {
        return new FundsPart(List.of(), List.of(projects), List.of(), List.of(), null);
    }

    private static FundsPart.ProjectMoney project(Long open, @Nullable Long whole) {
        return new FundsPart.ProjectMoney(
                GivenParts.id("Kom Trygt Hjem"),
                "fund",
                "787",
                "Thisted",
                "2024",
                kroner(open),
                Money.NONE,
                null,
                whole == null ? null : Figures.ofProject(kroner(whole), Money.NONE, null, null),
                Access.OPEN,
                null,
                null);
    }

    @Test
    void aMoneyLineHasTheNameAndThePlacesThatItsReaderMaySee() {
        Anchor open = new Anchor(GivenParts.id("åben"), null, null, 4, null);
        Anchor closed = new Anchor(GivenParts.id("lukket"), null, null, 9, null);
        FundsPart.MoneyLine line = new FundsPart.MoneyLine(
                null,
                "lukket sag",
                "2024",
                GRANTED,
                GRANTED,
                List.of(open),
                1,
                List.of(closed, open),
                2,
                "Hemmelig pulje",
                null);
        FundsPart part = new FundsPart(List.of(fund("a", line)), List.of(), List.of(), List.of(), null);

        assertThat(Gathered.open(part, ProjectsPart.NOTHING, List.of()).funds().funds())
                .flatExtracting(FundsPart.Fund::lines)
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.label()).isEqualTo("lukket sag");
                    assertThat(it.anchors()).containsExactly(open);
                    assertThat(it.anchorsLeftOut()).isEqualTo(1);
                    assertThat(it.access()).isNull();
                });
        assertThat(Gathered.whole(part, ProjectsPart.NOTHING, List.of()).funds().funds())
                .flatExtracting(FundsPart.Fund::lines)
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.label()).isEqualTo("Hemmelig pulje");
                    assertThat(it.anchors()).containsExactly(closed, open);
                    assertThat(it.anchorsLeftOut()).isEqualTo(2);
                    assertThat(it.access()).isEqualTo(Access.CLOSED);
                });
    }

    @Test
    void moneyInAProjectAndAnAnswerThatClosedItemsGiveAreClosedForThoseWhoSeeThem() {
        FundsPart.CarryOverAnswer open = awaited(Money.NONE);
        FundsPart.CarryOverAnswer whole = awaited(new Money(5_00));
        FundsPart part = new FundsPart(
                List.of(), List.of(project(1L, 2L), project(1L, null)), List.of(), List.of(open), List.of(whole));

        FundsPart staff = Gathered.whole(part, ProjectsPart.NOTHING, List.of()).funds();
        FundsPart others = Gathered.open(part, ProjectsPart.NOTHING, List.of()).funds();

        assertThat(staff.projects())
                .extracting(FundsPart.ProjectMoney::access)
                .containsExactly(Access.CLOSED, Access.OPEN);
        assertThat(others.projects()).extracting(FundsPart.ProjectMoney::access).containsOnly(Access.OPEN);
        assertThat(staff.answers()).containsExactly(whole.closed());
        assertThat(others.answers()).containsExactly(open);
    }

    private static FundsPart.CarryOverAnswer awaited(Money left) {
        return new FundsPart.CarryOverAnswer(
                "787", "Thisted", "2024", null, FundsPart.Answered.AWAITED, left, null, null, null, null, null);
    }

    @Test
    void aLineSaysToEachReaderWhatIsForThatReader() {
        List<Fact> whole = List.of(new Fact("Råd", "Der mangler 519.428,00 kr."));
        List<Fact> open = List.of(new Fact("Råd", "Der mangler penge."));
        TextLine line = new TextLine(
                "effect:1",
                TextLine.Kind.UNSETTLED_EFFECT,
                "Bevilling",
                whole,
                List.of(),
                List.of(),
                List.of(),
                Source.NONE,
                Access.OPEN,
                open);

        assertThat(Gathered.whole(FundsPart.NOTHING, ProjectsPart.NOTHING, List.of(line))
                        .texts())
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.facts()).isEqualTo(whole);
                    assertThat(it.openFacts()).isNull();
                });
        assertThat(Gathered.open(FundsPart.NOTHING, ProjectsPart.NOTHING, List.of(line))
                        .texts())
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.facts()).isEqualTo(open);
                    assertThat(it.openFacts()).isNull();
                });
    }

    private static FundsPart.Fund fund(String id, FundsPart.MoneyLine... lines) {
        return new FundsPart.Fund(
                id,
                "Klyngemidler",
                List.of(lines).stream()
                        .map(it -> new FundsPart.Total(it.period(), it.open(), it.whole(), null, null))
                        .toList(),
                List.of(lines),
                null,
                List.of());
    }

    private static FundsPart.MoneyLine line(String label, String period, Figures open, @Nullable Figures whole) {
        return new FundsPart.MoneyLine(null, label, period, open, whole, List.of(), 0, null, null, null, null);
    }
}
