package dk.sundhedsklynge.platform.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sundhedsklynge.platform.sheet.SheetField.Kind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines that tell of a table of projects, and names of projects that begin like such lines. */
class NotesInSheetsTest {
    private static final List<SheetField> FIELDS = List.of(
            field("name", "Projekt", Kind.TEXT, true),
            field("owner", "Ejer", Kind.TEXT, false),
            field("from", "Start", Kind.DAY, false));

    private static SheetField field(String code, String label, Kind kind, boolean required) {
        return new SheetField(code, label, kind, required, List.of(), "Skriv det.", List.of("", ""), List.of());
    }

    private static Map<Integer, String> without(byte[] content) {
        Sheet sheet = ((SheetOutcome.Read) ReadSheet.read(content)).sheet(null);
        return LinesWithoutFact.in(sheet, ColumnMatch.of(sheet, FIELDS, Map.of()));
    }

    private static Map<Integer, String> without(String csv) {
        return without(csv.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Udarbejdet af sekretariatet, den 3. marts 2026",
                "Udarbejdet af:;Sekretariatet",
                "Sidst opdateret 3. marts 2026",
                "Opdateret:;03-03-2026",
                "Kilde: Udtræk fra ESDH",
                "Bemærk, at listen ikke er fuldstændig",
                "Note 1: Fasen er den på mødedagen",
                "Listen omfatter kun projekter, der er i gang",
                "* Ejeren er ikke udpeget endnu",
                "Spørgsmål til arket rettes til sekretariatet",
                "Vi har spurgt alle parter og fået svar fra de fleste.",
                "Med venlig hilsen"
            })
    void aLineThatTellsOfTheTableIsNoRowOfItWhereverItStands(String note) {
        assertThat(without("Projekt;Ejer;Start\n%1$s\nHjemme først;Vejen;01-01-2025\nRo på;Varde;01-02-2025\n"
                        .formatted(note)))
                .containsExactly(Map.entry(2, "Rækken er en note og ikke en række i tabellen."));
        assertThat(without(
                        "Projekt;Ejer;Start\nHjemme først;Vejen;01-01-2025\nRo på;Varde;01-02-2025\n%1$s\nTryg;Vejen;\n"
                                .formatted(note)))
                .containsOnlyKeys(4);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Data på tværs",
                "Kontakt til egen læge",
                "Noter på tværs af sektorer",
                "Opdateret hjemmebehandling",
                "Godkendt på tværs",
                "Rettet mod ældre",
                "Kilden",
                "Listen",
                "Version 2 af den digitale hjemmestue",
                "Udarbejdet af flere;Vejen;01-01-2025"
            })
    void aNameOfAProjectIsNoNote(String row) {
        assertThat(without("Projekt;Ejer;Start\nHjemme først;Vejen;01-01-2025\n%s\nRo på;Varde;01-02-2025\n"
                        .formatted(row)))
                .isEmpty();
    }

    @Test
    void aLongTextIsReadAsASentenceToo() {
        assertThat(without("Projekt;Ejer;Start\nHjemme først;Vejen;01-01-2025\n%sslut.\nRo på;Varde;\nTryg;Vejen;\n"
                        .formatted("ord ".repeat(8_000))))
                .containsOnlyKeys(3);
    }

    @Test
    void aLineAboveThatNamesOneFieldIsNotTheHeadings() {
        Sheet sheet = ((SheetOutcome.Read) ReadSheet.read(
                        "Start;03-03-2026\nProjekt;Kontakt\nRo på;Vejen\n".getBytes(StandardCharsets.UTF_8)))
                .sheet(null);

        assertThat(ColumnMatch.of(sheet, FIELDS, Map.of()).headingRow()).isEqualTo(2);
    }

    @Test
    void textThatGoesAcrossTheColumnsIsANote() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            XSSFSheet sheet = workbook.createSheet("Projekter");
            put(sheet, 0, "Projekt", "Ejer", "Start");
            put(sheet, 1, "Projekter under Ældre", "", "");
            put(sheet, 2, "Hjemme først", "Vejen", "01-01-2025");
            put(sheet, 3, "Ro på", "", "");
            sheet.addMergedRegion(new CellRangeAddress(1, 1, 0, 2));
            workbook.write(bytes);

            assertThat(without(bytes.toByteArray())).containsOnlyKeys(2);
        }
    }

    private static void put(XSSFSheet sheet, int row, String... cells) {
        sheet.createRow(row);
        for (int column = 0; column < cells.length; column++) {
            if (!cells[column].isEmpty()) {
                sheet.getRow(row).createCell(column).setCellValue(cells[column]);
            }
        }
    }
}
