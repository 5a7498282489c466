package dk.sundhedsklynge.meetings.minutes;

import dk.sundhedsklynge.meetings.fact.TakingBack;
import dk.sundhedsklynge.platform.etag.ETags;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** The minutes of a meeting over HTTP. A change states in {@code If-Match} what it has read. */
@Path("/api/meetings/v1/meetings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "minutes")
public class MinutesApi {
    private static final String IF_MATCH = "If-Match";

    private final ShownMinutes shown;
    private final WriteMinutes write;

    MinutesApi(ShownMinutes shown, WriteMinutes write) {
        this.shown = shown;
        this.write = write;
    }

    @GET
    @Path("/{id}/minutes")
    @Operation(summary = "Mødets referat: hvor det kommer fra, og hvor langt det er")
    public RestResponse<MinutesView> get(@PathParam("id") UUID id) {
        return answer(
                        RestResponse.Status.OK,
                        shown.find(id)
                                .orElseThrow(() -> MinutesProblems.of(new MinutesOutcome.UnknownMeeting()))
                                .orElseThrow(() -> MinutesProblems.of(new MinutesOutcome.NoMinutes())))
                .build();
    }

    @POST
    @Path("/{id}/minutes")
    @Operation(summary = "Begynd på referatet af et afholdt møde (sekretariatet)")
    @APIResponseSchema(value = MinutesView.class, responseCode = "201")
    public RestResponse<MinutesView> begin(@PathParam("id") UUID id) {
        MinutesView begun = done(write.begin(id));
        return answer(RestResponse.Status.CREATED, begun)
                .location(URI.create("/api/meetings/v1/meetings/%s/minutes".formatted(id)))
                .build();
    }

    @POST
    @Path("/{id}/minutes/send-to-hearing")
    @Operation(summary = "Send udkastet i høring (sekretariatet)")
    public RestResponse<MinutesView> sendToHearing(
            @PathParam("id") UUID id, @HeaderParam(IF_MATCH) @Nullable String ifMatch) {
        return move(id, ifMatch, MinutesStep.SEND_TO_HEARING);
    }

    @POST
    @Path("/{id}/minutes/revise")
    @Operation(summary = "Tag referatet tilbage fra høring til rettelse (sekretariatet)")
    public RestResponse<MinutesView> revise(@PathParam("id") UUID id, @HeaderParam(IF_MATCH) @Nullable String ifMatch) {
        return move(id, ifMatch, MinutesStep.REVISE);
    }

    @POST
    @Path("/{id}/minutes/approve")
    @Operation(summary = "Meld referatet godkendt (sekretariatet)")
    public RestResponse<MinutesView> approve(
            @PathParam("id") UUID id, @HeaderParam(IF_MATCH) @Nullable String ifMatch) {
        return move(id, ifMatch, MinutesStep.APPROVE);
    }

    @POST
    @Path("/{id}/minutes/take-approval-back")
    @Operation(summary = "Tag godkendelsen af referatet tilbage; det, der stod, bliver i historikken (sekretariatet)")
    public RestResponse<MinutesView> takeApprovalBack(
            @PathParam("id") UUID id,
            @HeaderParam(IF_MATCH) @Nullable String ifMatch,
            @NotNull(message = "Send because") @Valid TakingBack why) {
        return answer(
                        RestResponse.Status.OK,
                        done(write.takeApprovalBack(
                                id, ETags.required(ifMatch), why.because().strip())))
                .build();
    }

    private RestResponse<MinutesView> move(UUID id, @Nullable String ifMatch, MinutesStep step) {
        return answer(RestResponse.Status.OK, done(write.move(id, ETags.required(ifMatch), step)))
                .build();
    }

    private static MinutesView done(MinutesOutcome outcome) {
        return switch (outcome) {
            case MinutesOutcome.Done(Minutes minutes) -> MinutesView.of(minutes);
            case MinutesOutcome.Refused refused -> throw MinutesProblems.of(refused);
        };
    }

    private static ResponseBuilder<MinutesView> answer(RestResponse.Status status, MinutesView minutes) {
        Integer version = minutes.version();
        ResponseBuilder<MinutesView> answer = ResponseBuilder.create(status, minutes);
        return version == null ? answer : answer.tag(ETags.of(version));
    }
}
