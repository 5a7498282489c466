package dk.sundhedsklynge.meetings.document;

import dk.sundhedsklynge.platform.time.DanishDates;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** A document with its lines, so that whoever follows a link sees the words a figure rests on. */
@Path("/moeder/dokumenter/{id}")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class DocumentPage {
    /** More than any minutes have; only a file that is many of them is read in several steps. */
    private static final int LINES = 3000;

    private final ReadDocuments read;

    DocumentPage(ReadDocuments read) {
        this.read = read;
    }

    /**
     * @param line the one that was asked for, 0 for none
     * @param earlier whether lines stand before those shown
     */
    record Shown(
            DocumentView document,
            String date,
            String uploaded,
            List<Shown.Row> rows,
            int line,
            int first,
            int last,
            boolean earlier,
            boolean later)
            implements TemplateInstance {

        /** @param hidden stands for lines of closed items that the reader may not see */
        public record Row(int number, String text, boolean hidden, boolean marked) {}
    }

    @GET
    @Transactional
    @Operation(hidden = true)
    public TemplateInstance show(@PathParam("id") UUID id, @QueryParam("linje") @DefaultValue("0") int line) {
        Document document = read.find(id).orElseThrow(DocumentProblems::notFound);
        int first = Math.max(0, line - 1) / LINES * LINES + 1;
        List<DocumentText.Line> lines = read.lines(document, first, first + LINES);
        boolean later = lines.removeIf(it -> it.number() == first + LINES);
        return new Shown(
                read.view(document),
                DanishDates.inWords(document.meetingDate()),
                DanishDates.format(document.uploadedAt()),
                rows(lines, first, line),
                line,
                first,
                first + LINES - 1,
                first > 1,
                later);
    }

    private static List<Shown.Row> rows(List<DocumentText.Line> lines, int first, int marked) {
        List<Shown.Row> rows = new ArrayList<>();
        int next = first;
        for (DocumentText.Line line : lines) {
            if (line.number() > next) {
                rows.add(new Shown.Row(next, "", true, false));
            }
            rows.add(new Shown.Row(line.number(), line.text(), false, line.number() == marked));
            next = line.number() + 1;
        }
        return rows;
    }
}
