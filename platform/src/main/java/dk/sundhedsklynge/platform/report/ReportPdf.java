package dk.sundhedsklynge.platform.report;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/** A report as PDF that a screen reader can read (PDF/UA-1): tagged, in Danish, fonts embedded. */
public final class ReportPdf {
    private static final String FONT = "IBM Plex Sans";
    private static final int REGULAR = 400;
    private static final int SEMI_BOLD = 600;

    /** Tables with more columns than this are read better on a page turned on its side. */
    private static final int MOST_COLUMNS_UPRIGHT = 5;

    private static final String STYLE = """
            @page { size: A4 %s; margin: 18mm 16mm 20mm;
              @bottom-right { content: "Side " counter(page) " af " counter(pages); font: 8pt '%2$s'; color: #454545; } }
            body { font: 9pt/1.4 '%2$s'; color: #1a1a1a; margin: 0; }
            h1 { font-size: 18pt; font-weight: 600; margin: 0 0 2mm; }
            h2 { font-size: 12pt; font-weight: 600; margin: 7mm 0 2mm; page-break-after: avoid; }
            p { margin: 0 0 2mm; }
            .subtitle { font-size: 11pt; color: #454545; margin-bottom: 5mm; }
            table { width: 100%%; border-collapse: collapse; -fs-table-paginate: paginate; }
            tr { page-break-inside: avoid; }
            th, td { text-align: left; vertical-align: top; padding: 1mm 2mm 1mm 0; font-weight: 400; border-bottom: 0.3pt solid #bfbfbf; }
            thead th { font-weight: 600; border-bottom: 1pt solid #1a1a1a; vertical-align: bottom; }
            tbody th, td { white-space: pre-line; }
            .num { text-align: right; white-space: nowrap; }
            thead .num { white-space: normal; }
            .day { white-space: nowrap; }
            .total th, .total td { font-weight: 600; border-top: 1pt solid #1a1a1a; border-bottom: 0; }
            .unknown { font-style: italic; color: #454545; }
            .facts th { width: 45mm; color: #454545; }
            a { color: #0059b3; }
            """;

    private ReportPdf() {}

    /** @param site the origin that the paths of links are read from */
    public static byte[] write(Report report, URI site) {
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .useFastMode()
                .usePdfUaAccessibility(true)
                .withProducer("Klynge")
                .withHtmlContent(html(report, new Links(site)), null)
                .useFont(() -> font("Regular"), FONT, REGULAR, FontStyle.NORMAL, true)
                .useFont(() -> font("Italic"), FONT, REGULAR, FontStyle.ITALIC, true)
                .useFont(() -> font("SemiBold"), FONT, SEMI_BOLD, FontStyle.NORMAL, true);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer();
                PDDocument document = renderer.createPDFKeepOpen()) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.getDocumentInformation().getCOSObject().removeItem(COSName.CREATION_DATE);
            describeLinks(document);
            document.setDocumentId(0L);
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A screen reader reads this where it finds a link. */
    private static void describeLinks(PDDocument document) throws IOException {
        for (PDPage page : document.getPages()) {
            for (PDAnnotation annotation : page.getAnnotations()) {
                if (annotation instanceof PDAnnotationLink link && link.getAction() instanceof PDActionURI uri) {
                    link.setContents("Link til " + uri.getURI());
                }
            }
        }
    }

    private static InputStream font(String name) {
        return Objects.requireNonNull(
                ReportPdf.class.getResourceAsStream("/META-INF/fonts/IBMPlexSans-%s.ttf".formatted(name)),
                "the fonts that web/build.mjs copies");
    }

    private static String html(Report report, Links links) {
        boolean wide = report.sections().stream().anyMatch(it -> it.columns().size() > MOST_COLUMNS_UPRIGHT);
        String title = Markup.escaped(report.title());
        StringBuilder html = new StringBuilder()
                .append("<html lang=\"da\"><head><title>%1$s</title><meta name=\"subject\" content=\"%1$s\"/><style>"
                        .formatted(title))
                .append(STYLE.formatted(wide ? "landscape" : "portrait", FONT))
                .append("</style><bookmarks>");
        report.sections()
                .forEach(it -> html.append(
                        "<bookmark name=\"%s\" href=\"#%s\"/>".formatted(Markup.escaped(it.title()), it.id())));
        html.append("</bookmarks></head><body><h1>").append(title).append("</h1>");
        if (!report.subtitle().isBlank()) {
            html.append("<p class=\"subtitle\">")
                    .append(Markup.escaped(report.subtitle()))
                    .append("</p>");
        }
        if (!report.facts().isEmpty()) {
            html.append("<table class=\"facts\"><tbody>");
            report.facts()
                    .forEach(it -> html.append("<tr><th scope=\"row\">%s</th>%s</tr>"
                            .formatted(Markup.escaped(it.name()), cell("td", "", it.value(), links))));
            html.append("</tbody></table>");
        }
        report.sections().forEach(it -> html.append(section(it, links)));
        return html.append("</body></html>").toString();
    }

    private static String section(Section section, Links links) {
        StringBuilder html =
                new StringBuilder("<h2 id=\"%s\">%s</h2>".formatted(section.id(), Markup.escaped(section.title())));
        if (section.note() != null) {
            html.append("<p>").append(Markup.escaped(section.note())).append("</p>");
        }
        if (section.rows().isEmpty()) {
            return html.append("<p>%s</p>".formatted(Markup.escaped(section.whenEmpty())))
                    .toString();
        }
        String headings = section.columns().stream()
                .map(it -> "<th scope=\"col\"%s>%s</th>"
                        .formatted(it.kind().isFigure() ? " class=\"num\"" : "", Markup.escaped(it.title())))
                .collect(Collectors.joining());
        html.append("<table><thead><tr>").append(headings).append("</tr></thead><tbody>");
        section.rows().forEach(it -> html.append(row("", it, section.columns(), links)));
        if (section.total() != null) {
            html.append(row(" class=\"total\"", section.total(), section.columns(), links));
        }
        html.append("</tbody></table>");
        if (section.footnote() != null) {
            html.append("<p>").append(Markup.escaped(section.footnote())).append("</p>");
        }
        return html.toString();
    }

    private static String row(String attributes, Row row, List<Column> columns, Links links) {
        StringBuilder html = new StringBuilder("<tr%s>".formatted(attributes));
        for (int i = 0; i < columns.size(); i++) {
            String kind =
                    columns.get(i).kind().isFigure() ? "num" : row.cells().get(i) instanceof Cell.Day ? "day" : "";
            html.append(cell(i == 0 ? "th" : "td", kind, row.cells().get(i), links));
        }
        return html.append("</tr>").toString();
    }

    private static String unbroken(Cell cell) {
        return cell.pieces().stream()
                .map(it ->
                        (it.isUnbroken() ? "<span class=\"day\">%s</span>" : "%s").formatted(Markup.escaped(it.text())))
                .collect(Collectors.joining());
    }

    private static String cell(String element, String kind, Cell cell, Links links) {
        String text = Markup.escaped(cell.shown());
        String shown = unbroken(cell);
        String linked = links.of(cell)
                .map(it -> "<a href=\"%s\" title=\"%s\">%s</a>".formatted(Markup.escaped(it.toString()), text, shown))
                .orElse(shown);
        String type = cell instanceof Cell.Unknown ? kind + " unknown" : kind;
        String scope = element.equals("th") ? " scope=\"row\"" : "";
        return "<%1$s%2$s%3$s>%4$s</%1$s>"
                .formatted(element, scope, type.isBlank() ? "" : " class=\"%s\"".formatted(type.strip()), linked);
    }
}
