package dk.sundhedsklynge.platform.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sundhedsklynge.platform.sheet.SheetField.Kind;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the table that is read ends, and what stands below it. */
class TablesBelowTest {
    private static final List<SheetField> FIELDS = List.of(
            field("party", "Part", Kind.TEXT, "Kommune", "Region"),
            field("period", "Periode", Kind.PERIOD, "År"),
            field("amount", "Beløb", Kind.AMOUNT, "Modtaget", "Tilskud"),
            field("note", "Kilde", Kind.TEXT, "Brev"));

    private static SheetField field(String code, String label, Kind kind, String... synonyms) {
        return new SheetField(code, label, kind, true, List.of(synonyms), "Skriv det.", List.of("", ""), List.of());
    }

    private static Sheet sheet(String csv) {
        return ((SheetOutcome.Read) ReadSheet.read(csv.getBytes(StandardCharsets.UTF_8))).sheet(null);
    }

    private static ColumnMatch match(String csv) {
        return ColumnMatch.of(sheet(csv), FIELDS, Map.of());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kommune;År;Forbrug",
                "Kommune;År;Modtaget (t.kr.)",
                "Kommune;År;Modtaget i 2024",
                "Region;Brev;Tilskud",
                "Kommune;Udgifter;Timer"
            })
    void headingsThatMeanSomethingElseBeginAnotherTable(String headings) {
        ColumnMatch match =
                match("Kommune;År;Modtaget\nVejen;2023;11\nVarde;2023;12\n\nTabel 2\n" + headings + "\nVejen;2023;5\n");

        assertThat(match.rows()).extracting(Sheet.Row::number).containsExactly(2, 3);
        assertThat(match.otherTable()).extracting(Sheet.Row::number).containsExactly(5, 6, 7);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Kommune;2022;2023      | Tabel 2: Forbrug   | 5
            Kommune;År;Modtaget    | Anvendte midler    | 5
            Kommune;År;Modtaget    | Svar om overførsel | 5
            Kommune;År;Modtaget    | Modtaget af andre  |
            Kommune;2022;2023      | Resten             |
            """)
    void aTitleThatCountsSomethingElseBeginsAnotherTable(String headings, String title, @Nullable Integer other) {
        ColumnMatch match =
                match(headings + "\nVejen;2022;11\n\nSide 2\n" + title + "\n" + headings + "\nVarde;2022;5\n");

        if (other == null) {
            assertThat(match.otherTable()).isEmpty();
        } else {
            assertThat(match.otherTable()).extracting(Sheet.Row::number).contains(other, 6, 7);
        }
    }

    @Test
    void headingsThatMeanTheSameGoOnWithTheTable() {
        String csv = "Kommune;År;Modtaget\nVejen;2023;11\n\nResten\nPart;Periode;Tilskud\nVarde;2023;12\n";
        ColumnMatch match = match(csv);

        assertThat(match.otherTable()).isEmpty();
        assertThat(LinesWithoutFact.in(sheet(csv), match)).containsOnlyKeys(4, 5);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Region;2023;7;Brev 9",
                "Region;2023;ikke oplyst;Brev",
                "Region;2024;;Kilde",
                "Region;;;Uden brev"
            })
    void aRowOfFactsIsNoHeading(String row) {
        assertThat(match("Part;År;Modtaget;Brev\n" + row + "\n").rows()).hasSize(1);
    }

    @Test
    void anotherUnitAmongTheRowsIsSeenAndOneBelowThemIsOfAllOfThem() {
        String among =
                "Midler i mio. kr.\nPart;År;Modtaget\nVejen;2023;0,3\n\nNyt tal, t.kr.\nPart;År;Modtaget\nVarde;2023;250\n";
        String below = "Part;År;Modtaget\nVejen;2023;250\n\nAlle beløb i 1.000 kr.\n";

        assertThat(match(among).otherUnit(sheet(among)))
                .contains(new AmountUnit.Turn(5, "Nyt tal, t.kr.", AmountUnit.THOUSAND));
        assertThat(match(among).unit(sheet(among))).contains(AmountUnit.MILLION);
        assertThat(match(below).otherUnit(sheet(below))).isEmpty();
        assertThat(match(below).unit(sheet(below))).contains(AmountUnit.THOUSAND);
    }

    @Test
    void aUnitAboveTheSecondHalfOfTheRowsIsNotThatOfTheFirst() {
        String csv = "Part;År;Modtaget\nVejen;2023;300000\n\nBeløb i 1.000 kr.\nVarde;2023;250\n";

        assertThat(match(csv).unit(sheet(csv))).contains(AmountUnit.KRONER);
        assertThat(match(csv).otherUnit(sheet(csv))).isPresent();
    }

    @Test
    void textBelowAnEmptyRowUnderTheTableIsARemark() {
        String csv = "Part;År;Modtaget\nVejen;2023;1\nVarde\n\nSkrevet af kontoret\nSidst rettet i maj\n";

        assertThat(LinesWithoutFact.in(sheet(csv), match(csv))).containsOnlyKeys(5, 6);
    }
}
