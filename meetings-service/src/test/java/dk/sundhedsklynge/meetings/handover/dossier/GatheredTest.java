package dk.sundhedsklynge.meetings.handover.dossier;

import static dk.sundhedsklynge.meetings.handover.dossier.GivenParts.figures;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sundhedsklynge.meetings.handover.part.Figures;
import dk.sundhedsklynge.meetings.handover.part.FundsPart;
import dk.sundhedsklynge.meetings.handover.part.ProjectsPart;
import dk.sundhedsklynge.meetings.openness.Access;
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
                        List.of()),
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
                                List.of(new FundsPart.Total("2024", figures(null, 500L, 0L), figures(null, 1000L, 0L))),
                                List.of(
                                        line("Thisted", "2024", figures(900L, 500L, 0L), null),
                                        line("Morsø", "2024", NOTHING, GRANTED)))),
                        List.of(),
                        List.of(),
                        List.of()),
                ProjectsPart.NOTHING,
                List.of());

        assertThat(open.funds().funds().getFirst().totals()).singleElement().satisfies(it -> assertThat(it.open())
                .isEqualTo(figures(900L, 500L, 0L)));
    }

    @Test
    void moneyThatIsOpenAndZeroStays() {
        Gathered open = Gathered.open(
                new FundsPart(
                        List.of(fund("a", line("Thisted", "2024", NOTHING, null))), List.of(), List.of(), List.of()),
                ProjectsPart.NOTHING,
                List.of());

        assertThat(open.funds().funds().getFirst().lines()).hasSize(1);
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
                        .map(it -> new FundsPart.Total(it.period(), it.open(), it.whole()))
                        .toList(),
                List.of(lines));
    }

    private static FundsPart.MoneyLine line(String label, String period, Figures open, @Nullable Figures whole) {
        return new FundsPart.MoneyLine(null, label, period, open, whole, List.of(), 0);
    }
}
