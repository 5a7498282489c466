package dk.sundhedsklynge.meetings.agenda;

import dk.sundhedsklynge.meetings.agenda.ShownAgenda.AgendaView;
import dk.sundhedsklynge.meetings.agenda.ShownAgenda.VersionSummary;
import dk.sundhedsklynge.meetings.agenda.ShownAgenda.VersionView;
import dk.sundhedsklynge.platform.etag.ETags;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Agendas over HTTP. An agenda is changed together with its meeting, so {@code If-Match} names the version of the meeting; every
 * change answers with the whole agenda and its new version.
 */
@Path("/api/meetings/v1/meetings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "agendas")
public class AgendaApi {
    private static final String IF_MATCH = "If-Match";

    private final ReadAgenda read;
    private final EditAgenda edit;
    private final PublishAgenda publish;

    AgendaApi(ReadAgenda read, EditAgenda edit, PublishAgenda publish) {
        this.read = read;
        this.edit = edit;
        this.publish = publish;
    }

    /** @param position from 1; what lies behind the last is the last */
    public record NewPosition(
            @Min(value = 1, message = "Pladser tælles fra 1")
            int position) {}

    public record Listing<T>(List<T> items) {}

    @GET
    @Path("/{id}/agenda")
    @Operation(summary = "Dagsordenen: for sekretariatet som den er nu, for andre som den sidst er udgivet")
    public RestResponse<AgendaView> get(@PathParam("id") UUID id) {
        return answer(RestResponse.Status.OK, shown(id)).build();
    }

    @POST
    @Path("/{id}/agenda/items")
    @Operation(summary = "Sæt et punkt på dagsordenen (sekretariatet)")
    @APIResponseSchema(value = AgendaView.class, responseCode = "201")
    public RestResponse<AgendaView> add(
            @PathParam("id") UUID id,
            @HeaderParam(IF_MATCH) @Nullable String ifMatch,
            @NotNull(message = "Send et punkt") @Valid NewAgendaItem item) {
        return switch (edit.add(id, ETags.required(ifMatch), item)) {
            case AgendaOutcome.Changed it ->
                answer(RestResponse.Status.CREATED, shown(id))
                        .location(URI.create("/api/meetings/v1/meetings/%s/items/%s".formatted(id, it.item())))
                        .build();
            case AgendaOutcome.Published it -> ok(id);
            case AgendaOutcome.Refused refused -> throw AgendaProblems.of(refused);
        };
    }

    @PUT
    @Path("/{id}/agenda/items/{item}")
    @Operation(summary = "Ret, hvad et punkt hedder, dets titel og adgangen til det (sekretariatet)")
    public RestResponse<AgendaView> edit(
            @PathParam("id") UUID id,
            @PathParam("item") UUID item,
            @HeaderParam(IF_MATCH) @Nullable String ifMatch,
            @NotNull(message = "Send punktet, som det skal være") @Valid AgendaItemDetails details) {
        return done(id, edit.edit(id, ETags.required(ifMatch), item, details));
    }

    @POST
    @Path("/{id}/agenda/items/{item}/move")
    @Operation(summary = "Flyt et punkt til en anden plads (sekretariatet)")
    public RestResponse<AgendaView> move(
            @PathParam("id") UUID id,
            @PathParam("item") UUID item,
            @HeaderParam(IF_MATCH) @Nullable String ifMatch,
            @NotNull(message = "Skriv pladsen") @Valid NewPosition to) {
        return done(id, edit.move(id, ETags.required(ifMatch), item, to.position()));
    }

    @POST
    @Path("/{id}/agenda/items/{item}/withdraw")
    @Operation(summary = "Tag et punkt af dagsordenen (sekretariatet); udgivne versioner beholder det")
    public RestResponse<AgendaView> withdraw(
            @PathParam("id") UUID id, @PathParam("item") UUID item, @HeaderParam(IF_MATCH) @Nullable String ifMatch) {
        return done(id, edit.withdraw(id, ETags.required(ifMatch), item));
    }

    @POST
    @Path("/{id}/call")
    @Operation(summary = "Indkald mødet; dagsordenen udgives, som den er (sekretariatet)")
    public RestResponse<AgendaView> call(@PathParam("id") UUID id, @HeaderParam(IF_MATCH) @Nullable String ifMatch) {
        return done(id, publish.call(id, ETags.required(ifMatch)));
    }

    @POST
    @Path("/{id}/agenda/publish")
    @Operation(summary = "Udgiv en tillægsdagsorden til et indkaldt møde (sekretariatet)")
    public RestResponse<AgendaView> publish(@PathParam("id") UUID id, @HeaderParam(IF_MATCH) @Nullable String ifMatch) {
        return done(id, publish.publish(id, ETags.required(ifMatch)));
    }

    @GET
    @Path("/{id}/agenda/versions")
    @Operation(summary = "Udgivne versioner af dagsordenen, den ældste først")
    public Listing<VersionSummary> versions(@PathParam("id") UUID id) {
        return new Listing<>(read.list(id).orElseThrow(AgendaProblems::unknownMeeting));
    }

    @GET
    @Path("/{id}/agenda/versions/{number}")
    @Operation(summary = "Dagsordenen, som den blev udgivet")
    public VersionView version(@PathParam("id") UUID id, @PathParam("number") int number) {
        return read.version(id, number)
                .orElseThrow(AgendaProblems::unknownMeeting)
                .orElseThrow(() -> AgendaProblems.unknownVersion(number));
    }

    private RestResponse<AgendaView> done(UUID id, AgendaOutcome outcome) {
        return switch (outcome) {
            case AgendaOutcome.Changed it -> ok(id);
            case AgendaOutcome.Published it -> ok(id);
            case AgendaOutcome.Refused refused -> throw AgendaProblems.of(refused);
        };
    }

    private RestResponse<AgendaView> ok(UUID id) {
        return answer(RestResponse.Status.OK, shown(id)).build();
    }

    private AgendaView shown(UUID id) {
        return read.shown(id).orElseThrow(AgendaProblems::unknownMeeting);
    }

    private static ResponseBuilder<AgendaView> answer(RestResponse.Status status, AgendaView agenda) {
        Integer version = agenda.version();
        ResponseBuilder<AgendaView> answer = ResponseBuilder.create(status, agenda);
        return version == null ? answer : answer.tag(ETags.of(version));
    }
}
