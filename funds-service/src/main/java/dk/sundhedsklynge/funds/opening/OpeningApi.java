package dk.sundhedsklynge.funds.opening;

import dk.sundhedsklynge.funds.balance.FiguresView;
import dk.sundhedsklynge.funds.effect.OrderedTerms;
import dk.sundhedsklynge.funds.order.Order;
import dk.sundhedsklynge.funds.rule.Outcome;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What an opening would do, over HTTP, before a secretary confirms it in meetings. */
@Path("/api/funds/v1/cooperations/{id}/opening-preview")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "openings")
public class OpeningApi {
    private final PreviewOpening preview;

    OpeningApi(PreviewOpening preview) {
        this.preview = preview;
    }

    /**
     * @param terms as they go into the order of an opening: asOf, period, fund and lines
     * @param meeting whose own decisions come after the position
     */
    public record Proposal(
            @NotNull(message = "Send åbningens vilkår") @Valid
            OrderedTerms.Opening terms,

            @Nullable UUID meeting) {}

    /**
     * @param inForce effect of the opening that is in force as things are
     * @param outcome what would become of this one: {@code booked}, or {@code refused} because an older one is in force
     */
    public record PreviewView(
            @Nullable UUID inForce,
            @Nullable LocalDate inForceAsOf,
            String outcome,
            @Nullable String advice,
            List<ChangeView> changes,
            FiguresView before,
            FiguresView after) {
        static PreviewView of(PreviewOutcome.Preview found) {
            Order inForce = found.inForce();
            return new PreviewView(
                    inForce == null ? null : inForce.id(),
                    inForce == null ? null : inForce.on(),
                    OpeningApi.outcome(found.outcome()),
                    adviceOf(found.outcome()),
                    found.changes().stream().map(ChangeView::of).toList(),
                    FiguresView.of(found.before()),
                    FiguresView.of(found.after()));
        }
    }

    /** @param id of the effect or the note */
    public record ChangeView(
            UUID id,
            String cause,
            LocalDate on,
            String before,
            String after,
            @Nullable String advice) {
        static ChangeView of(PreviewOutcome.Change change) {
            return new ChangeView(
                    change.order().id(),
                    change.order().cause().code(),
                    change.order().on(),
                    outcome(change.before()),
                    outcome(change.after()),
                    adviceOf(change.after()));
        }
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary =
                    "Se, hvad en åbning ville gøre: hvilke virkninger der ville blive bogført eller indeholdt (bogfører intet)")
    public PreviewView preview(
            @PathParam("id") String id, @NotNull(message = "Send en åbning") @Valid Proposal proposal) {
        PreviewOutcome outcome = preview.preview(id, proposal.terms(), proposal.meeting());
        return switch (outcome) {
            case PreviewOutcome.Previewed(PreviewOutcome.Preview found) -> PreviewView.of(found);
            case PreviewOutcome.NotFound _, PreviewOutcome.Forbidden _, PreviewOutcome.TooManyOrders _ ->
                throw OpeningProblems.of(outcome);
        };
    }

    private static String outcome(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Booked booked -> "booked";
            case Outcome.Reserved reserved -> "reserved";
            case Outcome.Contained contained -> "contained";
            case Outcome.Changed changed -> "changed";
            case Outcome.Refused refused -> "refused";
            case Outcome.Waiting waiting -> "waiting";
        };
    }

    private static @Nullable String adviceOf(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Booked booked -> booked.warning();
            case Outcome.Reserved reserved -> reserved.warning();
            case Outcome.Refused refused -> refused.advice();
            case Outcome.Contained contained -> contained.warning();
            case Outcome.Changed changed -> null;
            case Outcome.Waiting waiting -> null;
        };
    }
}
