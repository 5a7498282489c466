package dk.sundhedsklynge.meetings.meeting;

import dk.sundhedsklynge.meetings.meeting.MeetingViews.MeetingSummary;
import dk.sundhedsklynge.platform.etag.ETags;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** Changing meetings over HTTP. A change states in {@code If-Match} what it has read. */
@Path("/api/meetings/v1/meetings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "meetings")
public class MeetingChangeApi {
    private static final String IF_MATCH = "If-Match";

    private final EditMeeting edit;
    private final MoveMeeting move;

    MeetingChangeApi(EditMeeting edit, MoveMeeting move) {
        this.edit = edit;
        this.move = move;
    }

    @Schema(name = "Cancellation")
    public record Reason(
            @NotBlank(message = "Skriv hvorfor") @Size(max = 1000, message = "Højst 1000 tegn")
            String reason) {}

    @PUT
    @Path("/{id}")
    @Operation(summary = "Ret et planlagt eller indkaldt møde, for eksempel til en anden dag (sekretariatet)")
    public RestResponse<MeetingSummary> edit(
            @PathParam("id") UUID id,
            @HeaderParam(IF_MATCH) @Nullable String ifMatch,
            @NotNull(message = "Send mødet, som det skal være") @Valid MeetingDetails details) {
        return ok(edit.edit(id, ETags.required(ifMatch), details));
    }

    @POST
    @Path("/{id}/call-back")
    @Operation(summary = "Kald en indkaldelse tilbage; mødet er planlagt igen (sekretariatet)")
    public RestResponse<MeetingSummary> callBack(
            @PathParam("id") UUID id, @HeaderParam(IF_MATCH) @Nullable String ifMatch) {
        return ok(move.move(id, ETags.required(ifMatch), MeetingStep.CALL_BACK, null));
    }

    @POST
    @Path("/{id}/hold")
    @Operation(summary = "Meld et indkaldt møde afholdt (sekretariatet)")
    public RestResponse<MeetingSummary> hold(
            @PathParam("id") UUID id, @HeaderParam(IF_MATCH) @Nullable String ifMatch) {
        return ok(move.move(id, ETags.required(ifMatch), MeetingStep.HOLD, null));
    }

    @POST
    @Path("/{id}/cancel")
    @Operation(summary = "Aflys et møde med en begrundelse (sekretariatet)")
    public RestResponse<MeetingSummary> cancel(
            @PathParam("id") UUID id,
            @HeaderParam(IF_MATCH) @Nullable String ifMatch,
            @NotNull(message = "Skriv hvorfor") @Valid Reason reason) {
        return ok(move.move(
                id, ETags.required(ifMatch), MeetingStep.CANCEL, reason.reason().strip()));
    }

    @POST
    @Path("/{id}/reinstate")
    @Operation(summary = "Genoptag et aflyst møde; det er planlagt igen (sekretariatet)")
    public RestResponse<MeetingSummary> reinstate(
            @PathParam("id") UUID id, @HeaderParam(IF_MATCH) @Nullable String ifMatch) {
        return ok(move.move(id, ETags.required(ifMatch), MeetingStep.REINSTATE, null));
    }

    private static RestResponse<MeetingSummary> ok(MeetingOutcome outcome) {
        return switch (outcome) {
            case MeetingOutcome.Done(Meeting meeting) ->
                ResponseBuilder.ok(MeetingSummary.of(meeting))
                        .tag(ETags.of(meeting.version()))
                        .build();
            case MeetingOutcome.Refused refused -> throw MeetingProblems.of(refused);
        };
    }
}
