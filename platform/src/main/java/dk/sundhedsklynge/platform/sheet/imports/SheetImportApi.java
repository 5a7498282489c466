package dk.sundhedsklynge.platform.sheet.imports;

import dk.sundhedsklynge.platform.pages.ChosenCooperation;
import dk.sundhedsklynge.platform.pages.CooperationChoice;
import dk.sundhedsklynge.platform.paging.Cursor;
import dk.sundhedsklynge.platform.paging.Page;
import dk.sundhedsklynge.platform.sheet.AmountUnit;
import dk.sundhedsklynge.platform.sheet.ReadSheet;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Facts from spreadsheets over HTTP. Each service has a class with a path of its own that extends this one. */
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "sheet-imports")
public abstract class SheetImportApi {
    @Inject
    @SuppressWarnings("NullAway.Init") // Set before the first request.
    ReceiveSheet receive;

    @Inject
    @SuppressWarnings("NullAway.Init") // Set before the first request.
    ReadSheetImports read;

    @Inject
    @SuppressWarnings("NullAway.Init") // Set before the first request.
    PreviewSheet previews;

    @Inject
    @SuppressWarnings("NullAway.Init") // Set before the first request.
    PostSheet post;

    @Inject
    @SuppressWarnings("NullAway.Init") // Set before the first request.
    SheetKinds kinds;

    @Inject
    @SuppressWarnings("NullAway.Init") // Set before the first request.
    ChosenCooperation chosen;

    @Inject
    @SuppressWarnings("NullAway.Init") // Set before the first request.
    SheetDesk desk;

    /**
     * @param columns index by the code of a field, from 0; -1 when the field has no column, -2 for a column for each year. A field that
     *     is left out is found by name
     * @param forAll what holds for all rows that do not say it themselves, by the code of a field; as it would stand in a cell
     * @param leftOut numbers of the rows that are not to be posted; null for sums and other rows that state nothing
     * @param leftOutCells of rows that are several facts, the cells that are not to be posted, such as E15
     * @param sheet name of a sheet of the workbook; null for the first
     * @param unit what the amounts are counted in; null for what the file says
     */
    @Schema(name = "SheetReading")
    public record Reading(
            @Nullable Map<String, @Min(-2) @Max(99) Integer> columns,

            @Nullable Map<String, @NotBlank @Size(max = 200, message = "Højst 200 tegn") String> forAll,

            @Nullable @Size(max = 5000, message = "Højst 5000 rækker")
            List<@NotNull @Min(1) Integer> leftOut,

            @Nullable @Size(max = 5000, message = "Højst 5000 celler")
            List<@NotNull @Pattern(regexp = LeftOut.CELL, message = "Skriv celler som E15") String> leftOutCells,

            @Nullable @Size(max = 200, message = "Højst 200 tegn")
            String sheet,

            @Nullable AmountUnit unit) {}

    @Schema(name = "SheetPosting")
    public record Posting(
            @NotBlank(message = "Send number fra den forhåndsvisning, du har set")
            String preview) {}

    @Schema(name = "SheetTakingBack")
    public record TakingBack(
            @NotBlank(message = "Skriv hvorfor") @Size(max = 1000, message = "Højst 1000 tegn")
            String reason) {}

    @POST
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(summary = "Aflevér et regneark; intet bogføres endnu")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SheetImportView.class)))
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = SheetImportView.class)))
    public Response receive(
            @QueryParam("cooperation") @NotBlank(message = "Skriv samarbejdets id") String cooperation,
            @QueryParam("kind") @NotBlank(message = "Skriv, hvad rækkerne er") String kind,
            @QueryParam("name") @NotBlank(message = "Skriv filens navn") String name,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
                    @NotNull(message = "Send filen")
                    InputStream file) {
        SheetKind<?> known = kinds.find(kind).orElseThrow(ImportProblems::noKind);
        ReceiveOutcome outcome = receive.receive(cooperation, known, name, content(file));
        return switch (outcome) {
            case ReceiveOutcome.Received(SheetImport kept) ->
                Response.created(URI.create(path(kept)))
                        .entity(SheetImportView.of(kept))
                        .build();
            case ReceiveOutcome.AlreadyThere(SheetImport there) ->
                Response.ok(SheetImportView.of(there)).build();
            case ReceiveOutcome.Unreadable _, ReceiveOutcome.NotFound _, ReceiveOutcome.Forbidden _ ->
                throw ImportProblems.of(outcome, desk.words());
        };
    }

    /** One byte more than is read shows that there is too much. */
    private static byte[] content(InputStream file) {
        try {
            return file.readNBytes(ReadSheet.LARGEST + 1);
        } catch (IOException e) {
            throw new UncheckedIOException("A file that has come cannot be read back", e);
        }
    }

    private String path(SheetImport file) {
        return desk.api() + "/" + file.id();
    }

    @GET
    @Operation(summary = "Afleverede regneark, de nyeste først")
    public Page<SheetImportView> list(
            @QueryParam("cooperation") @Nullable String cooperation,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        List<String> cooperations = chosen.visible().stream()
                .map(CooperationChoice::id)
                .filter(it -> cooperation == null || cooperation.equals(it))
                .toList();
        SheetImport after = Cursor.read(
                cursor, 1, last -> read.find(UUID.fromString(last.getFirst())).orElse(null));
        return Page.of(
                        read.newest(cooperations, after, limit + 1),
                        limit,
                        last -> Cursor.encode(last.id().toString()))
                .map(SheetImportView::of);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Et afleveret regneark, og hvordan det står")
    public SheetImportView get(@PathParam("id") UUID id) {
        return SheetImportView.of(find(id));
    }

    private SheetImport find(UUID id) {
        return read.find(id).orElseThrow(ImportProblems::notFound);
    }

    @GET
    @Path("/{id}/preview")
    @Operation(summary = "Hvad hver række bliver til, hvis regnearket bogføres nu")
    public SheetPreviewView preview(@PathParam("id") UUID id) {
        SheetImport file = find(id);
        if (file.state() != SheetImport.State.OPEN) {
            throw ImportProblems.of(new PostOutcome.AlreadyPosted(), desk.words());
        }
        return SheetPreviewView.of(previews.preview(file));
    }

    @PUT
    @Path("/{id}/reading")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Vælg ark, enhed og kolonner, og udelad rækker")
    public SheetPreviewView read(
            @PathParam("id") UUID id, @NotNull(message = "Send columns og leftOut") @Valid Reading reading) {
        return switch (post.readAs(
                id,
                reading.sheet(),
                reading.unit(),
                reading.columns() == null ? Map.of() : reading.columns(),
                reading.forAll() == null ? Map.of() : reading.forAll(),
                leftOut(reading))) {
            case PostOutcome.Changed(SheetImport file) -> SheetPreviewView.of(previews.preview(file));
            case PostOutcome other -> throw ImportProblems.of(other, desk.words());
        };
    }

    private static @Nullable LeftOut leftOut(Reading reading) {
        List<Integer> rows = reading.leftOut();
        List<String> cells = reading.leftOutCells();
        return rows == null && cells == null
                ? null
                : new LeftOut(rows == null ? List.of() : rows, cells == null ? List.of() : cells);
    }

    @POST
    @Path("/{id}/posting")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Bogfør alle rækker, som de blev vist")
    public SheetImportView post(@PathParam("id") UUID id, @NotNull(message = "Send preview") @Valid Posting posting) {
        return switch (post.post(id, posting.preview())) {
            case PostOutcome.Posted _ -> SheetImportView.of(find(id));
            case PostOutcome other -> throw ImportProblems.of(other, desk.words());
        };
    }

    @POST
    @Path("/{id}/reversal")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Tag alt tilbage, der kom fra regnearket")
    public SheetImportView takeBack(
            @PathParam("id") UUID id, @NotNull(message = "Skriv hvorfor") @Valid TakingBack reversal) {
        return switch (post.takeBack(id, reversal.reason().strip())) {
            case PostOutcome.Reversed _ -> SheetImportView.of(find(id));
            case PostOutcome other -> throw ImportProblems.of(other, desk.words());
        };
    }
}
