package dk.sundhedsklynge.platform.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.sundhedsklynge.platform.money.Money;
import dk.sundhedsklynge.platform.report.Column.Kind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

class ReportTest {
    private final Report report = Reports.everyKind();

    @Test
    void aPdfFailsNoCheckOfAccessibility() throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        byte[] pdf = ReportPdf.write(report, Reports.SITE);

        try (PDFAParser parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            ValidationResult result = validator.validate(parser);

            assertThat(result.getTotalAssertions()).isPositive();
            assertThat(result.getTestAssertions().stream()
                            .filter(it -> it.getStatus() == TestAssertion.Status.FAILED)
                            .map(it -> it.getRuleId() + " " + it.getMessage() + " " + it.getLocation()))
                    .isEmpty();
            assertThat(result.isCompliant()).isTrue();
        }
    }

    @Test
    void aPdfHasItsFontsTitleAndLanguage() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(ReportPdf.write(report, Reports.SITE))) {
            String text = new PDFTextStripper().getText(pdf);

            assertThat(text).contains("Middelfart & <Vejle>", "1.234,56", "01-10-2026", "ikke oplyst", "Side 1 af");
            assertThat(text).contains("Der er ingen projekter.");
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("da");
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo(report.title());
            assertThat(pdf.getNumberOfPages()).isGreaterThan(1);
            assertThat(pdf.getPage(0).getAnnotations()).hasSize(1);
            pdf.getPage(0).getResources().getFontNames().forEach(name -> {
                try {
                    assertThat(pdf.getPage(0).getResources().getFont(name).isEmbedded())
                            .isTrue();
                } catch (IOException e) {
                    throw new AssertionError(e);
                }
            });
        }
    }

    @Test
    void theSameReportIsTheSameBytes() throws Exception {
        List<Callable<byte[]>> formats = List.of(
                () -> ReportPdf.write(report, Reports.SITE),
                () -> ReportDocx.write(report, Reports.SITE),
                () -> ReportXlsx.write(report, Reports.SITE),
                () -> ReportCsv.write(report));
        for (Callable<byte[]> format : formats) {
            assertThat(format.call()).isEqualTo(format.call());
        }
    }

    @Test
    void noFormatTellsWhenItWasWritten() throws IOException {
        assertThat(new String(ReportPdf.write(report, Reports.SITE), StandardCharsets.ISO_8859_1))
                .doesNotContain("CreationDate", "ModDate");
        try (XSSFWorkbook sheets = new XSSFWorkbook(new ByteArrayInputStream(ReportXlsx.write(report, Reports.SITE)));
                XWPFDocument text =
                        new XWPFDocument(new ByteArrayInputStream(ReportDocx.write(report, Reports.SITE)))) {
            assertThat(sheets.getProperties().getCoreProperties().getCreated()).isNull();
            assertThat(text.getProperties().getCoreProperties().getCreated()).isNull();
        }
    }

    @Test
    void aSpreadsheetHasNumbersAndDays() throws IOException {
        try (XSSFWorkbook sheets = new XSSFWorkbook(new ByteArrayInputStream(ReportXlsx.write(report, Reports.SITE)))) {
            assertThat(sheets.getNumberOfSheets()).isEqualTo(3);
            XSSFRow first = sheets.getSheet("Midler").getRow(1);
            XSSFRow second = sheets.getSheet("Midler").getRow(2);
            assertThat(first.getCell(0).getHyperlink().getAddress())
                    .isEqualTo("https://klynge.example/projekter/1?a=b&c=d");
            assertThat(first.getCell(1).getNumericCellValue()).isEqualTo(1234.56);
            assertThat(first.getCell(2).getLocalDateTimeCellValue().toLocalDate())
                    .isEqualTo(LocalDate.of(2026, 10, 1));
            assertThat(first.getCell(4).getCellType()).isEqualTo(CellType.STRING);
            assertThat(second.getCell(1).getStringCellValue()).isEqualTo("ikke oplyst");
            assertThat(second.getCell(4).getHyperlink()).isNull();
            assertThat(sheets.getSheet("Midler").getPaneInformation().isFreezePane())
                    .isTrue();
            assertThat(sheets.getSheet("Projekter").getRow(1).getCell(0).getStringCellValue())
                    .isEqualTo("Der er ingen projekter.");
        }
    }

    @Test
    void aSheetIsNamedInWholeWords() throws IOException {
        Report two = new Report(
                "Mappe",
                "",
                List.of(),
                List.of(
                        narrow("Penge, der tælles i en anden mappe"),
                        narrow("Penge, der tælles i en anden mappe igen")));

        try (XSSFWorkbook sheets = new XSSFWorkbook(new ByteArrayInputStream(ReportXlsx.write(two, Reports.SITE)))) {
            assertThat(sheets.getSheetName(1)).isEqualTo("Penge, der tælles i en anden");
            assertThat(sheets.getSheetName(2)).isEqualTo("Penge, der tælles (2)");
        }
    }

    @Test
    void namesThatASpreadsheetTakesForOneAreToldApart() throws IOException {
        Report alike = new Report("Mappe", "", List.of(), List.of(named("i"), named("ı"), named("I")));

        try (XSSFWorkbook sheets = new XSSFWorkbook(new ByteArrayInputStream(ReportXlsx.write(alike, Reports.SITE)))) {
            assertThat(sheets.getSheetName(1)).isEqualTo("i");
            assertThat(sheets.getSheetName(2)).isEqualTo("ı (2)");
            assertThat(sheets.getSheetName(3)).isEqualTo("I (3)");
        }
    }

    @Test
    void aDayAndAYearAreNotBrokenInANarrowColumn() throws IOException {
        Report narrow = new Report("Mappe", "", List.of(), List.of(narrow("Projekter")));

        try (PDDocument pdf = Loader.loadPDF(ReportPdf.write(narrow, Reports.SITE))) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("01-03-2026", "12-12-2025", "Billund, 2024");
        }
    }

    private static Section named(String title) {
        return new Section(
                "s" + (int) title.charAt(0),
                title,
                null,
                List.of(new Column("Part", Kind.TEXT)),
                List.of(Row.of(new Cell.Text("Varde"))),
                null,
                "Ingen.");
    }

    private static Section narrow(String title) {
        List<Column> columns = new ArrayList<>(List.of(new Column("Part", Kind.TEXT), new Column("Start", Kind.DATE)));
        List<Cell> cells =
                new ArrayList<>(List.of(new Cell.Text("Billund, 2024"), new Cell.Day(LocalDate.of(2026, 3, 1))));
        for (int i = 0; i < 6; i++) {
            columns.add(new Column("Tekst " + i, Kind.TEXT));
            cells.add(new Cell.Text("Underskrevet 12-12-2025. " + "Ord uden ende og mange af dem. ".repeat(12)));
        }
        return new Section("s" + title.length(), title, null, columns, List.of(new Row(cells)), null, "Ingen.");
    }

    @Test
    void aTextDocumentHasHeadingsAndTables() throws IOException {
        try (XWPFDocument text = new XWPFDocument(new ByteArrayInputStream(ReportDocx.write(report, Reports.SITE)))) {
            assertThat(text.getParagraphs().getFirst().getStyle()).isEqualTo("Title");
            assertThat(text.getParagraphs().stream().filter(it -> "Heading1".equals(it.getStyle())))
                    .hasSize(2);
            assertThat(text.getTables()).hasSize(1);
            assertThat(text.getTables().getFirst().getRow(0).isRepeatHeader()).isTrue();
            assertThat(text.getTables().getFirst().getRow(1).getCell(1).getText())
                    .isEqualTo("1.234,56");
        }
    }

    @Test
    void theLinesOfATextStandBelowEachOther() throws IOException {
        Report lines = new Report(
                "Mappe",
                "",
                List.of(),
                List.of(new Section(
                        "aftaler",
                        "Aftaler",
                        null,
                        List.of(new Column("Oplysninger", Kind.TEXT)),
                        List.of(Row.of(new Cell.Text("Udfald: godkendt\nSted: punkt 3"))),
                        null,
                        "Ingen.")));

        try (XWPFDocument text = new XWPFDocument(new ByteArrayInputStream(ReportDocx.write(lines, Reports.SITE)));
                PDDocument pdf = Loader.loadPDF(ReportPdf.write(lines, Reports.SITE))) {
            assertThat(text.getTables().getFirst().getRow(1).getCell(0).getText())
                    .isEqualTo("Udfald: godkendt\nSted: punkt 3");
            assertThat(new PDFTextStripper().getText(pdf)).containsPattern("Udfald: godkendt\\s*\nSted: punkt 3");
        }
    }

    @Test
    void anAmountOfWhichNothingIsRegisteredIsADashWithANoteAndAnEmptyCellInASpreadsheet() throws IOException {
        Section section = new Section(
                "midler",
                "Midler",
                null,
                List.of(new Column("År", Kind.TEXT), new Column("Overført", Kind.AMOUNT)),
                List.of(Row.of(new Cell.Text("2026"), new Cell.NotRegistered())),
                null,
                "Ingen.");
        Report lines = new Report("Mappe", "", List.of(), List.of(section));

        try (XWPFDocument text = new XWPFDocument(new ByteArrayInputStream(ReportDocx.write(lines, Reports.SITE)));
                PDDocument pdf = Loader.loadPDF(ReportPdf.write(lines, Reports.SITE));
                XSSFWorkbook sheets =
                        new XSSFWorkbook(new ByteArrayInputStream(ReportXlsx.write(lines, Reports.SITE)))) {
            assertThat(text.getTables().getFirst().getRow(1).getCell(1).getText())
                    .isEqualTo("–");
            assertThat(text.getParagraphs().getLast().getText()).isEqualTo(Cell.NotRegistered.NOTE);
            assertThat(new PDFTextStripper().getText(pdf)).contains("2026 –", Cell.NotRegistered.NOTE);
            assertThat(sheets.getSheet("Midler").getRow(1).getCell(1).getCellType())
                    .isEqualTo(CellType.BLANK);
        }
        assertThat(new String(ReportCsv.write(section), StandardCharsets.UTF_8)).contains("2026;\r\n");
    }

    @Test
    void csvIsWhatADanishSpreadsheetOpens() {
        String csv = new String(ReportCsv.write(report.sections().getFirst()), StandardCharsets.UTF_8);

        assertThat(csv).startsWith("\uFEFFPart;Modtaget;Besluttet;Punkter;Bemærkning\r\n");
        assertThat(csv).contains("Middelfart & <Vejle>;1234,56;01-10-2026;1770;'=1+1\r\n");
        assertThat(csv).contains("Region Syddanmark;ikke oplyst;;0;");
    }

    @Test
    void aColumnTakesItsOwnKindOnly() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Section(
                        "midler",
                        "Midler",
                        null,
                        List.of(new Column("Beløb", Kind.AMOUNT)),
                        List.of(Row.of(new Cell.Count(1))),
                        null,
                        "Ingen"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Section(
                        "midler",
                        "Midler",
                        null,
                        List.of(new Column("Beløb", Kind.AMOUNT)),
                        List.of(Row.of(new Cell.Amount(Money.NONE), new Cell.Blank())),
                        null,
                        "Ingen"));
    }
}
