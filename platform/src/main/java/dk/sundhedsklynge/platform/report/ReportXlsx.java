package dk.sundhedsklynge.platform.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A report as a spreadsheet: a sheet for its facts and one for each section, with real numbers and days. */
public final class ReportXlsx {
    private static final int LONGEST_NAME = 31;
    private static final int LONGEST_TEXT = 32_767;
    /** What spreadsheets read as a character by its number, so a text that has it is escaped itself. */
    private static final Pattern ESCAPED = Pattern.compile("_x[0-9A-Fa-f]{4}_");

    private static final int NARROWEST = 12;
    private static final int WIDEST = 60;
    /** Excel measures the width of a column in parts of a character. */
    private static final int PARTS_OF_A_CHARACTER = 256;

    private ReportXlsx() {}

    /** @param site the origin that the paths of links are read from */
    public static byte[] write(Report report, URI site) {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            POIXMLProperties.CoreProperties about = workbook.getProperties().getCoreProperties();
            about.setTitle(Markup.allowed(report.title()));
            about.setCreated(Optional.empty());
            about.setCreator("Klynge");
            SheetStyles styles = new SheetStyles(workbook);
            Links links = new Links(site);
            Set<String> names = new HashSet<>();
            facts(report, workbook.createSheet(name("Oplysninger", names)), styles, links);
            for (Section section : report.sections()) {
                table(section, workbook.createSheet(name(section.title(), names)), styles, links);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            return StableZip.rewritten(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A sheet has a short name of its own, whatever case it is written in. */
    private static String name(String title, Set<String> taken) {
        String safe = WorkbookUtil.createSafeSheetName(
                wholeWords(Markup.allowed(title).replaceAll("\\s+", " ").strip(), LONGEST_NAME));
        String name = safe;
        for (int i = 2; !taken.add(folded(name)); i++) {
            String suffix = " (" + i + ")";
            name = wholeWords(safe, LONGEST_NAME - suffix.length()) + suffix;
        }
        return name;
    }

    /** The same for two names that a spreadsheet takes for one, such as those of i and of i without a dot. */
    private static String folded(String name) {
        return name.codePoints()
                .map(Character::toUpperCase)
                .map(Character::toLowerCase)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** As many whole words as a sheet's name has room for. */
    private static String wholeWords(String title, int room) {
        String one = title.strip();
        if (one.length() <= room) {
            return one;
        }
        int space = one.lastIndexOf(' ', room);
        String cut = space > 0 ? one.substring(0, space) : one.substring(0, room);
        // A comma, or a small word that leads on to what is cut off, says nothing at the end.
        return cut.replaceAll("(?:[,;:]|\\s(?:i|en|et|og|der|af|til|for|på|som))+$", "");
    }

    private static void facts(Report report, XSSFSheet sheet, SheetStyles styles, Links links) {
        XSSFCell title = sheet.createRow(0).createCell(0);
        title.setCellValue(text(report.title()));
        title.setCellStyle(styles.heading());
        sheet.createRow(1).createCell(0).setCellValue(text(report.subtitle()));
        int next = 3;
        for (Fact fact : report.facts()) {
            XSSFRow row = sheet.createRow(next++);
            row.createCell(0).setCellValue(text(fact.name()));
            write(fact.value(), row.createCell(1), styles, false, links);
        }
        sheet.setColumnWidth(0, WIDEST / 2 * PARTS_OF_A_CHARACTER);
        sheet.setColumnWidth(1, WIDEST * PARTS_OF_A_CHARACTER);
    }

    private static void table(Section section, XSSFSheet sheet, SheetStyles styles, Links links) {
        XSSFRow headings = sheet.createRow(0);
        List<Column> columns = section.columns();
        for (int i = 0; i < columns.size(); i++) {
            XSSFCell heading = headings.createCell(i);
            heading.setCellValue(text(columns.get(i).title()));
            heading.setCellStyle(styles.heading());
            sheet.setColumnWidth(i, width(section, i) * PARTS_OF_A_CHARACTER);
        }
        sheet.createFreezePane(0, 1);
        sheet.getPrintSetup().setLandscape(true);
        sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
        int next = 1;
        if (section.rows().isEmpty()) {
            sheet.createRow(next++).createCell(0).setCellValue(text(section.whenEmpty()));
        }
        for (Row row : section.rows()) {
            row(row, sheet.createRow(next++), styles, false, links);
        }
        if (section.total() != null && !section.rows().isEmpty()) {
            row(section.total(), sheet.createRow(next++), styles, true, links);
        }
        if (section.note() != null) {
            sheet.createRow(next + 1).createCell(0).setCellValue(text(section.note()));
        }
    }

    private static void row(Row row, XSSFRow to, SheetStyles styles, boolean total, Links links) {
        for (int i = 0; i < row.cells().size(); i++) {
            write(row.cells().get(i), to.createCell(i), styles, total, links);
        }
    }

    private static void write(Cell from, XSSFCell to, SheetStyles styles, boolean total, Links links) {
        to.setCellStyle(styles.of(from, total));
        switch (from) {
            case Cell.Amount amount -> to.setCellValue(amount.money().kroner().doubleValue());
            case Cell.Day day -> to.setCellValue(day.day());
            case Cell.Count count -> to.setCellValue(count.number());
            case Cell.Text _, Cell.Unknown _ -> to.setCellValue(text(from.shown()));
            case Cell.NotRegistered _, Cell.Blank _ -> to.setBlank();
        }
        links.of(from).ifPresent(it -> {
            Hyperlink link = to.getSheet().getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.URL);
            link.setAddress(it.toString());
            to.setHyperlink(link);
        });
    }

    private static int width(Section section, int column) {
        int longest = section.columns().get(column).title().length();
        for (Row row : section.rows()) {
            longest = Math.max(longest, row.cells().get(column).shown().length());
        }
        if (section.total() != null) {
            longest = Math.max(
                    longest, section.total().cells().get(column).shown().length());
        }
        return Math.clamp(longest + 2, NARROWEST, WIDEST);
    }

    private static String text(String text) {
        String allowed = ESCAPED.matcher(Markup.allowed(text)).replaceAll("_x005F$0");
        return allowed.length() <= LONGEST_TEXT ? allowed : allowed.substring(0, LONGEST_TEXT - 1) + "…";
    }
}
