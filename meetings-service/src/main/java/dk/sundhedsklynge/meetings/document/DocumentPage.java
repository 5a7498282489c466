package dk.sundhedsklynge.meetings.document;

import static dk.sundhedsklynge.platform.money.DanishNumbers.counted;

import dk.sundhedsklynge.meetings.minutes.MinutesView;
import dk.sundhedsklynge.meetings.minutes.ShownMinutes;
import dk.sundhedsklynge.platform.attachment.SentFile;
import dk.sundhedsklynge.platform.pages.FormInput;
import dk.sundhedsklynge.platform.pages.FormProblems;
import dk.sundhedsklynge.platform.pages.FormReader;
import dk.sundhedsklynge.platform.pages.Forms;
import dk.sundhedsklynge.platform.problem.Problem;
import dk.sundhedsklynge.platform.security.Caller;
import dk.sundhedsklynge.platform.security.Role;
import dk.sundhedsklynge.platform.text.DanishLists;
import dk.sundhedsklynge.platform.time.DanishDates;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
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

    private static final String ANSWER = "svar";
    private static final String NEW = "Referatet er indlæst.";
    private static final String KNOWN = "Referatet var indlæst i forvejen; intet er ændret.";

    private final ReadDocuments read;
    private final ReceiveDocument receive;
    private final ShownMinutes minutes;
    private final Caller caller;

    DocumentPage(ReadDocuments read, ReceiveDocument receive, ShownMinutes minutes, Caller caller) {
        this.read = read;
        this.receive = receive;
        this.minutes = minutes;
        this.caller = caller;
    }

    /**
     * @param found what was read, counted
     * @param line the one that was asked for, 0 for none
     * @param receipt what just came of an upload; null when nothing did
     * @param mayAnswer whether the reader can say what the document is
     * @param minutes whose text this is; null when it is that of none, or of some that the reader may not see
     * @param isTakenOver whether the reader reads it for a council, and nothing of what follows from it
     * @param mayReadOriginal whether the reader may have the file as it came
     * @param answer the form by which that is said
     * @param answerTo where that form is sent
     * @param earlier whether lines stand before those shown
     */
    record Shown(
            DocumentView document,
            String date,
            String uploaded,
            String found,
            List<Shown.Row> rows,
            int line,
            @Nullable String receipt,
            boolean mayAnswer,
            @Nullable MinutesView minutes,
            boolean isTakenOver,
            boolean mayReadOriginal,
            FormInput answer,
            String answerTo,
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
        return page(id, line, how, FormInput.blank());
    }

    private Shown page(UUID id, int line, @Nullable String how, FormInput answer) {
        Document document = read.find(id).orElseThrow(DocumentProblems::notFound);
        int first = Math.max(0, line - 1) / LINES * LINES + 1;
        List<DocumentText.Line> lines = read.lines(document, first, first + LINES);
        boolean later = lines.removeIf(it -> it.number() == first + LINES);
        DocumentView view = read.view(document);
        return new Shown(
                view,
                DanishDates.inWords(document.meetingDate()),
                DanishDates.inWords(document.uploadedAt()),
                found(view),
                rows(lines, first, line),
                line,
                how == null ? null : how.equals("ny") ? NEW : KNOWN,
                document.state() == DocumentState.ASKED
                        && read.maySeeClosed(document)
                        && caller.hasRole(Role.SECRETARIAT),
                minutes(document),
                !read.readsEffects(document),
                read.maySeeOriginal(document),
                answer,
                "/moeder/dokumenter/" + id + "/svar",
                first,
                first + LINES - 1,
                first > 1,
                later);
    }

    private @Nullable MinutesView minutes(Document document) {
        UUID meeting = document.meeting();
        MinutesView it = meeting == null ? null : minutes.of(meeting);
        return it == null || !document.id().equals(it.document()) ? null : it;
    }

    private static String found(DocumentView it) {
        return DanishLists.and(List.of(
                counted(it.items(), "punkt", "punkter"),
                counted(it.recommendations(), "indstilling", "indstillinger"),
                counted(it.decisions(), "beslutning", "beslutninger"),
                counted(it.tables(), "tabel", "tabeller"),
                counted(it.figures(), "tal", "tal"),
                counted(it.attachments(), "bilag", "bilag"),
                counted(it.followUps(), "opgave", "opgaver")));
    }

    /** The file as it came. The door of other systems takes no session, so the page has a way of its own. */
    @GET
    @Path("/original")
    @Produces(MediaType.WILDCARD)
    @Operation(hidden = true)
    public Response original(@PathParam("id") UUID id) {
        Document document = read.find(id).orElseThrow(DocumentProblems::notFound);
        return SentFile.download(
                document.fileName(),
                MediaType.APPLICATION_OCTET_STREAM,
                read.original(document).orElseThrow(DocumentProblems::closedOriginal),
                document.sha256());
    }

    /** What the document is to the other minutes of its body and day. */
    @POST
    @Path("/svar")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response answer(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        FormInput input = FormInput.of(sent);
        FormReader read = new FormReader(input);
        read.require(ANSWER, "Vælg, hvad dokumentet er");
        Relation said = read.oneOf(ANSWER, List.of(Relation.values()), Relation::code);
        if (said == null) {
            return refused(id, input, FormProblems.of("Svaret er ikke gemt", read.errors()));
        }
        return switch (receive.answer(id, said, false)) {
            case ImportOutcome.Refused refused -> refused(id, input, DocumentProblems.of(refused));
            case ImportOutcome.Taken _, ImportOutcome.Known _, ImportOutcome.Previewed _ ->
                Forms.done("/moeder/dokumenter/" + id + "?indlaest=ny");
        };
    }

    private Response refused(UUID id, FormInput input, Problem problem) {
        if (problem.status() == Response.Status.NOT_FOUND.getStatusCode()
                || problem.status() == Response.Status.FORBIDDEN.getStatusCode()) {
            throw problem;
        }
        FormInput refused = input.refused(problem.document());
        return Forms.refused(refused, page(id, 0, null, refused));
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
