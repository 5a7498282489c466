package dk.sundhedsklynge.platform.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sundhedsklynge.platform.sheet.SheetField.Kind;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lines among the rows that hold for the rows below them. */
class GroupHeadingsTest {
    private static final List<SheetField> FIELDS = List.of(
            field("party", "Part", Kind.TEXT, true, List.of("Vejle Kommune", "Kolding Kommune", "Region Syddanmark")),
            field("period", "Periode", Kind.PERIOD, false, List.of()),
            field("project", "Projekt", Kind.TEXT, false, List.of("Hjemmeblod", "Ro på natten")),
            field("amount", "Beløb", Kind.AMOUNT, true, List.of()),
            field("day", "Dato", Kind.DAY, true, List.of()),
            field("number", "Bilag", Kind.TEXT, true, List.of()));

    private static final List<SheetField> PROJECTS = List.of(
            field("name", "Projekt", Kind.TEXT, true, List.of()),
            field("owner", "Ejer", Kind.TEXT, false, List.of("Vejle Kommune", "Kolding Kommune")));

    private static SheetField field(String code, String label, Kind kind, boolean required, List<String> choices) {
        return new SheetField(code, label, kind, required, List.of(), "Skriv det.", List.of("", ""), choices);
    }

    private static Sheet sheet(String csv) {
        return ((SheetOutcome.Read) ReadSheet.read(csv.getBytes(StandardCharsets.UTF_8))).sheet(null);
    }

    private static ColumnMatch match(String csv) {
        return ColumnMatch.of(sheet(csv), FIELDS, Map.of());
    }

    /** What a row says in a field, by the number of the row. */
    private static String said(ColumnMatch match, int number, String field) {
        Sheet.Row row = match.rows().stream()
                .filter(it -> it.number() == number)
                .findFirst()
                .orElseThrow();
        return match.cell(row, field) instanceof Cell.Faulty(String _, String why)
                ? why
                : match.cell(row, field).shown();
    }

    @Test
    void aLineHoldsForTheRowsBelowItUntilTheNext() {
        String csv = """
                Bilag;Dato;Part;Beløb
                Projekt: Hjemmeblod;;;
                7;02-03-2025;Vejle;10
                8;03-03-2025;Kolding;20
                Ro på natten (RPN);;;
                9;04-03-2025;Vejle;30
                """;
        ColumnMatch match = match(csv);

        assertThat(said(match, 3, "project")).isEqualTo("Hjemmeblod");
        assertThat(said(match, 4, "project")).isEqualTo("Hjemmeblod");
        assertThat(said(match, 6, "project")).isEqualTo("Ro på natten (RPN)");
        assertThat(LinesWithoutFact.in(sheet(csv), match)).containsOnlyKeys(2, 5);
        assertThat(match.groups().remarks()).singleElement().asString().contains("række 2", "række 5");
    }

    @Test
    void linesOfSeveralKindsHoldTogetherAndAnOuterOneEndsTheInner() {
        ColumnMatch match = match("""
                Bilag;Dato;Beløb
                2024;;
                Vejle Kommune;;
                1;02-03-2024;10
                Kolding Kommune;;
                2;02-04-2024;10
                2025;;
                3;02-04-2025;10
                """);

        assertThat(said(match, 4, "period")).isEqualTo("2024");
        assertThat(said(match, 4, "party")).isEqualTo("Vejle Kommune");
        assertThat(said(match, 6, "period")).isEqualTo("2024");
        assertThat(said(match, 6, "party")).isEqualTo("Kolding Kommune");
        assertThat(said(match, 8, "period")).isEqualTo("2025");
        assertThat(said(match, 8, "party")).isEmpty();
    }

    @Test
    void whatARowSaysItselfCountsBeforeTheLineAboveIt() {
        ColumnMatch match = match("Part;Periode;Beløb;Bilag\n2024;;;\nVejle;2023;10;1\nKolding;;20;2\n");

        assertThat(said(match, 3, "period")).isEqualTo("2023");
        assertThat(said(match, 4, "period")).isEqualTo("2024");
    }

    @Test
    void aNameInTheColumnOfTheRowsHoldsForTheBlankCellsBelowIt() {
        ColumnMatch match = match("Part;Periode;Beløb\nVejle Kommune;;\n;2023;10\n;2024;20\nKolding;;\n;2023;5\n");

        assertThat(said(match, 4, "party")).isEqualTo("Vejle Kommune");
        assertThat(said(match, 6, "party")).isEqualTo("Kolding");
    }

    @ParameterizedTest
    @CsvSource({"Kolding, 4", "Koldin, 4"})
    void aNameAmongRowsThatSayTheSameThemselvesIsARowThatLacksTheRest(String name, int number) {
        String csv = "Part;Periode;Beløb\nVejle;2023;10\nVejle;2024;10\n%s;;\nVejle;2022;5\n".formatted(name);

        assertThat(LinesWithoutFact.in(sheet(csv), match(csv))).doesNotContainKey(number);
    }

    @Test
    void aLineThatOnlyPartsTheRowsIsNoRow() {
        String csv = "Part;Periode;Beløb\nKOMMUNER\nVejle;2023;10\nRegion\nRegion Syd;2023;10\n";
        ColumnMatch match = match(csv);

        assertThat(LinesWithoutFact.in(sheet(csv), match)).containsOnlyKeys(2, 4);
        assertThat(match.groups().told()).isEmpty();
    }

    @Test
    void rowsBelowALineThatCannotBeReadTellOfItAndTheNameAboveItHoldsNoMore() {
        ColumnMatch match = match("""
                Bilag;Part;Beløb
                Hjemmeblod;;
                1;Vejle;10
                Aftensmad sammen;;
                2;Vejle;20
                """);

        assertThat(said(match, 3, "project")).isEqualTo("Hjemmeblod");
        assertThat(said(match, 5, "project")).isEmpty();
        assertThat(match.groups().told().get(5)).contains("Aftensmad sammen");
    }

    @Test
    void aSumEndsTheLineAndARowBelowItIsInDoubt() {
        ColumnMatch match = match("""
                Bilag;Part;Beløb
                Hjemmeblod;;
                1;Vejle;10
                I alt Hjemmeblod;;10
                2;Vejle;20
                Ro på natten;;
                3;Vejle;20
                """);

        assertThat(said(match, 5, "project")).contains("række 4", "række 2");
        assertThat(said(match, 7, "project")).isEqualTo("Ro på natten");
    }

    @Test
    void aSumOfTheInnerLineLeavesTheOuterOne() {
        ColumnMatch match = match("""
                Bilag;Part;Beløb
                2025;;
                Hjemmeblod;;
                1;Vejle;10
                I alt Hjemmeblod;;10
                Ro på natten;;
                2;Vejle;20
                """);

        assertThat(said(match, 7, "period")).isEqualTo("2025");
    }

    @Test
    void aFieldThatShallHaveNoColumnGetsNone() {
        String csv = "Bilag;Part;Beløb\nHjemmeblod;;\n1;Vejle;10\n";

        assertThat(ColumnMatch.of(sheet(csv), FIELDS, Map.of("project", ColumnMatch.NONE))
                        .column("project"))
                .isEmpty();
    }

    @Test
    void aNameInAColumnThatRowsNeedNotFillIsARowThatLacksTheRest() {
        String csv = "Projekt;Ejer\nHjemmeblod;\n;Vejle\nRo på natten;\n";
        ColumnMatch match = ColumnMatch.of(sheet(csv), PROJECTS, Map.of());

        assertThat(LinesWithoutFact.in(sheet(csv), match)).isEmpty();
        assertThat(said(match, 4, "owner")).isEmpty();
    }

    @Test
    void aNameAloneCanBeAWholeProject() {
        String csv = "Projekt;Ejer\nHjemmeblod;\nRo på natten;Vejle\n";
        ColumnMatch match = ColumnMatch.of(sheet(csv), PROJECTS, Map.of());

        assertThat(LinesWithoutFact.in(sheet(csv), match)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"14/3, 14-03-2025", "14. marts, 14-03-2025", "1.12., 01-12-2025", "d. 2. maj, 02-05-2025"})
    void aDayWithoutAYearIsOfTheYearAboveIt(String written, String read) {
        ColumnMatch match = match("Bilag;Dato;Part;Beløb\n2025;;;\n1;%s;Vejle;10\n".formatted(written));

        assertThat(said(match, 3, "day")).isEqualTo(read);
        assertThat(match.groups().remarks()).anyMatch(it -> it.contains(written) && it.contains(read));
    }

    @Test
    void aDayWithoutAYearIsOfTheYearInTheTitleAndOfNoneWhereItNamesTwo() {
        assertThat(said(match("Bilag betalt i 2024\nBilag;Dato;Part;Beløb\n1;14/3;Vejle;10\n"), 3, "day"))
                .isEqualTo("14-03-2024");
        assertThat(said(match("Bilag 2024 og 2025\nBilag;Dato;Part;Beløb\n1;14/3;Vejle;10\n"), 3, "day"))
                .isEqualTo("14/3");
    }
}
