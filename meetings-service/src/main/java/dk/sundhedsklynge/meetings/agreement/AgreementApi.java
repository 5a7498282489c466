package dk.sundhedsklynge.meetings.agreement;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Agreements over HTTP. A change states in {@code If-Match} what it has read. */
@Path("/api/meetings/v1/agreements")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "agreements")
public class AgreementApi {
    private static final String IF_MATCH = "If-Match";

    private final ReadAgreements read;
    private final Agreements agreements;
    private final KeepFact keep;
    private final FactChanges changes;
    private final Register register;
    private final Caller caller;

    AgreementApi(
            ReadAgreements read,
            Agreements agreements,
            KeepFact keep,
            FactChanges changes,
            Register register,
            Caller caller) {
        this.read = read;
        this.agreements = agreements;
        this.keep = keep;
        this.changes = changes;
        this.register = register;
        this.caller = caller;
    }

    /** @param because why it is corrected; not for a new one */
    public record WrittenAgreement(
            @NotBlank(message = "Skriv samarbejdets id") String cooperation,

            @NotBlank(message = "Skriv, hvad aftalen hedder") @Size(max = 200, message = "Højst 200 tegn")
            String title,

            @Nullable List<@NotBlank String> parties,

            @Size(max = 500, message = "Højst 500 tegn") @Nullable
            String others,

            @Nullable LocalDate from,
            @Nullable LocalDate until,

            @NotBlank(message = "Skriv, hvad aftalen binder til") @Size(max = 4000, message = "Højst 4000 tegn")
            String binds,

            @Nullable Access access,
            @Nullable UUID project,
            @Nullable UUID item,
            @Nullable UUID document,

            @Size(max = 2000, message = "Højst 2000 tegn") @Nullable
            String note,

            @Size(max = 1000, message = "Højst 1000 tegn") @Nullable
            String because) {

        AgreementDetails details() {
            return new AgreementDetails(
                    new Basis(cooperation, access == null ? Access.OPEN : access, project, item, document, note),
                    title,
                    parties == null ? List.of() : parties,
                    others,
                    from,
                    until,
                    binds);
        }
    }

    /** All versions of one fact; there are a few. */
    public record AgreementChanges(List<FactChange> items) {}

    @GET
    @Operation(summary = "Aftaler efter navn")
    public Page<AgreementView> list(
            @QueryParam("cooperation") @Nullable String cooperation,
            @QueryParam("project") @Nullable UUID project,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        if (cooperation != null) {
            caller.requireSee(cooperation);
        }
        Slice<AgreementView> found = read.search(
                new ReadAgreements.Search(register.visible(caller, cooperation), project, null, null),
                ReadAgreements.Order.TITLE,
                false,
                Cursor.turn(cursor, SqlOrder.VALUES),
                limit);
        return new Page<>(found.items(), found.next());
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "En aftale")
    @APIResponseSchema(value = AgreementView.class, responseCode = "200")
    public Response get(@PathParam("id") UUID id) {
        AgreementView it = read.find(id).orElseThrow(() -> FactProblems.notFound(FactKind.AGREEMENT));
        return Response.ok(it).tag(ETags.of(it.version())).build();
    }

    @GET
    @Path("/{id}/changes")
    @Operation(summary = "Hvem der har oprettet, rettet og taget aftalen tilbage, med gamle og nye værdier")
    public AgreementChanges changes(@PathParam("id") UUID id) {
        return read.find(id)
                .map(it -> new AgreementChanges(changes.of(id, it.cooperation())))
                .orElseThrow(() -> FactProblems.notFound(FactKind.AGREEMENT));
    }

    @POST
    @Operation(summary = "Skriv en aftale (sekretariatet)")
    @APIResponseSchema(value = AgreementView.class, responseCode = "201")
    public Response enter(@NotNull(message = "Send cooperation og title") @Valid WrittenAgreement it) {
        UUID id = kept(keep.enter(agreements, it.details()));
        AgreementView entered = read.find(id).orElseThrow(() -> FactProblems.notFound(FactKind.AGREEMENT));
        return Response.created(URI.create("/api/meetings/v1/agreements/" + id))
                .entity(entered)
                .tag(ETags.of(entered.version()))
                .build();
    }

    @PUT
    @Path("/{id}")
    @Operation(summary = "Ret en aftale med en begrundelse (sekretariatet, med If-Match)")
    @APIResponseSchema(value = AgreementView.class, responseCode = "200")
    public Response correct(
            @PathParam("id") UUID id,
            @HeaderParam(IF_MATCH) @Nullable String ifMatch,
            @NotNull(message = "Send det, som det skal være") @Valid WrittenAgreement it) {
        return get(kept(keep.correct(agreements, id, ETags.required(ifMatch), it.details(), it.because())));
    }

    @POST
    @Path("/{id}/take-back")
    @Operation(summary = "Tag en aftale tilbage med en begrundelse (sekretariatet, med If-Match)")
    @APIResponseSchema(value = AgreementView.class, responseCode = "200")
    public Response takeBack(
            @PathParam("id") UUID id,
            @HeaderParam(IF_MATCH) @Nullable String ifMatch,
            @NotNull(message = "Skriv hvorfor") @Valid TakingBack it) {
        return get(kept(keep.takeBack(agreements, id, ETags.required(ifMatch), it.because())));
    }

    @POST
    @Path("/{id}/restore")
    @Operation(summary = "Lad en aftale gælde igen (sekretariatet, med If-Match)")
    @APIResponseSchema(value = AgreementView.class, responseCode = "200")
    public Response restore(@PathParam("id") UUID id, @HeaderParam(IF_MATCH) @Nullable String ifMatch) {
        return get(kept(keep.restore(agreements, id, ETags.required(ifMatch))));
    }

    private static UUID kept(FactOutcome outcome) {
        return switch (outcome) {
            case FactOutcome.Kept(UUID id, long _) -> id;
            case FactOutcome.Refused refused -> throw FactProblems.of(refused);
        };
    }
}
