package dk.sundhedsklynge.funds.period;

import dk.sundhedsklynge.funds.posting.ClosedPeriods;
import dk.sundhedsklynge.funds.posting.ClosedPeriods.ClosedPeriod;
import dk.sundhedsklynge.funds.register.VisibleCooperations;
import dk.sundhedsklynge.platform.idempotency.Idempotency;
import dk.sundhedsklynge.platform.problem.Problem;
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
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The closed periods of a cooperation over HTTP. Closing takes an {@code Idempotency-Key} and cannot be undone. */
@Path("/api/funds/v1/cooperations/{id}/closed-periods")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "closed-periods")
public class ClosedPeriodApi {
    private final ClosePeriod close;
    private final ClosedPeriods periods;
    private final Idempotency idempotency;
    private final VisibleCooperations cooperations;

    ClosedPeriodApi(
            ClosePeriod close, ClosedPeriods periods, Idempotency idempotency, VisibleCooperations cooperations) {
        this.close = close;
        this.periods = periods;
        this.idempotency = idempotency;
        this.cooperations = cooperations;
    }

    /** @param until the last day that is closed */
    public record Closing(
            @NotNull(message = "Skriv den sidste dag, der lukkes")
            LocalDate until) {}

    private record Request(String what, String cooperation, Closing closing) {}

    /**
     * @param until the last day that is closed; all days before it are too
     * @param closedBy id of who closed it
     */
    public record ClosedPeriodView(LocalDate until, String closedBy, Instant closedAt) {
        static ClosedPeriodView of(ClosedPeriod period) {
            return new ClosedPeriodView(period.until(), period.closedBy(), period.closedAt());
        }
    }

    /** @param items the newest first */
    public record ClosedPeriodList(List<ClosedPeriodView> items) {}

    @GET
    @Operation(summary = "Et samarbejdes lukkede perioder, nyeste først: til og med hvilken dag, hvem og hvornår")
    public ClosedPeriodList list(@PathParam("id") String id) {
        if (!cooperations.contain(id)) {
            throw Problem.noCooperation(id);
        }
        return new ClosedPeriodList(
                periods.of(id).stream().map(ClosedPeriodView::of).toList());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary =
                    "Luk regnskabet til og med en dag; det kan ikke fortrydes (økonomi eller sekretariat, med Idempotency-Key)")
    @APIResponseSchema(value = ClosedPeriodView.class, responseCode = "201")
    public Response close(
            @PathParam("id") String id,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull(message = "Send den sidste dag, der lukkes") @Valid Closing closing) {
        return idempotency.once(
                key, new Request("closed-period", id, closing), () -> answer(id, close.close(id, closing.until())));
    }

    /** A refusal is thrown, so that the key can be used again. */
    private static Response answer(String id, ClosePeriodOutcome outcome) {
        return switch (outcome) {
            case ClosePeriodOutcome.Closed(ClosedPeriod period) ->
                Response.created(URI.create("/api/funds/v1/cooperations/" + id + "/closed-periods"))
                        .entity(ClosedPeriodView.of(period))
                        .build();
            case ClosePeriodOutcome.NotFound _,
                    ClosePeriodOutcome.Forbidden _,
                    ClosePeriodOutcome.WindingUp _,
                    ClosePeriodOutcome.UnknownCooperation _,
                    ClosePeriodOutcome.ClosedBefore _,
                    ClosePeriodOutcome.NotOver _,
                    ClosePeriodOutcome.BeingWeighed _ -> throw PeriodProblems.of(outcome);
        };
    }
}
