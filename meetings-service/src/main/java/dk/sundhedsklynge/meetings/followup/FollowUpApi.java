package dk.sundhedsklynge.meetings.followup;

import dk.sundhedsklynge.meetings.fact.Basis;
import dk.sundhedsklynge.meetings.fact.FactChange;
import dk.sundhedsklynge.meetings.fact.FactChanges;
import dk.sundhedsklynge.meetings.fact.FactKind;
import dk.sundhedsklynge.meetings.fact.FactOutcome;
import dk.sundhedsklynge.meetings.fact.FactProblems;
import dk.sundhedsklynge.meetings.fact.KeepFact;
import dk.sundhedsklynge.meetings.fact.TakingBack;
import dk.sundhedsklynge.meetings.followup.ShownFollowUps.Order;
import dk.sundhedsklynge.meetings.followup.ShownFollowUps.Search;
import dk.sundhedsklynge.meetings.meeting.FollowUp;
import dk.sundhedsklynge.meetings.openness.Access;
import dk.sundhedsklynge.meetings.register.Register;
import dk.sundhedsklynge.platform.etag.ETags;
import dk.sundhedsklynge.platform.paging.Cursor;
import dk.sundhedsklynge.platform.paging.Page;
import dk.sundhedsklynge.platform.paging.Slice;
import dk.sundhedsklynge.platform.paging.SqlOrder;
import dk.sundhedsklynge.platform.problem.Parameters;
import dk.sundhedsklynge.platform.security.Caller;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Follow-ups over HTTP. A change states in {@code If-Match} what it has read. */
@Path("/api/meetings/v1/follow-ups")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "follow-ups")
public class FollowUpApi {
    private static final String IF_MATCH = "If-Match";

    private final ReadFollowUps read;
    private final FollowUps followUps;
    private final KeepFact keep;
    private final SettleFollowUp settle;
    private final FactChanges changes;
    private final Register register;
    private final Caller caller;

    FollowUpApi(
            ReadFollowUps read,
            FollowUps followUps,
            KeepFact keep,
            SettleFollowUp settle,
            FactChanges changes,
            Register register,
            Caller caller) {
        this.read = read;
        this.followUps = followUps;
        this.keep = keep;
        this.settle = settle;
        this.changes = changes;
        this.register = register;
        this.caller = caller;
    }

    /**
     * @param because why it is corrected; not for a new one
     */
    public record WrittenFollowUp(
            @NotBlank(message = "Skriv samarbejdets id") String cooperation,

            @NotBlank(message = "Skriv, hvad der skal gøres") @Size(max = 2000, message = "Højst 2000 tegn")
            String text,

            @Size(max = 200, message = "Højst 200 tegn") @Nullable
            String responsible,

            @Nullable String party,
            @Nullable UUID organisation,
            @Nullable LocalDate due,

            @Size(max = 300, message = "Højst 300 tegn") @Nullable
            String trigger,

            FollowUp.@Nullable State state,
            @Nullable Access access,
            @Nullable UUID project,
            @Nullable UUID item,
            @Nullable UUID document,

            @Size(max = 2000, message = "Højst 2000 tegn") @Nullable
            String note,

            @Size(max = 1000, message = "Højst 1000 tegn") @Nullable
            String because) {

        FollowUpDetails details() {
            return new FollowUpDetails(
                    new Basis(cooperation, access == null ? Access.OPEN : access, project, item, document, note),
                    text,
                    responsible,
                    party,
                    organisation,
                    due,
                    trigger,
                    state == null ? FollowUp.State.OPEN : state);
        }
    }

    public record NewState(
            @NotNull(message = "Skriv den nye tilstand") FollowUp.State state) {}

    /** All versions of one fact; there are a few. */
    public record FollowUpChanges(List<FactChange> items) {}

    @GET
    @Operation(summary = "Opfølgninger efter frist, dem uden frist til sidst")
    public Page<FollowUpView> list(
            @QueryParam("cooperation") @Nullable String cooperation,
            @QueryParam("state") @Nullable String state,
            @QueryParam("project") @Nullable UUID project,
            @QueryParam("party") @Nullable String party,
            @QueryParam("overdue") @DefaultValue("false") boolean overdue,
            @QueryParam("takenBack") @DefaultValue("false") boolean takenBack,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        if (cooperation != null) {
            caller.requireSee(cooperation);
        }
        FollowUp.State wanted =
                Parameters.oneOf("state", state, List.of(FollowUp.State.values()), FollowUp.State::code);
        Slice<FollowUpView> found = read.search(
                new Search(
                        register.visible(caller, cooperation),
                        wanted == null ? EnumSet.allOf(FollowUp.State.class) : EnumSet.of(wanted),
                        project,
                        party,
                        null,
                        null,
                        overdue,
                        takenBack),
                Order.DUE,
                false,
                Cursor.turn(cursor, SqlOrder.VALUES),
                limit);
        return new Page<>(found.items(), found.next());
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "En opfølgning")
    @APIResponseSchema(value = FollowUpView.class, responseCode = "200")
    public Response get(@PathParam("id") UUID id) {
        FollowUpView it = read.find(id).orElseThrow(() -> FactProblems.notFound(FactKind.FOLLOW_UP));
        return Response.ok(it).tag(ETags.of(it.version())).build();
    }

    @GET
    @Path("/{id}/changes")
    @Operation(summary = "Hvem der har oprettet, rettet og taget opfølgningen tilbage, med gamle og nye værdier")
    public FollowUpChanges changes(@PathParam("id") UUID id) {
        return read.find(id)
                .map(it -> new FollowUpChanges(changes.of(id, it.cooperation())))
                .orElseThrow(() -> FactProblems.notFound(FactKind.FOLLOW_UP));
    }

    @POST
    @Operation(summary = "Skriv en opfølgning, med eller uden et referat (sekretariatet)")
    @APIResponseSchema(value = FollowUpView.class, responseCode = "201")
    public Response enter(@NotNull(message = "Send cooperation og text") @Valid WrittenFollowUp it) {
        UUID id = kept(keep.enter(followUps, it.details()));
        FollowUpView entered = read.find(id).orElseThrow(() -> FactProblems.notFound(FactKind.FOLLOW_UP));
        return Response.created(URI.create("/api/meetings/v1/follow-ups/" + id))
                .entity(entered)
                .tag(ETags.of(entered.version()))
                .build();
    }

    @PUT
    @Path("/{id}")
    @Operation(summary = "Ret en opfølgning med en begrundelse (sekretariatet, med If-Match)")
    @APIResponseSchema(value = FollowUpView.class, responseCode = "200")
    public Response correct(
            @PathParam("id") UUID id,
            @HeaderParam(IF_MATCH) @Nullable String ifMatch,
            @NotNull(message = "Send opfølgningen, som den skal være") @Valid WrittenFollowUp it) {
        return get(kept(keep.correct(followUps, id, ETags.required(ifMatch), it.details(), it.because())));
    }

    @PUT
    @Path("/{id}/state")
    @Operation(summary = "Sæt opfølgningens tilstand (sekretariatet, med If-Match)")
    @APIResponseSchema(value = FollowUpView.class, responseCode = "200")
    public Response settle(
            @PathParam("id") UUID id,
            @HeaderParam(IF_MATCH) @Nullable String ifMatch,
            @NotNull(message = "Send state") @Valid NewState it) {
        return get(kept(settle.settle(id, ETags.required(ifMatch), it.state())));
    }

    @POST
    @Path("/{id}/take-back")
    @Operation(summary = "Tag en opfølgning tilbage med en begrundelse (sekretariatet, med If-Match)")
    @APIResponseSchema(value = FollowUpView.class, responseCode = "200")
    public Response takeBack(
            @PathParam("id") UUID id,
            @HeaderParam(IF_MATCH) @Nullable String ifMatch,
            @NotNull(message = "Skriv hvorfor") @Valid TakingBack it) {
        return get(kept(keep.takeBack(followUps, id, ETags.required(ifMatch), it.because())));
    }

    @POST
    @Path("/{id}/restore")
    @Operation(summary = "Lad en opfølgning gælde igen, der er taget tilbage (sekretariatet, med If-Match)")
    @APIResponseSchema(value = FollowUpView.class, responseCode = "200")
    public Response restore(@PathParam("id") UUID id, @HeaderParam(IF_MATCH) @Nullable String ifMatch) {
        return get(kept(keep.restore(followUps, id, ETags.required(ifMatch))));
    }

    private static UUID kept(FactOutcome outcome) {
        return switch (outcome) {
            case FactOutcome.Kept(UUID id, long _) -> id;
            case FactOutcome.Refused refused -> throw FactProblems.of(refused);
        };
    }
}
