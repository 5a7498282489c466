package dk.sundhedsklynge.platform.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sundhedsklynge.platform.sheet.SheetField.Kind;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TwoLineHeadingsTest {
    private static final List<SheetField> FIELDS = List.of(
            field("party", "Part", Kind.TEXT),
            field("period", "Periode", Kind.PERIOD),
            field("received", "Modtaget", Kind.AMOUNT),
            field("spent", "Anvendt", Kind.AMOUNT),
            field("begins", "Start", Kind.DAY));

    private static SheetField field(String code, String label, Kind kind) {
        return new SheetField(code, label, kind, false, List.of(), "Skriv det.", List.of("", ""), List.of());
    }

    private static ColumnMatch match(String csv) {
        Sheet sheet = ((SheetOutcome.Read) ReadSheet.read(csv.getBytes(StandardCharsets.UTF_8))).sheet(null);
        return ColumnMatch.of(sheet, FIELDS, Map.of());
    }

    private static List<String> headings(String csv) {
        return match(csv).columns().stream().map(ColumnMatch.Column::name).toList();
    }

    @Test
    void yearsBelowWhatIsCountedAreReadWithIt() {
        String csv = ";Modtaget;;Anvendt;;\nPart;2022;2023;2022;2023;Bemærkning\nVejle;1;2;3;4;\n";

        assertThat(headings(csv))
                .containsExactly(
                        "Part", "Modtaget 2022", "Modtaget 2023", "Anvendt 2022", "Anvendt 2023", "Bemærkning");
        assertThat(match(csv).headingRow()).isEqualTo(2);
        assertThat(match(csv).rows()).hasSize(1);
    }

    @Test
    void yearsAboveWhatIsCountedAreReadWithIt() {
        assertThat(headings("Status\n;2022;;2023;\nPart;Modtaget;Anvendt;Modtaget;Anvendt\nVejle;1;2;3;4\n"))
                .containsExactly("Part", "2022 Modtaget", "2022 Anvendt", "2023 Modtaget", "2023 Anvendt");
    }

    @Test
    void aRowWithTwoYearsIsNoLineOfHeadings() {
        assertThat(headings("Part;Periode;Start;Modtaget\nVejle;2022;2023;\nVejen;2022;2023;5\n"))
                .containsExactly("Part", "Periode", "Start", "Modtaget");
    }

    @Test
    void yearsAloneAreTheHeadingsOfAmounts() {
        ColumnMatch match = match("Tildelt\n;2022;2023\nVejle;1;2\nRegion Syd;3;4\nPart;;\n");

        assertThat(match.headingRow()).isEqualTo(2);
    }

    @Test
    void wordsBelowTheHeadingsGoOnWithThemAndARowBelowDoesNot() {
        String csv = ";Modtaget;Forbrugs-;Start\n;;procent;\nVejle;1;5 %;\n";

        assertThat(headings(csv)).containsExactly("", "Modtaget", "Forbrugs- procent", "Start");
        assertThat(match(csv).rows()).hasSize(1);
        assertThat(match("Part;Modtaget;Periode\n;7;\nVejle;1;\n").rows()).hasSize(2);
        assertThat(match("Part;Modtaget;Periode\n;Vejle;\n").rows()).hasSize(1);
    }
}
