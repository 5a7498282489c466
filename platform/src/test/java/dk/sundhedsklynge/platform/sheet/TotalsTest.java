package dk.sundhedsklynge.platform.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sundhedsklynge.platform.sheet.SheetField.Kind;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Printed sums against the rows. */
class TotalsTest {
    private static final List<SheetField> FIELDS = List.of(
            field("party", "Part", Kind.TEXT),
            field("period", "Periode", Kind.PERIOD),
            field("amount", "Beløb", Kind.AMOUNT));

    private static SheetField field(String code, String label, Kind kind) {
        return new SheetField(
                code,
                label,
                kind,
                true,
                List.of(),
                "Skriv det.",
                List.of("", ""),
                code.equals("party") ? List.of("Vejle Kommune", "Kolding Kommune") : List.of());
    }

    private static Map<Integer, List<String>> disagreeing(String csv) {
        return disagreeing(csv, AmountUnit.KRONER);
    }

    private static Map<Integer, List<String>> disagreeing(String csv, AmountUnit unit) {
        Sheet sheet = ((SheetOutcome.Read) ReadSheet.read(csv.getBytes(StandardCharsets.UTF_8))).sheet(null);
        return Totals.disagreeing(ColumnMatch.of(sheet, FIELDS, Map.of()), AmountUnits.all(unit));
    }

    @Test
    void aSumThatIsNotThatOfTheRowsIsToldWithBothFiguresAndTheDifference() {
        assertThat(disagreeing("Part;Periode;Beløb\nVejle;2023;10,50\nKolding;2023;20\nI alt;;31,50\n"))
                .containsExactly(
                        Map.entry(
                                4,
                                List.of(
                                        "Række 4, kolonnen Beløb: summen er skrevet som 31,50 kr., men rækkerne giver 30,50 kr. Forskellen er 1,00 kr.")));
    }

    @Test
    void amountsThatCannotBeReadAreCounted() {
        assertThat(disagreeing("Part;Periode;Beløb\nVejle;2023;ca. 10\nKolding;2023;?\nVejle;2024;\nI alt;;30\n")
                        .get(5))
                .singleElement()
                .asString()
                .endsWith(" 2 beløb kan ikke læses og er ikke regnet med.");
    }

    @Test
    void aSumIsOfTheRowsSinceALineOrASumAboveIt() {
        assertThat(disagreeing("""
                        Part;Periode;Beløb
                        2023;;
                        Vejle;2023;10
                        Kolding;2023;20
                        I alt 2023;;30
                        2024;;
                        Vejle;2024;1
                        I alt 2024;;1
                        Samlet;;31
                        """)).isEmpty();
    }

    @Test
    void aSumAboveAllRowsIsOfThoseBelow() {
        assertThat(disagreeing("Part;Periode;Beløb\nI alt;;30\nVejle;2023;10\nKolding;2023;20\n"))
                .isEmpty();
        assertThat(disagreeing("Part;Periode;Beløb\nI alt;;31\nVejle;2023;10\nKolding;2023;20\n"))
                .containsOnlyKeys(2);
    }

    @Test
    void aSumIsInTheUnitOfTheRows() {
        assertThat(disagreeing("Part;Periode;Beløb\nVejle;2023;10\nKolding;2023;2,5\nSum;;12,4\n", AmountUnit.THOUSAND)
                        .get(4))
                .singleElement()
                .asString()
                .contains("12.400,00 kr.", "12.500,00 kr.", "100,00 kr.");
    }

    @Test
    void theSumOfARowOverItsYearsIsHeldAgainstThem() {
        assertThat(disagreeing("Part;2023;2024;I alt\nVejle;10;20;30\nKolding;1;2;4\nI alt;11;22;34\n"))
                .containsOnlyKeys(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I alt;;9",
                ";Subtotal Vejle;9",
                "01-01-2025;Saldo primo;0",
                "Antal;;2",
                "Kommuner i alt;;9",
                "Mellemsum;;9",
                "Overført til næste side;;9"
            })
    void aSumABalanceAndACountAreNoFacts(String row) {
        Sheet sheet = ((SheetOutcome.Read) ReadSheet.read(
                        ("Part;Periode;Beløb\nVejle;2023;10\n" + row + "\n").getBytes(StandardCharsets.UTF_8)))
                .sheet(null);

        assertThat(LinesWithoutFact.in(sheet, ColumnMatch.of(sheet, FIELDS, Map.of())))
                .containsOnlyKeys(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Samlet faktura;15-01-2025;9", "7;Samlet indkøb;9", "7;Transport;9", "Saldo Teater;15-01-2025;9"
            })
    void aFactThatIsWordedLikeASumIsAFact(String row) {
        Sheet sheet = ((SheetOutcome.Read) ReadSheet.read(
                        ("Bilag;Dato;Beløb\n7;15-01-2025;10\n" + row + "\n").getBytes(StandardCharsets.UTF_8)))
                .sheet(null);

        assertThat(LinesWithoutFact.in(sheet, ColumnMatch.of(sheet, FIELDS, Map.of())))
                .isEmpty();
    }

    @Test
    void ofTwoRunsThatAreAsNearTheLongerIsTold() {
        assertThat(disagreeing("Part;Periode;Beløb\nVejle;2023;10\nVejle i alt;;10\nKolding;2023;20\nI alt;;25\n")
                        .get(5))
                .singleElement()
                .asString()
                .contains("rækkerne giver 30,00 kr.");
        assertThat(disagreeing("Part;Periode;Beløb\nVejle;2023;10\nSum;;10\nI alt;;10\nHovedtotal;;9\n")
                        .get(5))
                .singleElement()
                .asString()
                .contains("rækkerne giver 10,00 kr.");
    }
}
