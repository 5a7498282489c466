package dk.sundhedsklynge.platform.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sundhedsklynge.platform.sheet.SheetField.Kind;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Columns in units of their own. */
class AmountUnitsTest {
    private static final List<SheetField> FIELDS = List.of(
            field("party", "Part", Kind.TEXT),
            field("received", "Modtaget", Kind.AMOUNT),
            field("spent", "Anvendt", Kind.AMOUNT));

    private static SheetField field(String code, String label, Kind kind) {
        return new SheetField(code, label, kind, false, List.of(), "Skriv det.", List.of("", ""), List.of());
    }

    private static Map<Integer, AmountUnit> units(String csv) {
        Sheet sheet = ((SheetOutcome.Read) ReadSheet.read(csv.getBytes(StandardCharsets.UTF_8))).sheet(null);
        return AmountUnits.ofColumns(sheet, ColumnMatch.of(sheet, FIELDS, Map.of()));
    }

    @Test
    void eachColumnIsInTheUnitThatItsHeadingSays() {
        assertThat(units("Part;Modtaget (t.kr.);Anvendt (kr.)\nVejle;12,5;900\n"))
                .isEqualTo(Map.of(1, AmountUnit.THOUSAND, 2, AmountUnit.KRONER));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Part;Modtaget (t.kr.);Anvendt\nVejle;12,5;900\n",
                "Alle beløb i 1.000 kr.\nPart;Modtaget (t.kr.);Anvendt (kr.)\nVejle;12,5;900\n",
                "Part;Modtaget (t.kr.);Anvendt (t.kr.)\nVejle;12,5;900\n"
            })
    void whereNotAllSayOneOrMoreThanTheHeadingsDoItIsNotOfTheColumns(String csv) {
        assertThat(units(csv)).isEmpty();
    }
}
