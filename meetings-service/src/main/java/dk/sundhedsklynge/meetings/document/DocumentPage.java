package dk.sundhedsklynge.meetings.document;

import dk.sundhedsklynge.platform.problem.Problem;
import dk.sundhedsklynge.platform.security.Caller;
import dk.sundhedsklynge.platform.security.Role;
import dk.sundhedsklynge.platform.time.DanishDates;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** A document with its lines, so that whoever follows a link sees the words a figure rests on. */
@Path("/moeder/dokumenter/{id}")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class DocumentPage {
    /** More than any minutes have; only a file that is many of them is read in several steps. */
    private static final int LINES = 3000;

    private static final String NEW = "Referatet er indlæst.";
    private static final String KNOWN = "Referatet var indlæst i forvejen; intet er ændret.";

    private final ReadDocuments read;
    private final ReceiveDocument receive;
    private final Caller caller;

    DocumentPage(ReadDocuments read, ReceiveDocument receive, Caller caller) {
        this.read = read;
        this.receive = receive;
        this.caller = caller;
    }

    /**
     * @param line the one that was asked for, 0 for none
     * @param receipt what just came of an upload; null when nothing did
     * @param mayAnswer whether the reader can say what the document is
     * @param earlier whether lines stand before those shown
     */
    record Shown(
            DocumentView document,
            String date,
            String uploaded,
            List<Shown.Row> rows,
            int line,
            @Nullable String receipt,
            boolean mayAnswer,
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
    public TemplateInstance show(
            @PathParam("id") UUID id,
            @QueryParam("linje") @DefaultValue("0") int line,
            @QueryParam("indlaest") @Nullable String how) {
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
                how == null ? null : how.equals("ny") ? NEW : KNOWN,
                document.state() == DocumentState.ASKED
                        && read.maySeeClosed(document)
                        && caller.hasRole(Role.SECRETARIAT),
                first,
                first + LINES - 1,
                first > 1,
                later);
    }

    /** What the document is to the other minutes of its body and day. */
    @POST
    @Path("/svar")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response answer(@PathParam("id") UUID id, @FormParam("svar") @Nullable String relation) {
        Relation said = Arrays.stream(Relation.values())
                .filter(it -> it.code().equals(relation))
                .findFirst()
                .orElseThrow(() -> Problem.invalid(
                        "no-answer", "Der mangler et svar", "Gå tilbage, og vælg, hvad dokumentet er."));
        return switch (receive.answer(id, said, false)) {
            case ImportOutcome.Refused refused -> throw DocumentProblems.of(refused);
            case ImportOutcome.Taken _, ImportOutcome.Known _, ImportOutcome.Previewed _ ->
                Response.seeOther(URI.create("/moeder/dokumenter/" + id + "?indlaest=ny"))
                        .build();
        };
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
