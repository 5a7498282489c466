package dk.sundhedsklynge.platform.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** A report as a text document that can be edited: headings, Danish, and tables whose headings stand on every page. */
public final class ReportDocx {
    private static final String FONT = "Calibri";
    private static final String DANISH = "da-DK";
    private static final int TITLE_POINTS = 18;
    private static final int HEADING_POINTS = 13;
    private static final int TEXT_POINTS = 9;
    /** A4 in twentieths of a point. */
    private static final long A4_SHORT = 11_906;

    private static final long A4_LONG = 16_838;

    private ReportDocx() {}

    /** @param site the origin that the paths of links are read from */
    public static byte[] write(Report report, URI site) {
        try (XWPFDocument document = new XWPFDocument()) {
            POIXMLProperties.CoreProperties about = document.getProperties().getCoreProperties();
            about.setTitle(Markup.allowed(report.title()));
            about.setCreated(Optional.empty());
            about.setCreator("Klynge");
            onItsSide(document);
            XWPFStyles styles = document.createStyles();
            styles.setSpellingLanguage(DANISH);
            styles.addStyle(heading("Title", "Title", 0));
            styles.addStyle(heading("Heading1", "heading 1", 1));
            Links links = new Links(site);
            paragraph(document, "Title", report.title(), TITLE_POINTS, true);
            if (!report.subtitle().isBlank()) {
                paragraph(document, null, report.subtitle(), HEADING_POINTS, false);
            }
            for (Fact fact : report.facts()) {
                XWPFParagraph line = document.createParagraph();
                run(line, fact.name() + ": ", true, false);
                cell(line, fact.value(), false, links);
            }
            for (Section section : report.sections()) {
                section(document, section, links);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.write(bytes);
            return StableZip.rewritten(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void onItsSide(XWPFDocument document) {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setOrient(STPageOrientation.LANDSCAPE);
        size.setW(BigInteger.valueOf(A4_LONG));
        size.setH(BigInteger.valueOf(A4_SHORT));
    }

    private static XWPFStyle heading(String id, String name, int level) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setStyleId(id);
        style.setType(STStyleType.PARAGRAPH);
        style.addNewName().setVal(name);
        style.addNewQFormat();
        if (level > 0) {
            style.addNewPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(level - 1L));
        }
        return new XWPFStyle(style);
    }

    private static void paragraph(
            XWPFDocument document, @Nullable String style, String text, int points, boolean bold) {
        XWPFParagraph paragraph = document.createParagraph();
        if (style != null) {
            paragraph.setStyle(style);
        }
        XWPFRun run = run(paragraph, text, bold, false);
        run.setFontSize(points);
    }

    private static void section(XWPFDocument document, Section section, Links links) {
        paragraph(document, "Heading1", section.title(), HEADING_POINTS, true);
        if (section.note() != null) {
            paragraph(document, null, section.note(), TEXT_POINTS, false);
        }
        if (section.rows().isEmpty()) {
            paragraph(document, null, section.whenEmpty(), TEXT_POINTS, false);
            return;
        }
        int columns = section.columns().size();
        XWPFTable table = document.createTable(1, columns);
        table.setWidth("100%");
        XWPFTableRow headings = table.getRow(0);
        headings.setRepeatHeader(true);
        for (int i = 0; i < columns; i++) {
            run(
                    start(headings.getCell(i), section.columns().get(i)),
                    section.columns().get(i).title(),
                    true,
                    false);
        }
        for (Row row : section.rows()) {
            row(table.createRow(), row, section, false, links);
        }
        if (section.total() != null) {
            row(table.createRow(), section.total(), section, true, links);
        }
        if (section.footnote() != null) {
            paragraph(document, null, section.footnote(), TEXT_POINTS, false);
        }
    }

    private static void row(XWPFTableRow to, Row row, Section section, boolean total, Links links) {
        to.setCantSplitRow(true);
        for (int i = 0; i < row.cells().size(); i++) {
            cell(start(to.getCell(i), section.columns().get(i)), row.cells().get(i), total, links);
        }
    }

    private static XWPFParagraph start(XWPFTableCell cell, Column column) {
        XWPFParagraph paragraph = cell.getParagraphs().getFirst();
        if (column.kind().isFigure()) {
            paragraph.setAlignment(ParagraphAlignment.RIGHT);
        }
        return paragraph;
    }

    private static void cell(XWPFParagraph to, Cell cell, boolean bold, Links links) {
        Optional<URI> link = links.of(cell);
        if (link.isPresent()) {
            XWPFHyperlinkRun run = to.createHyperlinkRun(link.get().toString());
            run.setUnderline(UnderlinePatterns.SINGLE);
            look(run, cell.shown(), bold, false);
        } else {
            run(to, cell.shown(), bold, cell instanceof Cell.Unknown);
        }
    }

    private static XWPFRun run(XWPFParagraph to, String text, boolean bold, boolean italic) {
        XWPFRun run = to.createRun();
        look(run, text, bold, italic);
        return run;
    }

    private static void look(XWPFRun run, String text, boolean bold, boolean italic) {
        run.setFontFamily(FONT);
        run.setFontSize(TEXT_POINTS);
        run.setLang(DANISH);
        run.setBold(bold);
        run.setItalic(italic);
        List<String> lines = Markup.allowed(text).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                run.addBreak();
            }
            run.setText(lines.get(i), i);
        }
    }
}
