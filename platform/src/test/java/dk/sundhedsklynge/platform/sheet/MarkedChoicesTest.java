package dk.sundhedsklynge.platform.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sundhedsklynge.platform.sheet.SheetField.Kind;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A choice that is made by a cross in one of several columns. */
class MarkedChoicesTest {
    private static final List<SheetField> FIELDS = List.of(
            field("party", "Part", Kind.TEXT, List.of("Struer", "Lemvig")),
            field("answer", "Overføres", Kind.TEXT, List.of("Ja", "Nej", "Ikke oplyst")),
            field("amount", "Beløb", Kind.AMOUNT, List.of()));

    private static SheetField field(String code, String label, Kind kind, List<String> choices) {
        return new SheetField(code, label, kind, true, List.of(), "Skriv det.", List.of("", ""), choices);
    }

    private static ColumnMatch match(String csv) {
        Sheet sheet = ((SheetOutcome.Read) ReadSheet.read(csv.getBytes(StandardCharsets.UTF_8))).sheet(null);
        return ColumnMatch.of(sheet, FIELDS, Map.of());
    }

    private static List<Cell> answers(String csv) {
        ColumnMatch match = match(csv);
        return match.rows().stream().map(row -> match.cell(row, "answer")).toList();
    }

    @Test
    void theColumnWithTheCrossIsTheAnswer() {
        String csv = "Part;Ja;Nej;Beløb\nStruer;x;;12,50\nLemvig;;X;\nStruer;✔;-;3\nLemvig;;;\n";

        assertThat(answers(csv))
                .containsExactly(new Cell.Text("Ja"), new Cell.Text("Nej"), new Cell.Text("Ja"), new Cell.Blank());
        assertThat(match(csv).unused()).isEmpty();
        assertThat(match(csv).groups().remarks()).containsExactly("Overføres er læst af krydserne under Ja / Nej.");
    }

    @Test
    void theNameOfTheFieldCanStandBeforeTheChoiceOrAboveIt() {
        assertThat(answers("Part;Overføres: ja;Overføres: nej;Beløb\nStruer;x;;12,50\n"))
                .containsExactly(new Cell.Text("Ja"));
        assertThat(answers("Part;Overføres;;Beløb\n;Ja;Nej;\nStruer;;x;\nLemvig;x;;5\n"))
                .containsExactly(new Cell.Text("Nej"), new Cell.Text("Ja"));
        assertThat(answers("Part;Overføres;;;Beløb\n;Nej;Ja;Ikke oplyst;\nStruer;x;;;\nLemvig;;;x;\n"))
                .as("a cross below the name of the field is no yes")
                .containsExactly(new Cell.Text("Nej"), new Cell.Text("Ikke oplyst"));
    }

    @Test
    void twoCrossesAndWhatIsNoCrossAreInDoubt() {
        List<Cell> answers = answers("Part;Ja;Nej;Beløb\nStruer;x;x;1\nLemvig;40.000;;\nStruer;x;;1\n");

        assertThat(answers.get(0)).isEqualTo(new Cell.Faulty("x; x", "Der er kryds under både Ja og Nej. Sæt kun ét"));
        assertThat(answers.get(1))
                .isEqualTo(new Cell.Faulty(
                        "40.000",
                        "Under Ja står \"40.000\", som ikke er et kryds. Sæt et x i den kolonne, der gælder"));
        assertThat(answers.get(2)).isEqualTo(new Cell.Text("Ja"));
    }

    @Test
    void aColumnThatIsNamedByTheFieldComesFirstAndColumnsWithoutACrossAreNone() {
        assertThat(answers("Part;Overføres;Ja;Nej;Beløb\nStruer;Nej;x;;1\n")).containsExactly(new Cell.Text("Nej"));
        assertThat(match("Part;Ja;Nej;Beløb\nStruer;1;2;1\n").column("answer")).isEmpty();
        assertThat(match("Part;Ja;Ja;Beløb\nStruer;x;;1\n").column("answer")).isEmpty();
    }
}
