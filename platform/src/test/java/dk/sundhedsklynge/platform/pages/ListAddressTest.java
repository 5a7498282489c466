package dk.sundhedsklynge.platform.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sundhedsklynge.platform.paging.Slice;
import java.util.List;
import org.junit.jupiter.api.Test;

class ListAddressTest {
    private static final ListAddress MEETINGS =
            ListAddress.of("/moeder").with("q", "Æ & ø").with("fra", " ");

    @Test
    void theFiltersStandInTheAddress() {
        assertThat(MEETINGS.href()).isEqualTo("/moeder?q=%C3%86+%26+%C3%B8");
        assertThat(MEETINGS.isFiltered()).isTrue();
        assertThat(MEETINGS.with("q", null).with(ListAddress.SORT, "navn").isFiltered())
                .isFalse();
    }

    @Test
    void aHeadingTurnsTheOrderAndBeginsFromTheFirstPage() {
        Sorting byName = Sorting.read("-navn", new Sorting("dato", true), List.of("navn", "dato"));
        ListAddress address = MEETINGS.with(ListAddress.TURN, "x");

        assertThat(byName.heading("Navn", "navn", address))
                .isEqualTo(new SortHeading("navn", "Navn", MEETINGS.href() + "&sorter=navn", "descending", false));
        assertThat(byName.headingOfNewest("Dato", "dato", address))
                .isEqualTo(new SortHeading("dato", "Dato", MEETINGS.href() + "&sorter=-dato", null, false));
        assertThat(byName.headingOfFigures("Beløb", "beloeb", address).isFigure())
                .isTrue();
        assertThat(Sorting.read("kodeord", byName, List.of("navn"))).isEqualTo(byName);
    }

    @Test
    void theFootSaysHowMuchIsShownAndLeadsOn() {
        ListFoot foot = ListFoot.of(
                new Slice<>(List.of(1, 2), 1050, null, "p"), 1052, "møde", "møder", MEETINGS, "/moeder/moeder.csv");

        assertThat(foot)
                .isEqualTo(new ListFoot(
                        "Viser 1.051-1.052 af 1.052 møder",
                        MEETINGS.href() + "&side=p",
                        null,
                        "/moeder/moeder.csv?q=%C3%86+%26+%C3%B8",
                        "Hent listen som CSV"));
        assertThat(ListFoot.of(new Slice<>(List.of(), 0, null, null), 0, "møde", "møder", MEETINGS, null)
                        .shown())
                .isEqualTo("Viser 0 af 0 møder");
        assertThat(ListFoot.of(new Slice<>(List.of(1), 0, null, null), 20_000, "møde", "møder", MEETINGS, null)
                        .shown())
                .isEqualTo("Viser 1-1 af flere end 10.000 møder");
        assertThat(ListFoot.of(new Slice<>(List.of(1), 0, null, null), 20_000, "møde", "møder", MEETINGS, "/moeder.csv")
                        .csvText())
                .isEqualTo("Hent de første 10.000 som CSV");
    }
}
