package dk.sundhedsklynge.platform.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sundhedsklynge.platform.sheet.SheetField.Kind;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables with a column for each party. */
class TurnedTableTest {
    private static final List<SheetField> FIELDS = List.of(
            field("party", "Part", Kind.TEXT, true, List.of("Vejle Kommune", "Kolding Kommune", "Region Syddanmark")),
            field("period", "Periode", Kind.PERIOD, false, List.of()),
            field("received", "Modtaget", Kind.AMOUNT, false, List.of()),
            field("spent", "Anvendt", Kind.AMOUNT, false, List.of()));

    private static SheetField field(String code, String label, Kind kind, boolean required, List<String> choices) {
        return new SheetField(code, label, kind, required, List.of(), "Skriv det.", List.of("", ""), choices);
    }

    private static Sheet sheet(String csv) {
        return ((SheetOutcome.Read) ReadSheet.read(csv.getBytes(StandardCharsets.UTF_8))).sheet(null);
    }

    private static ColumnMatch match(String csv) {
        return ColumnMatch.of(sheet(csv), FIELDS, Map.of());
    }

    @Test
    void aColumnForEachPartyIsARowForEach() {
        String csv = """
                Status for klyngen
                Kr.;Vejle;Kolding;Regionen;I alt
                Modtaget;10;20;30;60
                Anvendt;1;ikke opgjort;3;
                Andel;1 %;2 %;3 %;

                Bilag;Part;Beløb
                7;Vejle;99
                """;
        ColumnMatch match = match(csv);

        assertThat(match.rows()).hasSize(4);
        Sheet.Row kolding = match.rows().get(1);
        assertThat(kolding.number()).isEqualTo(4);
        assertThat(match.cell(kolding, "party").shown()).isEqualTo("Kolding");
        assertThat(match.cell(kolding, "received").shown()).isEqualTo("20");
        assertThat(match.cell(kolding, "spent").shown()).isEqualTo("ikke opgjort");
        assertThat(LinesWithoutFact.in(sheet(csv), match)).containsOnlyKeys(6);
        assertThat(Totals.disagreeing(match, AmountUnits.all(AmountUnit.KRONER)))
                .isEmpty();
        assertThat(match.groups().remarks())
                .satisfiesExactly(it -> assertThat(it).contains("række 4 er C"), it -> assertThat(it)
                        .contains("fra række 7"));
    }

    @Test
    void aUnitBelowTheTableHoldsForItStill() {
        String csv = "Part;Vejle;Kolding\nModtaget;10;20\nAnvendt;1;2\n\nAlle beløb i 1.000 kr.\n";

        assertThat(match(csv).unit(sheet(csv))).contains(AmountUnit.THOUSAND);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Part;Modtaget;Anvendt\nVejle;Kolding;3\nKolding;2;3\n",
                "Emne;Vejle;Kolding\nMødested;ja;nej\nModtaget;10;20\n",
                "Emne;Vejle;Svendborg;Kolding\nModtaget;10;5;20\nAnvendt;1;1;2\n"
            })
    void anotherTableIsReadAsItStands(String csv) {
        assertThat(match(csv).groups().remarks()).isEmpty();
    }
}
