package dk.sundhedsklynge.funds.note;

import dk.sundhedsklynge.platform.attachment.SentFile;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The documents that a note rests on, over HTTP. */
@Path("/api/funds/v1/notes/{id}/documents")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "notes")
public class NoteDocumentApi {
    private final AttachDocument attach;
    private final ReadAttachment read;
    private final ShownNotes shown;

    NoteDocumentApi(AttachDocument attach, ReadAttachment read, ShownNotes shown) {
        this.attach = attach;
        this.read = read;
        this.shown = shown;
    }

    /**
     * @param size in bytes
     * @param sha256 of the content, in hexadecimal
     */
    public record NoteDocument(
            UUID id,
            UUID note,
            String name,
            String mediaType,
            int size,
            String sha256,
            String addedBy,
            Instant addedAt) {
        static NoteDocument of(Attachment it) {
            return new NoteDocument(
                    it.id(),
                    it.note(),
                    it.name(),
                    it.type().mediaType(),
                    it.size(),
                    it.sha256(),
                    it.addedBy(),
                    it.addedAt());
        }

        private String location() {
            return "/api/funds/v1/notes/%s/documents/%s".formatted(note, id);
        }
    }

    public record NoteDocumentList(List<NoteDocument> items) {}

    @POST
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(summary = "Vedhæft et dokument til et bilag (økonomi eller sekretariat)")
    @APIResponseSchema(value = NoteDocument.class, responseCode = "201")
    public Response attach(
            @PathParam("id") UUID id,
            @QueryParam("name") @NotBlank(message = "Skriv filens navn med endelse") String name,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
                    @NotNull(message = "Send filen")
                    InputStream file) {
        return switch (attach.attach(id, name, SentFile.read(file))) {
            case AttachOutcome.Attached(Attachment attached) -> {
                NoteDocument document = NoteDocument.of(attached);
                yield Response.created(URI.create(document.location()))
                        .entity(document)
                        .build();
            }
            case AttachOutcome refusal -> throw NoteProblems.of(refusal, "file");
        };
    }

    @GET
    @Operation(summary = "Dokumenterne bag et bilag og dets rettelser")
    public NoteDocumentList list(@PathParam("id") UUID id) {
        return new NoteDocumentList(shown.history(id).orElseThrow(NoteProblems::notFound).attachments().stream()
                .map(NoteDocument::of)
                .toList());
    }

    @GET
    @Path("/{document}")
    @Produces({MediaType.APPLICATION_OCTET_STREAM, MediaType.APPLICATION_JSON})
    @Operation(summary = "Dokumentet, byte for byte")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response get(@PathParam("id") UUID id, @PathParam("document") UUID document) {
        ReadAttachment.Content content = read.read(id, document).orElseThrow(NoteProblems::noSuchDocument);
        return SentFile.download(
                content.attachment().name(),
                MediaType.APPLICATION_OCTET_STREAM,
                content.bytes(),
                content.attachment().sha256());
    }
}
