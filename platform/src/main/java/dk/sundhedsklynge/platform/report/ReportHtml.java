package dk.sundhedsklynge.platform.report;

import io.quarkus.qute.TemplateExtension;
import org.jspecify.annotations.Nullable;

/** What {@code page/report.html} asks of a cell; a page includes it as {@code {#include page/report report=report /}}. */
@TemplateExtension
final class ReportHtml {
    private ReportHtml() {}

    static boolean isUnknown(Cell cell) {
        return cell instanceof Cell.Unknown;
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
