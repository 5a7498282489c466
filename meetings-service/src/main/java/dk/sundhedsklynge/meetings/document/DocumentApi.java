package dk.sundhedsklynge.meetings.document;

import dk.sundhedsklynge.meetings.effect.EffectView;
import dk.sundhedsklynge.meetings.meeting.KeepMeeting.Obstacle;
import dk.sundhedsklynge.meetings.proposal.draft.TooMuchProposed;
import dk.sundhedsklynge.meetings.reading.Reading;
import dk.sundhedsklynge.meetings.register.Body;
import dk.sundhedsklynge.meetings.register.Cooperation;
import dk.sundhedsklynge.meetings.register.Register;
import dk.sundhedsklynge.platform.paging.Cursor;
import dk.sundhedsklynge.platform.paging.Page;
import dk.sundhedsklynge.platform.problem.FieldError;
import dk.sundhedsklynge.platform.problem.Parameters;
import dk.sundhedsklynge.platform.problem.Problem;
import dk.sundhedsklynge.platform.security.Caller;
import dk.sundhedsklynge.platform.security.Role;
import dk.sundhedsklynge.platform.time.DanishDates;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Documents over HTTP: sent as they are, read back byte for byte. */
@Path("/api/meetings/v1/documents")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "documents")
public class DocumentApi {
    private static final int MOST_LINES = 2000;
    private final ImportDocument importDocument;
    private final Documents documents;
    private final ReadDocuments read;
    private final Register register;
    private final Caller caller;
    private final ReadingTurns turns;

    DocumentApi(
            ImportDocument importDocument,
            Documents documents,
            ReadDocuments read,
            Register register,
            Caller caller,
            ReadingTurns turns) {
        this.importDocument = importDocument;
        this.documents = documents;
        this.read = read;
        this.register = register;
        this.caller = caller;
        this.turns = turns;
    }

    /** @param lines those of the asked ones that the reader may see */
    public record Lines(UUID document, List<DocumentText.Line> lines) {}

    public record Listing<T>(List<T> items) {}

    @POST
    @Consumes({"text/plain", "text/markdown"})
    @Operation(
            summary = "Indlæs et referat som tekst eller Markdown (sekretariatet)",
            description =
                    "De samme bytes igen ændrer intet og svarer 200. Et rettet referat for samme organ og dag bliver en"
                            + " ny version. Med confirm=true bekræftes de virkninger, som intet taler imod; resten står med en"
                            + " begrundelse. cooperation siger, hvilken klynge der er ment, når teksten ikke afgør det.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DocumentView.class)))
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = DocumentView.class)))
    public Response take(
            @HeaderParam("X-File-Name") @Nullable String fileName,
            @QueryParam("cooperation") @Nullable String cooperation,
            @QueryParam("confirm") @DefaultValue("false") boolean confirm,
            InputStream body) {
        if (!caller.hasRole(Role.SECRETARIAT)) {
            throw Problem.forbidden("Kun et sekretariat indlæser referater; bed sekretariatet om det.");
        }
        return switch (turns.take(() -> taken(File.of(fileName, content(body)), cooperation, confirm))) {
            case ImportOutcome.Taken(Document document) ->
                Response.created(URI.create("/api/meetings/v1/documents/" + document.id()))
                        .entity(read.view(document.id()))
                        .build();
            case ImportOutcome.Known(Document document) ->
                Response.ok(read.view(document.id())).build();
            case ImportOutcome.DoesNotFit(Obstacle why) -> throw doesNotFit(why);
            case ImportOutcome.OfAnotherCluster(String name) ->
                throw Problem.conflict(
                        "of-another-cluster",
                        "Dokumentet hører til en anden klynge",
                        "Det er et referat fra %s; udelad cooperation, eller vælg den rigtige fil.".formatted(name));
            case ImportOutcome.Refused(Reading.Refused why) -> throw refused(why);
        };
    }

    private static Problem doesNotFit(Obstacle why) {
        return switch (why) {
            case Obstacle.SeveralMeetings(LocalDate day) ->
                Problem.conflict(
                        "several-meetings",
                        "Organet har flere møder den dag",
                        ("Organet har flere møder den %s, og intet af dem begynder, når referatet siger. Ret klokkeslættet på mødet"
                                        + " eller i referatet, så de er ens, og indlæs det igen.")
                                .formatted(DanishDates.inWords(day)));
            case Obstacle.ClosedOnAgenda(List<String> labels) ->
                Problem.conflict(
                        "closed-on-agenda",
                        "Et lukket punkt er åbent i referatet",
                        ("Lukket på dagsordenen og åbent i referatet: punkt %s. Skriv (Lukket) efter titlen i referatet, eller åbn"
                                        + " punktet på dagsordenen, og indlæs det igen.")
                                .formatted(String.join(", ", labels)));
        };
    }

    /** What would do too much has rolled back what was kept of it. */
    private ImportOutcome taken(File file, @Nullable String cooperation, boolean confirm) {
        try {
            return importDocument.take(file, cooperation, confirm);
        } catch (TooMuchProposed e) {
            return new ImportOutcome.Refused(
                    new Reading.Refused(Reading.Kind.TOO_LARGE, String.valueOf(e.getMessage()), e.line()));
        }
    }

    @GET
    @Operation(
            summary =
                    "Dokumenter; q søger i filnavn, klynge og organ, sort er date, uploaded eller file, med - foran for faldende")
    public Page<DocumentView> list(
            @QueryParam("cooperation") @Nullable String cooperation,
            @QueryParam("q") @Nullable String words,
            @QueryParam("sort") @DefaultValue("-date") String sort,
            @QueryParam("modified_since") @Nullable Instant since,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        if (cooperation != null) {
            caller.requireSee(cooperation);
        }
        List<String> visible = register.cooperations().stream()
                .map(Cooperation::id)
                .filter(id -> cooperation == null || id.equals(cooperation))
                .filter(caller::maySee)
                .toList();
        // What is not settled belongs to no cooperation and is shown to its uploader only.
        String uploader = cooperation == null ? caller.subject() : "";
        var search = new Documents.Search(
                visible,
                uploader,
                words,
                words == null ? List.of() : bodiesNamed(words),
                since,
                Objects.requireNonNull(
                        Parameters.oneOf("sort", sort, List.of(DocumentSort.values()), DocumentSort::code)));
        List<Document> found = documents.search(search, after(cursor), limit + 1);
        boolean more = found.size() > limit;
        List<Document> shown = more ? found.subList(0, limit) : found;
        return new Page<>(
                shown.stream()
                        .map(it -> DocumentView.of(it, read.maySeeClosed(it), List.of()))
                        .toList(),
                more ? Cursor.encode(shown.getLast().id().toString()) : null);
    }

    /** The bodies that have the words in their name, or in that of their cooperation. */
    private List<String> bodiesNamed(String words) {
        String part = lower(words.strip());
        Set<String> cooperations = register.cooperations().stream()
                .filter(it -> lower(it.name()).contains(part))
                .map(Cooperation::id)
                .collect(Collectors.toSet());
        return register.bodies().stream()
                .filter(it -> cooperations.contains(it.cooperation())
                        || lower(it.name()).contains(part))
                .map(Body::id)
                .toList();
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.of("da"));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Et dokument: hvad der blev læst, advarsler, og virkninger med tilstand og begrundelse")
    public DocumentView get(@PathParam("id") UUID id) {
        return read.view(id);
    }

    @GET
    @Path("/{id}/effects")
    @Operation(summary = "Dokumentets virkninger i fuld form, foreslåede og afgjorte")
    public Listing<EffectView> effects(@PathParam("id") UUID id) {
        return new Listing<>(read.effectViews(id));
    }

    @GET
    @Path("/{id}/lines")
    @Operation(summary = "Linjer af originalen, fra 1; linjer i lukkede punkter udelades for dem, der ikke må se dem")
    public Lines lines(
            @PathParam("id") UUID id,
            @QueryParam("from") @DefaultValue("1") @Min(1) @Max(10_000_000) int from,
            @QueryParam("to") @Nullable Integer to) {
        if (to != null && to < from) {
            throw Problem.parameter("to", to.toString(), "Skriv et linjenummer fra %d og op.".formatted(from));
        }
        int last = Math.min(to == null ? Integer.MAX_VALUE : to, from + MOST_LINES - 1);
        return new Lines(id, read.lines(read.known(id), from, last));
    }

    @GET
    @Path("/{id}/original")
    @Produces({MediaType.APPLICATION_OCTET_STREAM, MediaType.APPLICATION_JSON})
    @Operation(summary = "Originalen, byte for byte")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response original(@PathParam("id") UUID id) {
        Document document = read.known(id);
        String name =
                URLEncoder.encode(document.fileName(), StandardCharsets.UTF_8).replace("+", "%20");
        // Never shown as a page of this site, whatever stands in it.
        return Response.ok(read.original(document), MediaType.APPLICATION_OCTET_STREAM)
                .header("Content-Disposition", "attachment; filename*=UTF-8''" + name)
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header("Cache-Control", "private, no-store")
                .tag(document.sha256())
                .build();
    }

    private static byte[] content(InputStream body) {
        try {
            return body.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("A document that has come cannot be read back", e);
        }
    }

    private static Problem refused(Reading.Refused why) {
        int status = why.kind() == Reading.Kind.TOO_LARGE ? 413 : why.kind() == Reading.Kind.NOT_TEXT ? 415 : 422;
        List<FieldError> where =
                why.line() == null ? List.of() : List.of(new FieldError("linje " + why.line(), why.message()));
        return Problem.of(
                status, "document-" + why.kind().code(), "Dokumentet kan ikke indlæses", why.message(), where);
    }

    private @Nullable Document after(@Nullable String cursor) {
        return Cursor.read(cursor, 1, last -> documents.findById(UUID.fromString(last.getFirst())));
    }
}
