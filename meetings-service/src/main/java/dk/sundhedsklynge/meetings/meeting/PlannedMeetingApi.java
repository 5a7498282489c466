package dk.sundhedsklynge.meetings.meeting;

import dk.sundhedsklynge.meetings.meeting.MeetingViews.MeetingSummary;
import dk.sundhedsklynge.platform.etag.ETags;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Planning meetings over HTTP; what was planned is found among the meetings. */
@Path("/api/meetings/v1/planned-meetings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "meetings")
public class PlannedMeetingApi {
    private final PlanMeeting plan;

    PlannedMeetingApi(PlanMeeting plan) {
        this.plan = plan;
    }

    @POST
    @Operation(summary = "Planlæg et møde, eventuelt uden dato endnu (sekretariatet)")
    @APIResponseSchema(value = MeetingSummary.class, responseCode = "201")
    public RestResponse<MeetingSummary> plan(@NotNull(message = "Send et møde") @Valid PlannedMeeting it) {
        return switch (plan.plan(it)) {
            case MeetingOutcome.Done(Meeting planned) ->
                ResponseBuilder.create(RestResponse.Status.CREATED, MeetingSummary.of(planned))
                        .location(URI.create("/api/meetings/v1/meetings/" + planned.id()))
                        .tag(ETags.of(planned.version()))
                        .build();
            case MeetingOutcome.Refused refused -> throw MeetingProblems.of(refused);
        };
    }
}
