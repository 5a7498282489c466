package dk.sundhedsklynge.meetings.postponed;

import dk.sundhedsklynge.meetings.fact.Basis;
import dk.sundhedsklynge.meetings.fact.FactChange;
import dk.sundhedsklynge.meetings.fact.FactChanges;
import dk.sundhedsklynge.meetings.fact.FactKind;
import dk.sundhedsklynge.meetings.fact.FactOutcome;
import dk.sundhedsklynge.meetings.fact.FactProblems;
import dk.sundhedsklynge.meetings.fact.KeepFact;
import dk.sundhedsklynge.meetings.fact.TakingBack;
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
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Postponed items over HTTP. A change states in {@code If-Match} what it has read. */
@Path("/api/meetings/v1/postponed-items")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "postponed-items")
public class PostponedItemApi {
    private static final String IF_MATCH = "If-Match";

    private final ReadPostponedItems read;
    private final PostponedItems items;
    private final KeepFact keep;
    private final FactChanges changes;
    private final Register register;
    private final Caller caller;
    private final SettlePostponedItem settle;

    PostponedItemApi(
            ReadPostponedItems read,
            PostponedItems items,
            KeepFact keep,
            FactChanges changes,
            Register register,
            Caller caller,
            SettlePostponedItem settle) {
        this.read = read;
        this.items = items;
        this.keep = keep;
        this.changes = changes;
        this.register = register;
        this.caller = caller;
        this.settle = settle;
    }

    /** @param because why it is corrected; not for a new one */
    public record WrittenPostponedItem(
            @NotBlank(message = "Skriv samarbejdets id") String cooperation,

            @NotBlank(message = "Skriv, hvad punktet hedder") @Size(max = 200, message = "Højst 200 tegn")
            String title,

            @Size(max = 500, message = "Højst 500 tegn") @Nullable
            String awaits,

            @Nullable LocalDate until,
            @Nullable String body,
            @Nullable PostponedState state,
            @Nullable UUID decision,
            @Nullable Access access,
            @Nullable UUID project,
            @Nullable UUID item,
            @Nullable UUID document,

            @Size(max = 2000, message = "Højst 2000 tegn") @Nullable
            String note,

            @Size(max = 1000, message = "Højst 1000 tegn") @Nullable
            String because) {

        PostponedItemDetails details() {
            return new PostponedItemDetails(
                    new Basis(cooperation, access == null ? Access.OPEN : access, project, item, document, note),
                    title,
                    awaits,
                    until,
                    body,
                    state == null ? PostponedState.WAITING : state,
                    decision);
        }
    }

    public record NewPostponedState(
            @NotNull(message = "Skriv den nye tilstand") PostponedState state) {}

    /** All versions of one fact; there are a few. */
    public record PostponedItemChanges(List<FactChange> items) {}

    @GET
    @Operation(summary = "Udsatte punkter efter den dag, de er udsat til; også dem, der kun står i referater")
    public Page<PostponedItemView> list(
            @QueryParam("cooperation") @Nullable String cooperation,
            @QueryParam("state") @Nullable String state,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        if (cooperation != null) {
            caller.requireSee(cooperation);
        }
        Slice<PostponedItemView> found = read.search(
                new ReadPostponedItems.Search(
                        register.visible(caller, cooperation),
                        Parameters.oneOf("state", state, List.of(PostponedState.values()), PostponedState::code),
                        null),
                ReadPostponedItems.Order.UNTIL,
                false,
                Cursor.turn(cursor, SqlOrder.VALUES),
                limit);
        return new Page<>(found.items(), found.next());
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Et udsat punkt")
    @APIResponseSchema(value = PostponedItemView.class, responseCode = "200")
    public Response get(@PathParam("id") UUID id) {
        PostponedItemView it = read.find(id).orElseThrow(() -> FactProblems.notFound(FactKind.POSTPONED_ITEM));
        return Response.ok(it)
                .tag(ETags.of(Objects.requireNonNullElse(it.version(), 0L)))
                .build();
    }

    @GET
    @Path("/{id}/changes")
    @Operation(summary = "Hvem der har oprettet, rettet og taget det udsatte punkt tilbage, med gamle og nye værdier")
    public PostponedItemChanges changes(@PathParam("id") UUID id) {
        return read.find(id)
                .map(it -> new PostponedItemChanges(changes.of(id, it.cooperation())))
                .orElseThrow(() -> FactProblems.notFound(FactKind.POSTPONED_ITEM));
    }

    @POST
    @Operation(summary = "Skriv et udsat punkt (sekretariatet)")
    @APIResponseSchema(value = PostponedItemView.class, responseCode = "201")
    public Response enter(@NotNull(message = "Send cooperation og title") @Valid WrittenPostponedItem it) {
        UUID id = kept(keep.enter(items, it.details()));
        PostponedItemView entered = read.find(id).orElseThrow(() -> FactProblems.notFound(FactKind.POSTPONED_ITEM));
        return Response.created(URI.create("/api/meetings/v1/postponed-items/" + id))
                .entity(entered)
                .tag(ETags.of(Objects.requireNonNullElse(entered.version(), 0L)))
                .build();
    }

    @PUT
    @Path("/{id}")
    @Operation(summary = "Ret et udsat punkt med en begrundelse (sekretariatet, med If-Match)")
    @APIResponseSchema(value = PostponedItemView.class, responseCode = "200")
    public Response correct(
            @PathParam("id") UUID id,
            @HeaderParam(IF_MATCH) @Nullable String ifMatch,
            @NotNull(message = "Send det, som det skal være") @Valid WrittenPostponedItem it) {
        return get(kept(keep.correct(items, id, ETags.required(ifMatch), it.details(), it.because())));
    }

    @PUT
    @Path("/{id}/state")
    @Operation(summary = "Sig, om det udsatte punkt stadig venter (sekretariatet, med If-Match)")
    @APIResponseSchema(value = PostponedItemView.class, responseCode = "200")
    public Response settle(
            @PathParam("id") UUID id,
            @HeaderParam(IF_MATCH) @Nullable String ifMatch,
            @NotNull(message = "Send state") @Valid NewPostponedState it) {
        return get(kept(settle.settle(id, ETags.required(ifMatch), it.state())));
    }

    @POST
    @Path("/{id}/take-back")
    @Operation(summary = "Tag et udsat punkt tilbage med en begrundelse (sekretariatet, med If-Match)")
    @APIResponseSchema(value = PostponedItemView.class, responseCode = "200")
    public Response takeBack(
            @PathParam("id") UUID id,
            @HeaderParam(IF_MATCH) @Nullable String ifMatch,
            @NotNull(message = "Skriv hvorfor") @Valid TakingBack it) {
        return get(kept(keep.takeBack(items, id, ETags.required(ifMatch), it.because())));
    }

    @POST
    @Path("/{id}/restore")
    @Operation(summary = "Lad et udsat punkt gælde igen (sekretariatet, med If-Match)")
    @APIResponseSchema(value = PostponedItemView.class, responseCode = "200")
    public Response restore(@PathParam("id") UUID id, @HeaderParam(IF_MATCH) @Nullable String ifMatch) {
        return get(kept(keep.restore(items, id, ETags.required(ifMatch))));
    }

    private static UUID kept(FactOutcome outcome) {
        return switch (outcome) {
            case FactOutcome.Kept(UUID id, long _) -> id;
            case FactOutcome.Refused refused -> throw FactProblems.of(refused);
        };
    }
}
