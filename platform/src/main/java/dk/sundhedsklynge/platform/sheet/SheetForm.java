package dk.sundhedsklynge.platform.sheet;

import dk.sundhedsklynge.platform.money.Money;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * An empty form: a workbook with headings, drop-down lists, an example and help, or the headings alone as CSV. Each can be read
 * again as it is.
 */
public final class SheetForm {
    private static final String FILLED_IN = "Udfyld";
    private static final String EXAMPLE = "Eksempel";

    private static final char BYTE_ORDER_MARK = '\ufeff';
    private static final int WIDTH_UNIT = 256;
    private static final int LEAST_WIDTH = 16;
    private static final int WIDEST = 80;

    private final List<SheetField> fields;

    /** @param fields its columns, in order */
    public SheetForm(List<SheetField> fields) {
        this.fields = List.copyOf(fields);
    }

    /** As Danish spreadsheets open it: UTF-8 with its mark, semicolons. */
    public byte[] csv() {
        return (BYTE_ORDER_MARK
                        + String.join(
                                ";", fields.stream().map(SheetField::label).toList())
                        + "\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** The sheets of a file without the example of such a form, whose rows are nobody's. */
    static List<Sheet> withoutExample(List<Sheet> sheets) {
        return sheets.stream().noneMatch(SheetForm::isToBeFilledIn)
                ? sheets
                : sheets.stream().filter(it -> !it.name().equals(EXAMPLE)).toList();
    }

    /** Whether a sheet is the one of such a form that is filled in. */
    public static boolean isToBeFilledIn(Sheet sheet) {
        return sheet.name().equals(FILLED_IN);
    }

    public byte[] xlsx() {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            Styles styles = new Styles(workbook);
            XSSFSheet form = headed(workbook, FILLED_IN, styles);
            examples(headed(workbook, EXAMPLE, styles), styles);
            help(workbook.createSheet("Hjælp"), styles);
            choices(workbook, form);
            workbook.setActiveSheet(0);
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Styles {
        private final CellStyle heading;
        private final CellStyle amount;
        private final CellStyle day;
        private final CellStyle text;
        private final CellStyle wrapped;

        Styles(XSSFWorkbook workbook) {
            Font bold = workbook.createFont();
            bold.setBold(true);
            heading = workbook.createCellStyle();
            heading.setFont(bold);
            amount = styled(workbook, "#,##0.00");
            day = styled(workbook, "dd-mm-yyyy");
            text = styled(workbook, "@");
            wrapped = workbook.createCellStyle();
            wrapped.setWrapText(true);
        }

        private static CellStyle styled(XSSFWorkbook workbook, String format) {
            CellStyle style = workbook.createCellStyle();
            style.setDataFormat(workbook.createDataFormat().getFormat(format));
            return style;
        }

        CellStyle of(SheetField.Kind kind) {
            return switch (kind) {
                case TEXT, PERIOD -> text;
                case AMOUNT -> amount;
                case DAY -> day;
            };
        }
    }

    private XSSFSheet headed(XSSFWorkbook workbook, String name, Styles styles) {
        XSSFSheet sheet = workbook.createSheet(name);
        Row row = sheet.createRow(0);
        for (int column = 0; column < fields.size(); column++) {
            SheetField field = fields.get(column);
            org.apache.poi.ss.usermodel.Cell cell = row.createCell(column);
            cell.setCellValue(field.label());
            cell.setCellStyle(styles.heading);
            sheet.setDefaultColumnStyle(column, styles.of(field.kind()));
            sheet.setColumnWidth(column, width(field.label().length()));
        }
        sheet.createFreezePane(0, 1);
        return sheet;
    }

    private void examples(XSSFSheet sheet, Styles styles) {
        int most =
                fields.stream().mapToInt(field -> field.examples().size()).max().orElse(0);
        for (int line = 0; line < most; line++) {
            Row row = sheet.createRow(line + 1);
            for (int column = 0; column < fields.size(); column++) {
                SheetField field = fields.get(column);
                if (line < field.examples().size()) {
                    write(
                            (XSSFCell) row.createCell(column),
                            field,
                            field.examples().get(line),
                            styles);
                }
            }
        }
    }

    private static void write(XSSFCell cell, SheetField field, String example, Styles styles) {
        cell.setCellStyle(styles.of(field.kind()));
        Cell written = SheetRows.text(example);
        if (field.kind() == SheetField.Kind.AMOUNT
                && CellValues.amount(written, AmountUnit.KRONER) instanceof Value.Known<Money>(Money money)) {
            BigDecimal kroner = money.kroner();
            cell.setCellValue(kroner.doubleValue());
        } else if (field.kind() == SheetField.Kind.DAY
                && CellValues.day(written) instanceof Value.Known<LocalDate>(LocalDate day)) {
            cell.setCellValue(day);
        } else {
            cell.setCellValue(example);
        }
    }

    private void help(XSSFSheet sheet, Styles styles) {
        line(sheet, 0, styles.heading, List.of("Kolonne", "Skal udfyldes", "Sådan"));
        int next = 1;
        for (SheetField field : fields) {
            line(
                    sheet,
                    next++,
                    styles.wrapped,
                    List.of(
                            field.label(),
                            field.required() && field.unless().isEmpty()
                                    ? "ja"
                                    : field.neededWhen().isEmpty() ? "nej" : field.neededWhen(),
                            field.help()));
        }
        line(
                sheet,
                next,
                styles.wrapped,
                List.of(
                        "Arket Udfyld",
                        "",
                        "Skriv i arket Udfyld, én række for hver oplysning. Kolonnerne må flyttes, og der må være flere. "
                                + "Arkene Eksempel og Hjælp bliver ikke læst."));
        sheet.setColumnWidth(0, width(LEAST_WIDTH));
        sheet.setColumnWidth(1, width(LEAST_WIDTH));
        sheet.setColumnWidth(2, width(WIDEST));
    }

    private static void line(XSSFSheet sheet, int number, CellStyle style, List<String> texts) {
        Row row = sheet.createRow(number);
        for (int column = 0; column < texts.size(); column++) {
            org.apache.poi.ss.usermodel.Cell cell = row.createCell(column);
            cell.setCellValue(texts.get(column));
            cell.setCellStyle(style);
        }
    }

    /** The lists stand in a hidden sheet: written into the rule itself, they could be 255 characters long at most. */
    private void choices(XSSFWorkbook workbook, XSSFSheet form) {
        List<SheetField> chosen =
                fields.stream().filter(field -> !field.choices().isEmpty()).toList();
        if (chosen.isEmpty()) {
            return;
        }
        XSSFSheet lists = workbook.createSheet("Valg");
        DataValidationHelper helper = form.getDataValidationHelper();
        List<Row> rows = new ArrayList<>();
        for (int list = 0; list < chosen.size(); list++) {
            SheetField field = chosen.get(list);
            for (int line = 0; line < field.choices().size(); line++) {
                if (rows.size() == line) {
                    rows.add(lists.createRow(line));
                }
                rows.get(line).createCell(list).setCellValue(field.choices().get(line));
            }
            String letters = Sheet.letters(list);
            DataValidationConstraint constraint = helper.createFormulaListConstraint("Valg!$%s$1:$%s$%d"
                    .formatted(letters, letters, field.choices().size()));
            int column = fields.indexOf(field);
            DataValidation rule = helper.createValidation(
                    constraint, new CellRangeAddressList(1, ReadSheet.MOST_ROWS, column, column));
            // What is not in the list can be written too: a name may be spelled in another way.
            rule.setErrorStyle(DataValidation.ErrorStyle.INFO);
            rule.setShowErrorBox(false);
            rule.setSuppressDropDownArrow(true);
            form.addValidationData(rule);
        }
        workbook.setSheetVisibility(workbook.getSheetIndex(lists), SheetVisibility.HIDDEN);
    }

    private static int width(int characters) {
        return Math.min(Math.max(characters + 2, LEAST_WIDTH), WIDEST) * WIDTH_UNIT;
    }
}
