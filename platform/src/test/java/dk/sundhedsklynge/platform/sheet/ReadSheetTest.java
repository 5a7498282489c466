package dk.sundhedsklynge.platform.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sundhedsklynge.platform.money.Money;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadSheetTest {
    private static final List<SheetField> FIELDS = List.of(
            field("party", "Part", SheetField.Kind.TEXT, List.of("Kommune"), List.of("Vejle", "Kolding")),
            field("amount", "Beløb", SheetField.Kind.AMOUNT, List.of("Modtaget"), List.of()),
            field("day", "Dato", SheetField.Kind.DAY, List.of("Modtaget den"), List.of()));

    private static SheetField field(
            String code, String label, SheetField.Kind kind, List<String> synonyms, List<String> choices) {
        List<String> examples =
                switch (kind) {
                    case TEXT, PERIOD -> List.of("Vejle");
                    case AMOUNT -> List.of("1.234,56");
                    case DAY -> List.of("31-12-2026");
                };
        return new SheetField(code, label, kind, true, synonyms, "Skriv det.", examples, choices);
    }

    private static Sheet read(byte[] content) {
        return ((SheetOutcome.Read) ReadSheet.read(content)).sheet(null);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] workbook(Consumer<XSSFWorkbook> content) {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            content.accept(workbook);
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "windows-1252", "UTF-16LE", "UTF-16BE"})
    void theDanishLettersOfACsvFileAreReadWhateverWroteThem(String charset) {
        String mark = charset.startsWith("UTF-16") ? "\ufeff" : "";

        Sheet sheet = read((mark + "Part;Beløb\nÆrø;1.234,56\n").getBytes(Charset.forName(charset)));

        assertThat(sheet.rows().get(1).cell(0)).isEqualTo(new Cell.Text("Ærø"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Part;Beløb\nVejle;\"1.234,56\"",
                "Part\tBeløb\nVejle\t1.234,56",
                "Part,Beløb\nVejle,\"1.234,56\"",
                "sep=|\nPart|Beløb\nVejle|1.234,56",
                "\ufeffPart;Beløb\r\nVejle;1.234,56\r\n"
            })
    void fieldsArePartedBySemicolonsTabsCommasOrWhatTheFileSays(String text) {
        Sheet sheet = read(utf8(text));

        assertThat(sheet.rows().getFirst().cells()).containsExactly(new Cell.Text("Part"), new Cell.Text("Beløb"));
        assertThat(sheet.rows().getLast().cells()).containsExactly(new Cell.Text("Vejle"), new Cell.Text("1.234,56"));
    }

    @Test
    void blankRowsAreLeftOutAndTheOthersKeepTheirNumbers() {
        Sheet sheet = read(utf8("Part;Beløb\n;\n\nVejle;1\n"));

        assertThat(sheet.rows()).extracting(Sheet.Row::number).containsExactly(1, 4);
    }

    @Test
    void anAmountOfAWorkbookIsTheOneThatItShows() {
        byte[] content = workbook(workbook -> {
            XSSFSheet sheet = workbook.createSheet("Tal");
            sheet.createRow(0).createCell(0).setCellValue("Beløb");
            sheet.createRow(1).createCell(0).setCellValue(0.1 + 0.2);
            sheet.createRow(2).createCell(0).setCellValue(1_268_404.005);
            sheet.createRow(3).createCell(0).setCellValue("1.234,56 kr.");
            sheet.createRow(4).createCell(0).setCellFormula("A2*2");
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            sheet.createRow(5).createCell(0).setCellFormula("1+1");
        });

        List<Value<Money>> amounts = read(content).rows().stream()
                .skip(1)
                .map(row -> CellValues.amount(row.cell(0), AmountUnit.KRONER))
                .toList();

        assertThat(amounts.get(0)).isEqualTo(new Value.Known<>(new Money(30)));
        assertThat(amounts.get(1)).isInstanceOf(Value.Wrong.class);
        assertThat(amounts.get(2)).isEqualTo(new Value.Known<>(new Money(123_456)));
        assertThat(amounts.get(3)).isEqualTo(new Value.Known<>(new Money(60)));
    }

    @Test
    void daysAndPercentagesAreKnownByTheirFormats() {
        byte[] content = workbook(workbook -> {
            XSSFSheet sheet = workbook.createSheet();
            CellStyle day = workbook.createCellStyle();
            day.setDataFormat(workbook.createDataFormat().getFormat("d. mmmm yyyy"));
            CellStyle percent = workbook.createCellStyle();
            percent.setDataFormat(workbook.createDataFormat().getFormat("0.0%"));
            var row = sheet.createRow(0);
            row.createCell(0).setCellValue(LocalDate.of(2026, 12, 31));
            row.getCell(0).setCellStyle(day);
            row.createCell(1).setCellValue(0.25);
            row.getCell(1).setCellStyle(percent);
            row.createCell(2).setCellValue(true);
        });

        Sheet.Row row = read(content).rows().getFirst();

        assertThat(row.cell(0)).isEqualTo(new Cell.Day(LocalDate.of(2026, 12, 31)));
        assertThat(row.cell(1)).isEqualTo(new Cell.Percent(new BigDecimal("0.25")));
        assertThat(CellValues.yesNo(row.cell(2))).isEqualTo(new Value.Known<>(true));
        assertThat(CellValues.amount(row.cell(1), AmountUnit.KRONER)).isInstanceOf(Value.Wrong.class);
    }

    @Test
    void theFirstSheetThatIsShownIsRead() {
        byte[] content = workbook(workbook -> {
            workbook.createSheet("Skjult").createRow(0).createCell(0).setCellValue("nej");
            workbook.createSheet("Vist").createRow(0).createCell(0).setCellValue("ja");
            workbook.setActiveSheet(1);
            workbook.setSheetVisibility(0, SheetVisibility.HIDDEN);
        });

        assertThat(read(content).name()).isEqualTo("Vist");
        assertThat(read(content).rows().getFirst().cell(0)).isEqualTo(new Cell.Text("ja"));
    }

    @Test
    void aTextInMergedCellsIsOfEachOfTheirRowsAndAnAmountOfTheFirst() {
        byte[] content = workbook(workbook -> {
            XSSFSheet sheet = workbook.createSheet("Bilag");
            for (int row = 0; row < 3; row++) {
                sheet.createRow(row).createCell(2).setCellValue("F-" + row);
            }
            sheet.getRow(0).createCell(0).setCellValue("Vejle");
            sheet.getRow(0).createCell(1).setCellValue(7);
            sheet.addMergedRegion(new CellRangeAddress(0, 1, 0, 0));
            sheet.addMergedRegion(new CellRangeAddress(0, 1, 1, 1));
        });

        List<Sheet.Row> rows = read(content).rows();

        assertThat(rows).extracting(row -> row.cell(0).shown()).containsExactly("Vejle", "Vejle", "");
        assertThat(rows).extracting(row -> row.cell(1).shown()).containsExactly("7", "", "");
    }

    @Test
    void everySheetThatIsShownCanBeChosen() {
        byte[] content = workbook(workbook -> {
            workbook.createSheet("Vejledning").createRow(0).createCell(0).setCellValue("Se næste ark");
            workbook.createSheet("Tom");
            workbook.createSheet("Bilag").createRow(0).createCell(0).setCellValue("Part");
        });
        SheetOutcome.Read outcome = (SheetOutcome.Read) ReadSheet.read(content);

        assertThat(outcome.sheets()).extracting(Sheet::name).containsExactly("Vejledning", "Bilag");
        assertThat(outcome.sheet("Bilag").rows().getFirst().cell(0)).isEqualTo(new Cell.Text("Part"));
        assertThat(outcome.sheet("Ukendt").name()).isEqualTo("Vejledning");
    }

    @Test
    void aBombIsRefusedBeforeItIsUnpackedWhole() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            byte[] part = new byte[1024 * 1024];
            for (int i = 0; i < 100; i++) {
                zip.write(part);
            }
        }

        assertThat(bytes.size()).isLessThan(ReadSheet.LARGEST);
        assertThat(ReadSheet.read(bytes.toByteArray())).isEqualTo(new SheetOutcome.TooLargeUnpacked());
    }

    @Test
    void whatIsNoSheetIsRefusedWithItsReason() {
        assertThat(ReadSheet.read(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0}))
                .isEqualTo(new SheetOutcome.OldOrLocked());
        assertThat(ReadSheet.read(new byte[] {'P', 'K', 3, 4, 0, 0})).isEqualTo(new SheetOutcome.Unreadable());
        assertThat(ReadSheet.read(new byte[] {0, 1, 2})).isEqualTo(new SheetOutcome.Unreadable());
        assertThat(ReadSheet.read(utf8("\n;;\n"))).isEqualTo(new SheetOutcome.Empty());
        assertThat(ReadSheet.read(utf8("Part;Beløb\n\"Vejle;1\n"))).isEqualTo(new SheetOutcome.OpenQuotation(2));
        assertThat(ReadSheet.read(new byte[ReadSheet.LARGEST + 1])).isInstanceOf(SheetOutcome.TooLarge.class);
        assertThat(ReadSheet.read(utf8("a\n".repeat(5_001))))
                .as("5.000 and the headings")
                .isInstanceOf(SheetOutcome.Read.class);
        assertThat(ReadSheet.read(utf8("a\n".repeat(5_002)))).isEqualTo(new SheetOutcome.TooManyRows(5_000));
        assertThat(ReadSheet.read(utf8("%PDF-1.4 xxx;y\nz;1\n"))).isEqualTo(new SheetOutcome.Unreadable());
        assertThat(ReadSheet.read("a.XLSX", utf8("Part;Beløb\nVejle;1\n"))).isEqualTo(new SheetOutcome.Unreadable());
        assertThat(ReadSheet.read("a.csv", utf8("Part;Beløb\nVejle;1\n"))).isInstanceOf(SheetOutcome.Read.class);
        assertThat(ReadSheet.read(utf8(";".repeat(200) + "a"))).isEqualTo(new SheetOutcome.TooManyColumns(100));
    }

    @Test
    void columnsAreFoundByNameWhateverItsSpellingAndByHand() {
        Sheet sheet = read(utf8(
                "Klyngemidler 2023\nKOMMUNE ;Modtaget  BELOEB (kr.);Beløb i kr.;modtaget-den\nVejle;1;2;31.12.2023\n"));

        ColumnMatch byName = ColumnMatch.of(sheet, FIELDS, Map.of());
        ColumnMatch byHand = ColumnMatch.of(sheet, FIELDS, Map.of("amount", 1, "day", ColumnMatch.NONE));

        assertThat(byName.headingRow()).isEqualTo(2);
        assertThat(byName.chosen()).containsExactlyInAnyOrderEntriesOf(Map.of("party", 0, "amount", 2, "day", 3));
        assertThat(byName.columnName("amount")).isEqualTo("Beløb i kr.");
        assertThat(byName.unused()).extracting(ColumnMatch.Column::letters).containsExactly("B");
        assertThat(byHand.chosen()).containsExactlyInAnyOrderEntriesOf(Map.of("party", 0, "amount", 1));
        assertThat(byHand.missing(FIELDS)).extracting(SheetField::code).containsExactly("day");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.234,56|123456",
                "1234,5|123450",
                "-1.234|-123400",
                "1234.56|",
                "17.05|",
                "DKK 17.5|",
                "2.500|250000",
                "1,234.56|",
                "1.234.56|",
                "DKK 1.250,00|125000",
                "3 250,75|325075",
                "(500)|-50000",
                "1.250,00-|-125000",
                "1.250 -|-125000",
                "1'234,50|123450",
                "1\u202f234,50|123450",
                "632.500kr.|63250000",
                "500,-|50000",
                "kr|",
                "1,234|",
                "ca. 1.000|",
                "1,5 mio.|150000000",
                "812 t.kr.|81200000",
                "42 %|",
                "1.23.4|",
                "12a|"
            })
    void aDanishAmountIsReadExactlyOrNotAtAll(String text, Long ore) {
        Value<Money> amount = CellValues.amount(new Cell.Text(text), AmountUnit.KRONER);

        if (ore == null) {
            assertThat(amount).isInstanceOf(Value.Wrong.class);
        } else {
            assertThat(amount).isEqualTo(new Value.Known<>(new Money(ore)));
        }
    }

    @Test
    void whatNobodyStatedIsNeitherBlankNorWrong() {
        assertThat(CellValues.amount(new Cell.Text("Ikke oplyst"), AmountUnit.KRONER))
                .isEqualTo(new Value.Unstated<>());
        assertThat(CellValues.amount(new Cell.Blank(), AmountUnit.KRONER)).isEqualTo(new Value.Absent<>());
    }

    @ParameterizedTest
    @CsvSource({
        "2023,2023",
        "Pulje 2022-2023,2022-2023",
        "2022/2023,2022-2023",
        "2022–2023,2022-2023",
        "2023-2022,",
        "23,"
    })
    void aPeriodIsAYearOrAPool(String text, String period) {
        Value<String> read = CellValues.period(new Cell.Text(text));

        if (period == null) {
            assertThat(read).isInstanceOf(Value.Wrong.class);
        } else {
            assertThat(read).isEqualTo(new Value.Known<>(period));
        }
    }

    @Test
    void anEmptyFormHasTheHeadingsAndItsExampleIsNotRead() throws IOException {
        byte[] form = new SheetForm(FIELDS).xlsx();

        assertThat(ColumnMatch.of(read(form), FIELDS, Map.of()).missing(FIELDS)).isEmpty();
        assertThat(((SheetOutcome.Read) ReadSheet.read(form)).sheets())
                .extracting(Sheet::name)
                .as("nobody books the example")
                .containsExactly("Udfyld", "Hjælp");
        assertThat(ColumnMatch.of(read(new SheetForm(FIELDS).csv()), FIELDS, Map.of())
                        .missing(FIELDS))
                .isEmpty();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(form))) {
            assertThat(workbook.getSheet("Udfyld").getDataValidations()).hasSize(1);
            assertThat(workbook.getSheet("Hjælp").getRow(1).getCell(2).getStringCellValue())
                    .isEqualTo("Skriv det.");
            assertThat(workbook.getSheet("Eksempel").getRow(1).getCell(1).getNumericCellValue())
                    .isEqualTo(1234.56);
        }
    }
}
