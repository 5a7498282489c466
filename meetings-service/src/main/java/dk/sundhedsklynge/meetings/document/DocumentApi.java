package dk.sundhedsklynge.meetings.document;

import dk.sundhedsklynge.meetings.effect.EffectView;
import dk.sundhedsklynge.meetings.register.BodiesByName;
import dk.sundhedsklynge.meetings.register.Register;
import dk.sundhedsklynge.platform.attachment.SentFile;
import dk.sundhedsklynge.platform.paging.Cursor;
import dk.sundhedsklynge.platform.paging.Page;
import dk.sundhedsklynge.platform.problem.Parameters;
import dk.sundhedsklynge.platform.problem.Problem;
import dk.sundhedsklynge.platform.security.Caller;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
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
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
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
    private final ReceiveDocument receive;
    private final Documents documents;
    private final ReadDocuments read;
    private final BodiesByName bodies;
    private final Register register;
    private final Caller caller;

    DocumentApi(
            ReceiveDocument receive,
            Documents documents,
            ReadDocuments read,
            BodiesByName bodies,
            Register register,
            Caller caller) {
        this.receive = receive;
        this.documents = documents;
        this.read = read;
        this.bodies = bodies;
        this.register = register;
        this.caller = caller;
    }

    /** @param lines those of the asked ones that the reader may see */
    public record Lines(UUID document, List<DocumentText.Line> lines) {}

    public record Listing<T>(List<T> items) {}

    /**
     * What a document is to other minutes of its body and day.
     *
     * @param confirm whether the proposals that nothing stands against are confirmed; left out, none is
     */
    public record QuestionAnswer(
            @NotNull(message = "Skriv correction, other-meeting eller supplement")
            Relation relation,

            @Nullable Boolean confirm) {}

    @POST
    @Consumes({"text/plain", "text/markdown"})
    @Operation(
            summary = "Indlæs et referat som tekst eller Markdown (sekretariatet)",
            description =
                    "De samme bytes igen ændrer intet og svarer 200; er de siden afløst af en rettelse, gælder de igen. Et rettet"
                            + " referat for samme møde bliver en ny version. Med confirm=true bekræftes de virkninger, som intet"
                            + " taler imod; resten står med en begrundelse. Med preview=true vises, hvad der ville ske, og intet"
                            + " gemmes. Har organet et andet referat fra samme dag med andre punkter, gemmes dokumentet som et"
                            + " spørgsmål i feltet question, og intet andet sker; as svarer med det samme, men correction og supplement"
                            + " kun, hvor der er et referat fra den dag. Et referat af en dag, der ikke er kommet, afvises. cooperation siger,"
                            + " hvilken klynge der er ment, når teksten ikke afgør det.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DocumentView.class)))
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = DocumentView.class)))
    public Response take(
            @HeaderParam("X-File-Name") @Nullable String fileName,
            @QueryParam("cooperation") @Nullable String cooperation,
            @QueryParam("as") @Nullable String as,
            @QueryParam("confirm") @DefaultValue("false") boolean confirm,
            @QueryParam("preview") @DefaultValue("false") boolean preview,
            InputStream body) {
        Relation relation = relation(as);
        Supplier<ImportRequest> request =
                () -> new ImportRequest(File.of(fileName, content(body)), cooperation, relation, confirm);
        return answered(preview ? receive.preview(request) : receive.receive(request));
    }

    @POST
    @Path("/{id}/answer")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Svar på, hvad et dokument er, når organet har et andet referat fra samme dag (sekretariatet)",
            description =
                    "correction afløser det referat, der gælder; other-meeting er et andet møde samme dag; supplement"
                            + " føjer punkter til mødet, og de andre punkter bliver stående.")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = DocumentView.class)))
    public Response answer(@PathParam("id") UUID id, @NotNull(message = "Send relation") @Valid QuestionAnswer answer) {
        return answered(receive.answer(id, answer.relation(), Boolean.TRUE.equals(answer.confirm())));
    }

    private static @Nullable Relation relation(@Nullable String as) {
        return Parameters.oneOf("as", as, List.of(Relation.values()), Relation::code);
    }

    private Response answered(ImportOutcome outcome) {
        return switch (outcome) {
            case ImportOutcome.Taken(Document document) ->
                Response.created(URI.create("/api/meetings/v1/documents/" + document.id()))
                        .entity(read.viewNow(document.id()))
                        .build();
            case ImportOutcome.Known(Document document) ->
                Response.ok(read.viewNow(document.id())).build();
            case ImportOutcome.Previewed(DocumentView document) ->
                Response.ok(document).build();
            case ImportOutcome.Refused refused -> throw DocumentProblems.of(refused);
        };
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
        List<String> visible = register.visible(caller, cooperation);
        // What is not settled belongs to no cooperation and is shown to its uploader only.
        String uploader = cooperation == null ? caller.subject() : "";
        DocumentSort order = Objects.requireNonNullElse(
                Parameters.oneOf("sort", sort, List.of(DocumentSort.values()), DocumentSort::code),
                DocumentSort.NEWEST_MEETING);
        var search = new Documents.Search(
                visible,
                visible.stream().filter(caller::maySeeClosed).toList(),
                uploader,
                words,
                words == null ? List.of() : bodies.having(words),
                since,
                order);
        List<DocumentView> found = documents.search(search, after(order, cursor), limit + 1).stream()
                .map(it -> DocumentView.of(it, read.maySeeClosed(it), List.of()))
                .toList();
        return Page.of(found, limit, last -> Cursor.encode(order.valueOf(last), String.valueOf(last.id())));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Et dokument: hvad der blev læst, advarsler, og virkninger med tilstand og begrundelse")
    public DocumentView get(@PathParam("id") UUID id) {
        return read.view(id).orElseThrow(DocumentProblems::notFound);
    }

    @GET
    @Path("/{id}/effects")
    @Operation(summary = "Dokumentets virkninger i fuld form, foreslåede og afgjorte")
    public Listing<EffectView> effects(@PathParam("id") UUID id) {
        return new Listing<>(read.effectViews(id).orElseThrow(DocumentProblems::notFound));
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
        return new Lines(id, read.lines(known(id), from, last));
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
        Document document = known(id);
        return SentFile.download(
                document.fileName(),
                MediaType.APPLICATION_OCTET_STREAM,
                read.original(document).orElseThrow(DocumentProblems::closedOriginal),
                document.sha256());
    }

    private static byte[] content(InputStream body) {
        try {
            return body.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("A document that has come cannot be read back", e);
        }
    }

    private Document known(UUID id) {
        return read.find(id).orElseThrow(DocumentProblems::notFound);
    }

    private static Documents.@Nullable After after(DocumentSort order, @Nullable String cursor) {
        return Cursor.read(
                cursor, 2, last -> new Documents.After(order.read(last.getFirst()), UUID.fromString(last.getLast())));
    }
}
