package dk.sundhedsklynge.meetings.register;

import dk.sundhedsklynge.platform.etag.ETags;
import dk.sundhedsklynge.platform.etag.IfMatch;
import dk.sundhedsklynge.platform.problem.Parameters;
import dk.sundhedsklynge.platform.problem.Problem;
import dk.sundhedsklynge.platform.security.Caller;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The register over HTTP. It is public knowledge: every signed-in caller may read all of it. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "register")
public class RegisterApi {
    private final Register register;
    private final AddBody add;
    private final EditBody edit;
    private final CorrectDivision correct;
    private final Caller caller;

    RegisterApi(Register register, AddBody add, EditBody edit, CorrectDivision correct, Caller caller) {
        this.register = register;
        this.add = add;
        this.edit = edit;
        this.correct = correct;
        this.caller = caller;
    }

    /** All of a kind; the register is small and has no pages. */
    public record Listing<T>(List<T> items) {}

    /** A party with the cooperations it belongs to. */
    public record PartyView(String id, Party.Kind kind, String name, int order, List<String> cooperations) {}

    /**
     * @param evidence how sure the reference data are of it
     * @param mine whether the caller works for it
     * @param windingUp null until its handover is carried out
     */
    public record CooperationView(
            String id,
            String name,
            Cooperation.Kind kind,
            @Nullable String region,
            String regionName,
            LocalDate from,
            @Nullable LocalDate to,
            List<Party> parties,
            List<Cooperation.Successor> successors,
            List<Body> bodies,
            @Nullable String evidence,
            boolean mine,
            @Nullable WindingUpView windingUp) {}

    /** @param archivedOn the day from which everything can be read and nothing written; null until then */
    @Schema(name = "WindingUp")
    public record WindingUpView(
            LocalDate cutOff,
            LocalDate lateInvoicesUntil,
            @Nullable LocalDate archivedOn) {
        static @Nullable WindingUpView of(@Nullable WindingUp it) {
            return it == null ? null : new WindingUpView(it.cutOff(), it.lateInvoicesUntil(), it.archivedOn());
        }
    }

    /** @param type {@code chairmanship} or {@code group} */
    public record NewBody(
            @NotBlank(message = "Skriv samarbejdets id") String cooperation,

            @NotBlank(message = "Skriv chairmanship eller group")
            String type,

            @NotBlank(message = "Skriv organets navn") @Size(max = 200, message = "Højst 200 tegn")
            String name,

            @Nullable LocalDate from) {}

    public record BodyName(
            @NotBlank(message = "Skriv organets navn") @Size(max = 200, message = "Højst 200 tegn")
            String name) {}

    /** @param reason where the correction is stated */
    public record Placement(
            @NotBlank(message = "Skriv sundhedsrådets id") String council,

            @NotBlank(message = "Skriv, hvor rettelsen er meddelt") @Size(max = 1000, message = "Højst 1000 tegn")
            String reason) {}

    @GET
    @Path("/api/meetings/v1/cooperations")
    @Operation(summary = "Alle sundhedsklynger og sundhedsråd")
    public Listing<CooperationView> cooperations() {
        return new Listing<>(register.cooperations().stream().map(this::view).toList());
    }

    @GET
    @Path("/api/meetings/v1/cooperations/{id}")
    @Operation(summary = "Et samarbejde med parter, organer og efterfølgere pr. kommune")
    public CooperationView cooperation(@PathParam("id") String id) {
        return view(known(id));
    }

    @GET
    @Path("/api/meetings/v1/parties")
    @Operation(summary = "Kommuner og regioner, eventuelt kun et samarbejdes")
    public Listing<PartyView> parties(@QueryParam("cooperation") @Nullable String cooperation) {
        Collection<Party> parties = cooperation == null ? register.parties() : register.partiesOf(known(cooperation));
        return new Listing<>(parties.stream().map(this::view).toList());
    }

    @GET
    @Path("/api/meetings/v1/parties/{code}")
    @Operation(summary = "En part efter kommunekode eller regionskode")
    public PartyView party(@PathParam("code") String code) {
        return register.party(code)
                .map(this::view)
                .orElseThrow(() -> Problem.notFound(
                        "Registret kender ingen part med koden '%s'; brug kommunekode eller regionskode."
                                .formatted(code)));
    }

    @PUT
    @Path("/api/meetings/v1/parties/{code}/council")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Flyt en kommune til et andet sundhedsråd, når inddelingen er rettet (driften)")
    public CooperationView place(
            @PathParam("code") String code, @NotNull(message = "Send council og reason") @Valid Placement it) {
        return switch (correct.place(code, it.council(), it.reason().strip())) {
            case CorrectDivision.Outcome.Placed placed -> view(placed.council());
            case CorrectDivision.Outcome.Forbidden _ -> throw RegisterProblems.notOperator();
            case CorrectDivision.Outcome.UnknownMunicipality unknown ->
                throw RegisterProblems.unknownMunicipality(unknown.code());
            case CorrectDivision.Outcome.UnknownCouncil unknown ->
                throw RegisterProblems.unknownCouncil(unknown.council());
            case CorrectDivision.Outcome.OfAnotherRegion other ->
                throw RegisterProblems.councilOfAnotherRegion(other.municipality(), other.from(), other.council());
        };
    }

    @GET
    @Path("/api/meetings/v1/bodies")
    @Operation(summary = "Organer, eventuelt kun et samarbejdes")
    public Listing<Body> bodies(
            @QueryParam("cooperation") @Nullable String cooperation, @QueryParam("type") @Nullable String type) {
        String only = cooperation == null ? null : known(cooperation).id();
        String kind = Parameters.oneOf(
                "type", type, register.bodyTypes().stream().map(BodyType::id).toList(), id -> id);
        return new Listing<>(register.bodies().stream()
                .filter(body -> only == null || body.cooperation().equals(only))
                .filter(body -> kind == null || body.type().equals(kind))
                .toList());
    }

    @GET
    @Path("/api/meetings/v1/bodies/{id}")
    @Operation(summary = "Et organ")
    public RestResponse<Body> body(@PathParam("id") String id) {
        return answer(register.body(id).orElseThrow(() -> RegisterProblems.unknownBody(id)));
    }

    @POST
    @Path("/api/meetings/v1/bodies")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Tilføj en gruppe eller et formandskab (sekretariatet)")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = Body.class)))
    public Response add(@NotNull(message = "Send cooperation, type og name") @Valid NewBody it) {
        return switch (add.add(it.cooperation(), it.type(), it.name(), it.from())) {
            case AddBody.Outcome.Added added ->
                Response.created(URI.create(
                                "/api/meetings/v1/bodies/" + added.body().id()))
                        .entity(added.body())
                        .tag(ETags.of(added.body().version()))
                        .build();
            case AddBody.Outcome.UnknownCooperation unknown ->
                throw RegisterProblems.unknownCooperation(unknown.cooperation());
            case AddBody.Outcome.Forbidden forbidden -> throw RegisterProblems.forbidden();
            case AddBody.Outcome.Invalid invalid -> throw RegisterProblems.invalid(invalid.errors());
            case AddBody.Outcome.Taken taken -> throw RegisterProblems.taken(taken.name());
        };
    }

    @PUT
    @Path("/api/meetings/v1/bodies/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Giv et organ et andet navn (sekretariatet, med If-Match)")
    public RestResponse<Body> rename(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull(message = "Send organets navn") @Valid BodyName it) {
        IfMatch read = IfMatch.of(ifMatch);
        return switch (edit.rename(id, read, it.name())) {
            case EditBody.Outcome.Edited edited -> answer(edited.body());
            case EditBody.Outcome.NotFound unknown -> throw RegisterProblems.unknownBody(unknown.id());
            case EditBody.Outcome.Forbidden forbidden -> throw RegisterProblems.forbidden();
            case EditBody.Outcome.Taken taken -> throw RegisterProblems.taken(taken.name());
            case EditBody.Outcome.Changed changed -> throw ETags.refusal(read);
        };
    }

    @GET
    @Path("/api/meetings/v1/body-types")
    @Operation(summary = "Organtyper med pladser, afsnit, frister, beslutningsdygtighed og regler")
    public Listing<BodyType> bodyTypes() {
        return new Listing<>(List.copyOf(register.bodyTypes()));
    }

    @GET
    @Path("/api/meetings/v1/body-types/{id}")
    @Operation(summary = "En organtype")
    public BodyType bodyType(@PathParam("id") String id) {
        return register.bodyType(id).orElseThrow(() -> RegisterProblems.unknownBodyType(id));
    }

    private static RestResponse<Body> answer(Body body) {
        return RestResponse.ResponseBuilder.ok(body)
                .tag(ETags.of(body.version()))
                .build();
    }

    private Cooperation known(String cooperation) {
        return register.cooperation(cooperation)
                .orElseThrow(
                        () -> Problem.notFound("Registret kender intet samarbejde '%s'; /cooperations viser dem alle."
                                .formatted(cooperation)));
    }

    private CooperationView view(Cooperation it) {
        return new CooperationView(
                it.id(),
                it.name(),
                it.kind(),
                it.region(),
                it.regionName(),
                it.from(),
                it.to(),
                register.partiesOf(it),
                it.successors(),
                register.bodies().stream()
                        .filter(body -> body.cooperation().equals(it.id()))
                        .toList(),
                it.evidence(),
                caller.maySee(it.id()),
                WindingUpView.of(it.windingUp()));
    }

    private PartyView view(Party it) {
        return new PartyView(
                it.code(),
                it.kind(),
                it.displayName(),
                it.order(),
                register.cooperations().stream()
                        .filter(cooperation -> cooperation.parties().contains(it.code()))
                        .map(Cooperation::id)
                        .toList());
    }
}
