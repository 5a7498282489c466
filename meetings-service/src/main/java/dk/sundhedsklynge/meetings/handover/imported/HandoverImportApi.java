package dk.sundhedsklynge.meetings.handover.imported;

import dk.sundhedsklynge.meetings.handover.imported.ReadImports.Seen;
import dk.sundhedsklynge.meetings.handover.run.RunKind;
import dk.sundhedsklynge.meetings.register.Cooperation;
import dk.sundhedsklynge.meetings.register.Register;
import dk.sundhedsklynge.platform.attachment.SentFile;
import dk.sundhedsklynge.platform.pages.SearchWords;
import dk.sundhedsklynge.platform.pages.Sorting;
import dk.sundhedsklynge.platform.paging.Cursor;
import dk.sundhedsklynge.platform.paging.Page;
import dk.sundhedsklynge.platform.paging.Slice;
import dk.sundhedsklynge.platform.paging.SqlOrder;
import io.smallrye.common.annotation.Blocking;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Packages of another installation, over HTTP. */
@Path("/api/meetings/v1/handover-imports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "handovers")
@Blocking
public class HandoverImportApi {
    private static final Sorting NEWEST = new Sorting(ListImports.IMPORTED, true);

    private final ImportPackage importPackage;
    private final ListImports imports;
    private final ReadImports read;
    private final RemoveImport remove;
    private final Register register;

    HandoverImportApi(
            ImportPackage importPackage,
            ListImports imports,
            ReadImports read,
            RemoveImport remove,
            Register register) {
        this.importPackage = importPackage;
        this.imports = imports;
        this.read = read;
        this.remove = remove;
        this.register = register;
    }

    /**
     * @param isNew false when the same package was taken before
     * @param dossiers ids of those for the caller's councils
     */
    @Schema(name = "TakenHandoverPackage")
    public record Taken(boolean isNew, List<UUID> dossiers) {}

    /**
     * @param from name of the cluster
     * @param number of the run
     * @param version null when its package does not say it
     * @param isOlder whether a newer one of the same cluster was taken too
     * @param isContradicted whether another one of the same run and version was taken that says something else
     */
    public record ImportedDossierView(
            UUID id,
            String council,
            String receiver,
            String from,
            RunKind kind,
            int number,
            @Nullable Integer version,
            String sha256,
            boolean isOlder,
            boolean isContradicted,
            Instant importedAt) {
        static ImportedDossierView of(ListImports.Listed it) {
            return new ImportedDossierView(
                    it.id(),
                    it.council(),
                    it.receiver(),
                    it.from(),
                    it.kind(),
                    it.number(),
                    it.version(),
                    it.sha256(),
                    it.isOlder(),
                    it.isContradicted(),
                    it.importedAt());
        }
    }

    /**
     * @param number names it in addresses
     * @param size in bytes
     * @param sha256 of the content, in hexadecimal
     */
    @Schema(name = "ImportedFile")
    public record FileView(
            int number,
            String path,
            String title,
            @Nullable String caseNumber,
            @Nullable String documentId,
            @Nullable LocalDate date,
            long size,
            String sha256) {
        static FileView of(ImportedFile it) {
            return new FileView(
                    it.number(),
                    it.path(),
                    it.title(),
                    it.caseNumber(),
                    it.documentId(),
                    it.date(),
                    it.size(),
                    it.sha256());
        }
    }

    @Schema(name = "ImportedFileList")
    public record FileViews(List<FileView> items) {}

    /** @param removedBy name */
    @Schema(name = "RemovedImport")
    public record RemovedView(
            String from,
            int number,
            @Nullable Integer version,
            String sha256,
            Instant importedAt,
            String removedBy,
            Instant removedAt) {
        static RemovedView of(RemoveImport.Removed it) {
            return new RemovedView(
                    it.from(), it.number(), it.version(), it.sha256(), it.importedAt(), it.removedBy(), it.removedAt());
        }
    }

    @Schema(name = "RemovedImportList")
    public record RemovedViews(List<RemovedView> items) {}

    @POST
    @Consumes("application/zip")
    @Operation(summary = "Modtag en journalpakke fra en anden installation (et råds sekretariat)")
    public Taken take(
            @RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(type = SchemaType.STRING, format = "binary")))
                    InputStream zip)
            throws IOException {
        java.nio.file.Path file = Files.createTempFile("klynge-package", null);
        try {
            Files.copy(zip, file, StandardCopyOption.REPLACE_EXISTING);
            return switch (importPackage.take(file)) {
                case ImportOutcome.Taken(var dossiers) -> new Taken(true, dossiers);
                case ImportOutcome.Known(var dossiers) -> new Taken(false, dossiers);
                case ImportOutcome.Refused refused -> throw ImportProblems.of(refused);
            };
        } finally {
            Files.delete(file);
        }
    }

    private List<String> cooperations() {
        return register.cooperations().stream().map(Cooperation::id).toList();
    }

    @GET
    @Operation(
            summary =
                    "Mapper, der er modtaget fra andre installationer, de nyeste først (et råds sekretariat og revisor)")
    public Page<ImportedDossierView> list(
            @QueryParam("q") @DefaultValue("") String words,
            @QueryParam("older") @DefaultValue("false") boolean older,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        Slice<ListImports.Listed> found = imports.page(
                new ListImports.Filter(cooperations(), SearchWords.plain(words), older),
                NEWEST,
                Cursor.turn(cursor, SqlOrder.VALUES),
                limit);
        return new Page<>(found.items().stream().map(ImportedDossierView::of).toList(), found.next());
    }

    @GET
    @Path("/removed")
    @Operation(summary = "De seneste modtagne prøver, der er fjernet igen, og hvem der fjernede dem")
    public RemovedViews removed() {
        return new RemovedViews(
                remove.of(cooperations()).stream().map(RemovedView::of).toList());
    }

    private Seen seen(UUID id) {
        return read.find(id).orElseThrow(ImportProblems::noDossier);
    }

    @GET
    @Path("/dossiers/{id}")
    @Operation(summary = "En modtaget mappe, tegn for tegn som afsenderen skrev den")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(type = SchemaType.OBJECT)))
    public Response dossier(@PathParam("id") UUID id) {
        Seen seen = seen(id);
        if (!seen.mayRead()) {
            throw ImportProblems.closed();
        }
        return Response.ok(seen.it().content().canonical()).build();
    }

    @DELETE
    @Path("/dossiers/{id}")
    @Operation(summary = "Fjern en modtaget prøve (rådets sekretariat); hvem og hvornår gemmes")
    @APIResponse(responseCode = "204")
    public void remove(@PathParam("id") UUID id) {
        ImportProblems.orRefused(remove.remove(id));
    }

    @GET
    @Path("/dossiers/{id}/files")
    @Operation(summary = "Filerne i den pakke, som mappen kom i; ingen fra en pakke, som en tidligere udgave modtog")
    public FileViews files(@PathParam("id") UUID id) {
        Seen seen = seen(id);
        if (!seen.mayFetch()) {
            throw ImportProblems.closed();
        }
        return new FileViews(read.files(seen).stream().map(FileView::of).toList());
    }

    @GET
    @Path("/dossiers/{id}/files/{number}")
    @Produces({MediaType.APPLICATION_OCTET_STREAM, MediaType.APPLICATION_JSON})
    @Operation(summary = "En fil i pakken, byte for byte")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response file(@PathParam("id") UUID id, @PathParam("number") int number) {
        ReadImports.Opened opened = read.open(seen(id), number).orElseThrow(ImportProblems::noFileInPackage);
        return SentFile.download(
                opened.file().name(),
                MediaType.APPLICATION_OCTET_STREAM,
                opened.content(),
                opened.file().sha256());
    }

    @GET
    @Path("/dossiers/{id}/package")
    @Produces({"application/zip", MediaType.APPLICATION_JSON})
    @Operation(summary = "Hele pakken, byte for byte som den kom")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = "application/zip",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response wholePackage(@PathParam("id") UUID id) {
        Seen seen = seen(id);
        ReadImports.Whole whole = read.wholePackage(seen).orElseThrow(ImportProblems::noFileInPackage);
        return SentFile.download(ImportedPage.name(seen.it()), "application/zip", whole.content(), whole.sha256());
    }
}
