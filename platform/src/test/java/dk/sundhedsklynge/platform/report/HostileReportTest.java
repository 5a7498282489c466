package dk.sundhedsklynge.platform.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sundhedsklynge.platform.report.Column.Kind;
import dk.sundhedsklynge.platform.report.FilingPackage.Entry;
import dk.sundhedsklynge.platform.testing.HostileTexts;
import dk.sundhedsklynge.platform.text.HiddenCharacters;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever somebody wrote comes back from each kind of file as the same text, and runs nowhere. */
class HostileReportTest {
    @TempDir
    Path folder;

    /** As texts are kept, and some that only files could take for something else. */
    static Stream<String> texts() {
        return Stream.concat(
                HostileTexts.all()
                        .map(HiddenCharacters::cleaned)
                        .map(it -> it.substring(0, Math.min(it.length(), 500))),
                Stream.of(
                        "  =1+1",
                        "\uFF1D1+1",
                        "-2+3",
                        "\n@SUM(A1)",
                        "=HYPERLINK(\"https://ondt.example\")",
                        "_x0041_ er ikke A",
                        "<!--#include file=\"/etc/passwd\"-->",
                        "]]></w:t><w:t>mere",
                        "&#60;b&#62;",
                        "semikolon; og \"anf\u00f8rsel\""));
    }

    private static Report report(String text) {
        return new Report(
                text,
                text,
                List.of(new Fact(text, new Cell.Text(text))),
                List.of(new Section(
                        "linjer",
                        text,
                        text,
                        List.of(new Column(text, Kind.TEXT), new Column("Adresse", Kind.TEXT)),
                        List.of(Row.of(new Cell.Text(text), new Cell.Text(text, text))),
                        null,
                        "Ingen")));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aSpreadsheetHasItAsTextAndLinksNowhere(String text) throws IOException {
        try (XSSFWorkbook sheets =
                new XSSFWorkbook(new ByteArrayInputStream(ReportXlsx.write(report(text), Reports.SITE)))) {
            List<XSSFCell> cells = new ArrayList<>();
            sheets.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> cells.add((XSSFCell) cell))));

            assertThat(cells).allSatisfy(cell -> assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA));
            assertThat(sheets.getSheetAt(1).getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo(text);
            assertThat(sheets.getSheetAt(1).getRow(1).getCell(0).getStringCellValue())
                    .isEqualTo(text);
            assertThat(sheets.getSheetAt(0).getRow(3).getCell(1).getStringCellValue())
                    .isEqualTo(text);
            assertThat(cells.stream().filter(cell -> cell.getHyperlink() != null))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aCsvFileHasNoFormulaAndTheSameWords(String text) throws IOException {
        String csv = new String(ReportCsv.write(report(text)), UTF_8).substring(1);
        List<CSVRecord> records = CSVFormat.Builder.create()
                .setDelimiter(';')
                .get()
                .parse(new StringReader(csv))
                .getRecords();
        String cell = records.getLast().get(0);

        assertThat(cell.startsWith("'") ? cell.substring(1) : cell).isIn(text, text.replaceFirst("^'", ""));
        assertThat(records).allSatisfy(record -> assertThat(record)
                .allSatisfy(it -> assertThat(it.strip()).doesNotMatch("(?s)[=+@\\-\uFF1D\uFF0B\uFF0D\uFF20].*")));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aTextDocumentHasItAsText(String text) throws IOException {
        try (XWPFDocument document =
                new XWPFDocument(new ByteArrayInputStream(ReportDocx.write(report(text), Reports.SITE)))) {
            assertThat(words(document.getParagraphs().getFirst().getText())).isEqualTo(words(text));
            assertThat(words(
                            document.getTables().getFirst().getRow(1).getCell(0).getText()))
                    .isEqualTo(words(text));
            assertThat(document.getHyperlinks()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aPdfHasItAsTextAndRunsNothing(String text) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(ReportPdf.write(report(text), Reports.SITE))) {
            assertThat(letters(new PDFTextStripper().getText(pdf)))
                    .contains(letters(text).replace('\uFF1D', '#'));
            assertThat(pdf.getDocumentCatalog().getOpenAction()).isNull();
            assertThat(pdf.getPage(0).getAnnotations()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void thePagesOfAPackageHaveItAsText(String text) throws IOException {
        FilingPackage content =
                new FilingPackage(text, List.of(new Entry("mappe.json", "{}".getBytes(UTF_8), text, text, text, null)));
        String page = file(content.zip(), FilingPackage.INDEX_PAGE);

        assertThat(page)
                .doesNotContain("<script", "<img", "<b>", "href=\"javascript:", "<!--#")
                .doesNotContainPattern("<[^>]*\\sonmouseover")
                .contains("mappe.json");
        assertThat(words(text(page))).contains(words(text));
        assertThat(file(content.zip(), FilingPackage.INDEX)).isNotEmpty();
        Path zip = Files.write(folder.resolve("pakke.zip"), content.zip());
        assertThat(ReadFilingPackage.read(zip, path -> true))
                .isEqualTo(new ReadFilingPackage.Outcome.Accepted(
                        content,
                        content.entries().stream()
                                .map(FilingPackage.IndexedFile::of)
                                .toList()));
    }

    private static String file(byte[] zip, String name) throws IOException {
        try (ZipInputStream files = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = files.getNextEntry(); entry != null; entry = files.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                    files.transferTo(bytes);
                    return bytes.toString(UTF_8);
                }
            }
        }
        throw new AssertionError(name);
    }

    /** What a browser shows of a page. */
    private static String text(String page) {
        return page.replaceAll("(?s)<[^>]*>", " ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&#34;", "\"")
                .replace("&amp;", "&");
    }

    private static String words(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    /** Lines of a PDF are broken anywhere. */
    private static String letters(String text) {
        return text.replaceAll("\\s+", "");
    }
}
