package dk.sundhedsklynge.meetings.handover.carry;

import dk.sundhedsklynge.meetings.handover.run.DecisionFile;
import dk.sundhedsklynge.platform.attachment.SentFile;
import dk.sundhedsklynge.platform.problem.Problem;
import dk.sundhedsklynge.platform.security.Caller;
import io.smallrye.common.annotation.Blocking;
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
import org.jspecify.annotations.Nullable;

/** The files of a decision that carried a handover out, over HTTP. */
@Path("/api/meetings/v1/handovers/{cooperation}/decision-files")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "handovers")
@Blocking
public class DecisionFileApi {
    private final AttachToDecision attach;
    private final ReadDecisionFiles read;
    private final Caller caller;

    DecisionFileApi(AttachToDecision attach, ReadDecisionFiles read, Caller caller) {
        this.attach = attach;
        this.read = read;
        this.caller = caller;
    }

    /**
     * @param answerOf organisation whose answer it is; null: the decision itself
     * @param size in bytes
     * @param sha256 of the content, in hexadecimal
     */
    @Schema(name = "HandoverDecisionFile")
    public record View(
            UUID id,
            String cooperation,
            @Nullable String answerOf,
            String name,
            String mediaType,
            int size,
            String sha256,
            String addedBy,
            Instant addedAt) {
        static View of(DecisionFile it) {
            return new View(
                    it.id(),
                    it.cooperation(),
                    it.answerOf(),
                    it.name(),
                    it.type().mediaType(),
                    it.size(),
                    it.sha256(),
                    it.addedBy(),
                    it.addedAt());
        }
    }

    @Schema(name = "HandoverDecisionFileList")
    public record Views(List<View> items) {}

    @POST
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(
            summary =
                    "Vedhæft beslutningen om at overdrage eller et svar fra en skriftlig godkendelse som fil (sekretariatet)")
    @APIResponseSchema(value = View.class, responseCode = "201")
    public Response attach(
            @PathParam("cooperation") String cooperation,
            @QueryParam("name") @NotBlank(message = "Skriv filens navn med endelse") String name,
            @QueryParam("answer_of") @Nullable String answerOf,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
                    @NotNull(message = "Send filen")
                    InputStream file) {
        return switch (attach.attach(cooperation, answerOf, name, SentFile.read(file))) {
            case AttachOutcome.Attached(DecisionFile attached) ->
                Response.created(URI.create("/api/meetings/v1/handovers/%s/decision-files/%s"
                                .formatted(cooperation, attached.id())))
                        .entity(View.of(attached))
                        .build();
            case AttachOutcome.Refused refused -> throw AttachProblems.of(refused, "file", "answer_of");
        };
    }

    @GET
    @Operation(summary = "Filerne til beslutningen om at overdrage, for dem, der må se lukkede punkter")
    public Views list(@PathParam("cooperation") String cooperation) {
        if (!caller.maySee(cooperation)) {
            throw Problem.noCooperation(cooperation);
        }
        return new Views(read.list(cooperation).orElseThrow(AttachProblems::closed).stream()
                .map(View::of)
                .toList());
    }

    @GET
    @Path("/{file}")
    @Produces({MediaType.APPLICATION_OCTET_STREAM, MediaType.APPLICATION_JSON})
    @Operation(summary = "En fil til beslutningen om at overdrage, byte for byte")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response get(@PathParam("cooperation") String cooperation, @PathParam("file") UUID file) {
        ReadDecisionFiles.Content content = read.read(cooperation, file).orElseThrow(AttachProblems::noFile);
        return SentFile.download(
                content.file().name(),
                MediaType.APPLICATION_OCTET_STREAM,
                content.bytes(),
                content.file().sha256());
    }
}
