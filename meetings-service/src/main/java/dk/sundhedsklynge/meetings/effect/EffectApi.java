package dk.sundhedsklynge.meetings.effect;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.sundhedsklynge.meetings.register.Register;
import dk.sundhedsklynge.platform.etag.ETags;
import dk.sundhedsklynge.platform.etag.IfMatch;
import dk.sundhedsklynge.platform.idempotency.Idempotency;
import dk.sundhedsklynge.platform.paging.Cursor;
import dk.sundhedsklynge.platform.paging.Page;
import dk.sundhedsklynge.platform.problem.Parameters;
import dk.sundhedsklynge.platform.security.Caller;
import dk.sundhedsklynge.platform.time.Calendar;
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
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Effects over HTTP. What orders money takes an {@code Idempotency-Key}. */
@Path("/api/meetings/v1/effects")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "effects")
public class EffectApi {
    private static final String KEY = "Idempotency-Key";

    private final ReadEffects read;
    private final EnterEffect enter;
    private final SettleEffect settle;
    private final Idempotency idempotency;
    private final Register register;
    private final Caller caller;

    EffectApi(
            ReadEffects read,
            EnterEffect enter,
            SettleEffect settle,
            Idempotency idempotency,
            Register register,
            Caller caller) {
        this.read = read;
        this.enter = enter;
        this.settle = settle;
        this.idempotency = idempotency;
        this.register = register;
        this.caller = caller;
    }

    /**
     * @param terms in place of those read
     * @param reservation the reserved effect that this one turns into a grant
     * @param earlier what becomes of the confirmed effect that the proposal would stand beside, its rival; needed where there is one
     */
    public record Confirmation(
            @Nullable ObjectNode terms,
            @Nullable UUID reservation,
            @Nullable EarlierEffect earlier) {}

    public record Reason(
            @NotBlank(message = "Skriv hvorfor") @Size(max = 1000, message = "Højst 1000 tegn")
            String reason) {}

    /** @param again whether it is proposed again, with all that rests on it, to be corrected and confirmed; not when left out */
    public record EffectWithdrawal(
            @NotBlank(message = "Skriv hvorfor") @Size(max = 1000, message = "Højst 1000 tegn")
            String reason,

            @Nullable Boolean again) {}

    private record Request(String what, UUID id, @Nullable Object body) {}

    @GET
    @Operation(summary = "Virkninger, nyeste først; state=refused er sekretariatets opgaver")
    public Page<EffectView> list(
            @QueryParam("cooperation") @Nullable String cooperation,
            @QueryParam("state") @Nullable String state,
            @QueryParam("document") @Nullable UUID document,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        if (cooperation != null) {
            caller.requireSee(cooperation);
        }
        List<String> visible = register.visible(caller, cooperation);
        if (visible.isEmpty()) {
            return new Page<>(List.of(), null);
        }
        return Page.of(
                read.search(visible, state(state), document, after(cursor), limit + 1),
                limit,
                last -> Cursor.encode(last.decidedOn().toString(), last.id().toString()));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "En virkning, hvad den hviler på, og hvad der blev af den")
    public RestResponse<EffectView> get(@PathParam("id") UUID id) {
        ShownEffects.Versioned found = read.find(id).orElseThrow(EffectProblems::notFound);
        return RestResponse.ResponseBuilder.ok(found.view())
                .tag(ETags.of(found.version()))
                .build();
    }

    @POST
    @Operation(summary = "Sæt en virkning på en beslutning (sekretariatet); den bestilles først, når den bekræftes")
    @APIResponseSchema(value = EffectView.class, responseCode = "201")
    public Response enter(@NotNull(message = "Send en virkning") @Valid NewEffect effect) {
        EffectView view = done(enter.enter(effect));
        return Response.created(URI.create("/api/meetings/v1/effects/" + view.id()))
                .entity(view)
                .build();
    }

    @POST
    @Path("/{id}/confirm")
    @Operation(
            summary =
                    "Bekræft en virkning, eventuelt med rettede vilkår, og bestil den (sekretariatet); med If-Match kun den udgave,"
                            + " du har læst")
    @APIResponseSchema(value = EffectView.class, responseCode = "200")
    public Response confirm(
            @PathParam("id") UUID id,
            @HeaderParam(KEY) @Nullable String key,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Nullable @Valid Confirmation confirmation) {
        Confirmation it = Objects.requireNonNullElse(confirmation, new Confirmation(null, null, null));
        return idempotency.once(key, new Request("confirm", id, it), () -> Response.ok(done(settle.confirm(
                        id, it.terms(), it.reservation(), it.earlier(), ifMatch == null ? null : IfMatch.of(ifMatch))))
                .build());
    }

    @POST
    @Path("/{id}/reject")
    @Operation(summary = "Forkast en foreslået virkning med en begrundelse (sekretariatet)")
    public EffectView reject(@PathParam("id") UUID id, @NotNull(message = "Skriv hvorfor") @Valid Reason reason) {
        return done(settle.reject(id, reason.reason()));
    }

    @POST
    @Path("/{id}/withdraw")
    @Operation(
            summary =
                    "Træk en bekræftet virkning tilbage med en begrundelse (sekretariatet); hvad der er gennemført og bygger på den,"
                            + " trækkes tilbage med den")
    @APIResponseSchema(value = EffectView.class, responseCode = "200")
    public Response withdraw(
            @PathParam("id") UUID id,
            @HeaderParam(KEY) @Nullable String key,
            @NotNull(message = "Skriv hvorfor") @Valid EffectWithdrawal withdrawal) {
        return idempotency.once(key, new Request("withdraw", id, withdrawal), () -> Response.ok(
                        done(settle.withdraw(id, withdrawal.reason(), Boolean.TRUE.equals(withdrawal.again()))))
                .build());
    }

    /** Thrown inside the once-only work, a refusal leaves its key unused. */
    private EffectView done(EffectOutcome outcome) {
        return switch (outcome) {
            case EffectOutcome.Done(Effect effect) -> read.view(effect);
            case EffectOutcome.Refused refused -> throw EffectProblems.of(refused);
        };
    }

    private static @Nullable EffectState state(@Nullable String state) {
        return Parameters.oneOf("state", state, List.of(EffectState.values()), EffectState::code);
    }

    private static ShownEffects.@Nullable After after(@Nullable String cursor) {
        return Cursor.read(
                cursor, 2, last -> new ShownEffects.After(Calendar.day(last.get(0)), UUID.fromString(last.get(1))));
    }
}
