package dk.sundhedsklynge.platform.sheet;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.Set;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Takes the rows out of the XML of one sheet (ECMA-376, part 1, 18.3). */
final class SheetHandler extends DefaultHandler {
    private static final int LETTERS = 26;
    private static final int LONGEST_NUMBER = 40;

    private final SharedStrings strings;
    private final StylesTable styles;
    private final boolean from1904;
    private final SheetRows rows = new SheetRows();
    private final Set<Integer> hidden = new HashSet<>();
    private final MergedCells merged = new MergedCells();
    private final StringBuilder text = new StringBuilder();
    private int row;
    private int column = -1;
    private String type = "";
    private int style;
    private boolean calculated;
    private boolean taking;
    private boolean pronouncing;

    SheetHandler(SharedStrings strings, StylesTable styles, boolean from1904) {
        this.strings = strings;
        this.styles = styles;
        this.from1904 = from1904;
    }

    Sheet sheet(String name) {
        return merged.fillIn(rows.sheet(name, hidden));
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        switch (name) {
            case "row" -> {
                row = number(attributes.getValue("r"), row + 1);
                column = -1;
                if ("1".equals(attributes.getValue("hidden")) || "true".equals(attributes.getValue("hidden"))) {
                    hidden.add(row);
                }
            }
            case "c" -> {
                column = column(attributes.getValue("r"), column + 1);
                type = attributes.getValue("t") == null ? "n" : attributes.getValue("t");
                style = number(attributes.getValue("s"), 0);
                calculated = false;
                text.setLength(0);
            }
            case "f" -> calculated = true;
            case "mergeCell" -> merged.add(String.valueOf(attributes.getValue("ref")));
            case "rPh" -> pronouncing = true;
            case "v", "t" -> taking = !pronouncing;
            default -> {
                // Widths, colours and the like.
            }
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (taking) {
            text.append(characters, start, length);
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) throws SAXException {
        try {
            switch (name) {
                case "v", "t" -> taking = false;
                case "rPh" -> pronouncing = false;
                case "c" -> rows.add(column, cell());
                case "row" -> rows.endRow(row);
                default -> {
                    // Nothing that holds a value.
                }
            }
        } catch (SheetRows.Refusal refusal) {
            throw new SAXException(refusal);
        }
    }

    private Cell cell() {
        String value = text.toString();
        if (value.isBlank()) {
            return calculated
                    ? new Cell.Faulty(
                            "formel", "Formlen har ingen beregnet værdi; gem filen i regnearket, og hent den igen")
                    : new Cell.Blank();
        }
        return switch (type) {
            case "s" ->
                SheetRows.text(
                        strings.getItemAt(Integer.parseInt(value.strip())).getString());
            case "str", "inlineStr" -> SheetRows.text(value);
            case "b" -> new Cell.Text(value.strip().equals("1") ? "ja" : "nej");
            case "e" -> new Cell.Faulty(value, "Cellen viser fejlen " + value);
            case "d" -> day(value.strip());
            default -> numeric(value.strip());
        };
    }

    private static Cell day(String iso) {
        try {
            return new Cell.Day(
                    iso.contains("T")
                            ? LocalDateTime.parse(iso.replace("Z", "")).toLocalDate()
                            : LocalDate.parse(iso));
        } catch (DateTimeException e) {
            return new Cell.Text(iso);
        }
    }

    private Cell numeric(String value) {
        if (value.length() > LONGEST_NUMBER) {
            return new Cell.Faulty(value.substring(0, LONGEST_NUMBER) + "…", "Tallet er for langt");
        }
        BigDecimal number = new BigDecimal(value);
        String format = format();
        if (DateUtil.isADateFormat(formatIndex(), format)) {
            double serial = number.doubleValue();
            LocalDateTime moment =
                    DateUtil.isValidExcelDate(serial) ? DateUtil.getLocalDateTime(serial, from1904) : null;
            return moment == null ? new Cell.Faulty(value, "Datoen findes ikke") : new Cell.Day(moment.toLocalDate());
        }
        return format.contains("%")
                ? new Cell.Percent(number)
                : FormatUnit.shown(number, format)
                        .<Cell>map(Cell.Text::new)
                        .orElseGet(() -> new Cell.Numeric(number, from1904));
    }

    private @Nullable XSSFCellStyle style() {
        return style < styles.getNumCellStyles() ? styles.getStyleAt(style) : null;
    }

    private int formatIndex() {
        XSSFCellStyle used = style();
        return used == null ? 0 : used.getDataFormat();
    }

    private String format() {
        XSSFCellStyle used = style();
        String format = used == null ? null : used.getDataFormatString();
        String builtIn = format == null ? BuiltinFormats.getBuiltinFormat(formatIndex()) : format;
        return builtIn == null ? "" : builtIn;
    }

    private static int number(@Nullable String digits, int otherwise) {
        return digits == null ? otherwise : Integer.parseInt(digits);
    }

    /** From 0; of {@code B7} it is 1. */
    static int column(@Nullable String reference, int otherwise) {
        if (reference == null) {
            return otherwise;
        }
        int column = 0;
        for (int i = 0; i < reference.length() && Character.isLetter(reference.charAt(i)); i++) {
            column = Math.addExact(Math.multiplyExact(column, LETTERS), reference.charAt(i) - 'A' + 1);
        }
        if (column < 1) {
            throw new IllegalArgumentException("No column in " + reference);
        }
        return column - 1;
    }
}
