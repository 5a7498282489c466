package dk.sundhedsklynge.platform.report;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** How the cells of a spreadsheet look; a workbook takes a limited number of styles, so each is made once. */
final class SheetStyles {
    private final XSSFWorkbook workbook;
    private final Map<Look, XSSFCellStyle> made = new HashMap<>();

    SheetStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    private record Look(String format, boolean bold, boolean italic, boolean ruleAbove, boolean ruleBelow) {}

    XSSFCellStyle heading() {
        return of(new Look("General", true, false, false, true));
    }

    XSSFCellStyle of(Cell cell, boolean total) {
        String format =
                switch (cell) {
                    case Cell.Amount _ -> "#,##0.00";
                    case Cell.Count _ -> "#,##0";
                    case Cell.Day _ -> "dd-mm-yyyy";
                    case Cell.Text _ -> "@";
                    case Cell.Unknown _, Cell.NotRegistered _, Cell.Blank _ -> "General";
                };
        return of(new Look(format, total, cell instanceof Cell.Unknown, total, false));
    }

    private XSSFCellStyle of(Look look) {
        return made.computeIfAbsent(look, this::make);
    }

    private XSSFCellStyle make(Look look) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(look.format()));
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setWrapText(true);
        style.setBorderTop(look.ruleAbove() ? BorderStyle.MEDIUM : BorderStyle.NONE);
        style.setBorderBottom(look.ruleBelow() ? BorderStyle.MEDIUM : BorderStyle.NONE);
        XSSFFont font = workbook.createFont();
        font.setBold(look.bold());
        font.setItalic(look.italic());
        style.setFont(font);
        return style;
    }
}
