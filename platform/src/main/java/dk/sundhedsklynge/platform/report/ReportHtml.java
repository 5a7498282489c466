package dk.sundhedsklynge.platform.report;

import dk.sundhedsklynge.platform.time.DanishDates;
import io.quarkus.qute.TemplateExtension;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What {@code page/report.html} asks of a cell; a page includes it as {@code {#include page/report report=report /}}. */
@TemplateExtension
final class ReportHtml {
    private ReportHtml() {}

    static boolean isUnknown(Cell cell) {
        return cell instanceof Cell.Unknown;
    }

    /** As pages write it: a day with the name of its month. */
    static List<Piece> onPage(Cell cell) {
        return cell instanceof Cell.Day(var day) ? List.of(new Piece(DanishDates.inWords(day), true)) : cell.pieces();
    }

    /** Null for a cell without a link, and for an address that leads to something else than a page. */
    static @Nullable String link(Cell cell) {
        return cell instanceof Cell.Text text
                        && text.href() != null
                        && text.href().matches("(?:https?:/)?/(?!/).*|#.*")
                ? text.href()
                : null;
    }
}
