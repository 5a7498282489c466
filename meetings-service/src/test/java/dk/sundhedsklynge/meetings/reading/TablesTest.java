package dk.sundhedsklynge.meetings.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sundhedsklynge.meetings.meeting.ItemContent.Cell;
import dk.sundhedsklynge.meetings.meeting.ItemContent.Footnote;
import dk.sundhedsklynge.meetings.meeting.ItemContent.Row;
import dk.sundhedsklynge.meetings.meeting.ItemContent.TableContent;
import dk.sundhedsklynge.meetings.reading.item.Figure;
import dk.sundhedsklynge.meetings.reading.report.Warning;
import dk.sundhedsklynge.meetings.reading.text.PrintedNumber;
import java.math.BigDecimal;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

class TablesTest {
    private static List<TableContent> read(String... parts) {
        return TestDocuments.item("Sagsfremstilling\n\n" + String.join("\n\n", parts))
                .content()
                .tables();
    }

    @Test
    void aTableOfTabsHasTitleHeaderRowsAndFootnotes() {
        TableContent table = read(
                        "TABEL 4.1: Midler",
                        "Enhed\tModtaget\tRest#\nVejle Kommune\t871.206,35\t-#\nI alt*\t871.206,35\t0",
                        "*Uden renter.",
                        "#Afventer byrådet.")
                .getFirst();

        assertThat(table.title()).isEqualTo("TABEL 4.1: Midler");
        assertThat(table.header()).containsExactly("Enhed", "Modtaget", "Rest#");
        assertThat(table.rows()).extracting(Row::party).containsExactly("630", null);
        assertThat(table.rows().getFirst().cells())
                .containsExactly(
                        new Cell("Vejle Kommune", "text", null, List.of()),
                        new Cell("871.206,35", "number", new BigDecimal("871206.35"), List.of()),
                        new Cell("-#", "nil", null, List.of("#")));
        assertThat(table.footnotes())
                .containsExactly(new Footnote("*", "Uden renter.", 17), new Footnote("#", "Afventer byrådet.", 19));
    }

    @Test
    void aTableBrokenInTwoIsOne() {
        assertThat(read("Enhed\tBeløb\nVejle Kommune\t1.000,25\n\nI alt\t1.000,25\n-------\t------"))
                .singleElement()
                .satisfies(table -> assertThat(table.rows()).hasSize(2));
        assertThat(read("| Part | Andel |\n|---|---:|\n| Vejle | 42,3% |\n\n| Kolding | 57,7 % |"))
                .singleElement()
                .satisfies(
                        table -> assertThat(table.rows()).extracting(Row::party).containsExactly("630", "621"));
    }

    @Test
    void aTableWithABlankLineBehindEachRowIsOne() {
        assertThat(read("Enhed\tBeløb", "Vejle Kommune\t1.000", "Kolding Kommune\t2.000"))
                .singleElement()
                .satisfies(table -> assertThat(table.rows()).hasSize(2));
    }

    @Test
    void twoTablesWithHeadersOfTheirOwnAreTwo() {
        assertThat(read("Enhed\tBeløb\nVejle\t1.000\n\nPost\tBudget\nLøn\t500")).hasSize(2);
    }

    @Test
    void aListWithTabsIsNoTable() {
        assertThat(read("1.\tEt emne\n2.\tEt andet")).isEmpty();
    }

    @Test
    void yearsHeadColumnsAndRows() {
        TableContent table = read("| | Kommuner | Region |\n|---|---|---|\n| 2022 | 992.752 | 1.065.174 |")
                .getFirst();

        assertThat(table.rows().getFirst().cells().getFirst().amount()).isNull();
        assertThat(read("Initiativ\t2023\t2024\nKursus\t85.610\t85.610")
                        .getFirst()
                        .header())
                .containsExactly("Initiativ", "2023", "2024");
    }

    @Test
    void aMisspeltPartyIsSettledByItsPlaceAmongTheOthers() {
        Minutes minutes = TestDocuments.minutes(TestDocuments.document(
                "Sagsfremstilling", "Enhed\tBeløb\nVeje Kommune\t1.000\nKolding Kommune\t2.000\nVejen Kommune\t0"));

        assertThat(minutes.items().getFirst().content().tables().getFirst().rows())
                .extracting(Row::party)
                .containsExactly("630", "621", "575");
        assertThat(TestDocuments.warnings(minutes, Warning.Kind.PARTY_MISSPELT))
                .singleElement()
                .satisfies(warning ->
                        assertThat(warning.message()).contains("Veje Kommune").contains("Vejle Kommune"));
    }

    @Test
    void aTieIsLeftOpenAndAskedAbout() {
        Minutes minutes = TestDocuments.minutes(TestDocuments.document(
                "Sagsfremstilling", "Enhed\tBeløb\nVeje Kommune\t1.000\nKolding Kommune\t2.000"));

        assertThat(minutes.items().getFirst().content().tables().getFirst().rows())
                .extracting(Row::party)
                .containsExactly(null, "621");
        assertThat(TestDocuments.warnings(minutes, Warning.Kind.PARTY_UNCLEAR))
                .singleElement()
                .satisfies(warning -> assertThat(warning.message()).contains("Vejen Kommune eller Vejle Kommune"));
    }

    @Test
    void everyFigurePointsToItsLine() {
        Minutes minutes = TestDocuments.minutes(TestDocuments.document(
                "Sagsfremstilling",
                "Der er ca. 1,5 mio. kr. tilbage, 42,5 pct. af det hele.",
                "Enhed\tBeløb\nVejle\t7.000,50"));

        assertThat(minutes.figures())
                .extracting(Figure::line, Figure::unit, Figure::approximate, Figure::foundIn)
                .containsExactly(
                        Tuple.tuple(11, PrintedNumber.Unit.KRONER, true, Figure.FoundIn.TEXT),
                        Tuple.tuple(11, PrintedNumber.Unit.PERCENT, false, Figure.FoundIn.TEXT),
                        Tuple.tuple(14, PrintedNumber.Unit.NUMBER, false, Figure.FoundIn.TABLE));
        assertThat(minutes.figures().getFirst().amount()).isEqualByComparingTo("1500000");
    }
}
