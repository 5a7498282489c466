package dk.sundhedsklynge.funds.effect;

import com.fasterxml.jackson.databind.JsonNode;
import dk.sundhedsklynge.funds.key.Share;
import dk.sundhedsklynge.funds.ledger.Anchor;
import dk.sundhedsklynge.platform.money.Money;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Ordered effects over HTTP: forward from a decision to the entry it caused. */
@Path("/api/funds/v1/effects")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "effects")
public class EffectApi {
    private final ReadEffect read;
    private final ExplainShares explain;

    EffectApi(ReadEffect read, ExplainShares explain) {
        this.read = read;
        this.explain = explain;
    }

    /**
     * @param waitsFor effects that have to be applied first
     * @param waiting those of them, or a key, that are not here yet
     * @param entry the journal entry that stands for it
     */
    public record EffectView(
            UUID id,
            String cooperation,
            String type,
            LocalDate decidedOn,
            String decidedBy,
            boolean competent,
            @Nullable UUID reservation,
            Anchor anchor,
            String access,
            JsonNode terms,
            String state,
            @Nullable String result,
            @Nullable UUID entry,
            @Nullable LocalDate on,
            @Nullable String warning,
            @Nullable String reason,
            @Nullable Money missing,
            @Nullable String advice,
            List<UUID> waitsFor,
            Set<UUID> waiting,
            Instant receivedAt,
            @Nullable Instant answeredAt) {

        static EffectView of(AnsweredEffect answered) {
            Effect effect = answered.effect();
            EffectAnswer answer = answered.answer();
            Long missing = answer.missing();
            return new EffectView(
                    effect.id(),
                    effect.cooperation(),
                    effect.type(),
                    effect.decidedOn(),
                    effect.decidedBy(),
                    effect.competent(),
                    effect.reservation(),
                    effect.anchor(),
                    effect.closed() ? "closed" : "open",
                    effect.json(),
                    answer.state().name().toLowerCase(Locale.ROOT),
                    answer.result(),
                    answer.entry(),
                    answer.on(),
                    answer.warning(),
                    answer.reason(),
                    missing == null ? null : new Money(missing),
                    answer.advice(),
                    effect.waitsFor(),
                    answer.waiting(),
                    answered.receivedAt(),
                    answered.answeredAt());
        }
    }

    @GET
    @Path("/{id}")
    @Operation(
            summary = "En virkning og dens svar: venter, bogført, reserveret, indeholdt, afvist eller trukket tilbage")
    public EffectView get(@PathParam("id") UUID id) {
        return read.find(id).map(EffectView::of).orElseThrow(EffectProblems::notFound);
    }

    /**
     * One party's part of an amount that a key shares.
     *
     * @param weight what the party weighs in the key
     * @param remainder what the division left over, in parts of the sum of the weights
     * @param rank place when the left-over øre were given out, from 1
     * @param roundedUp whether it got one of them
     */
    public record ShareView(String party, Money amount, long weight, long remainder, int rank, boolean roundedUp) {
        static ShareView of(Share share) {
            return new ShareView(
                    share.party(),
                    new Money(share.amount()),
                    share.weight(),
                    share.remainder(),
                    share.rank(),
                    share.roundedUp());
        }
    }

    /** @param items empty when no key shares the amount */
    public record Shares(List<ShareView> items) {}

    @GET
    @Path("/{id}/shares")
    @Operation(summary = "Hvordan nøglen fordeler virkningens beløb: vægt, rest og rækkefølge for hver part")
    public Shares shares(@PathParam("id") UUID id) {
        List<Share> shares = explain.shares(read.find(id).orElseThrow(EffectProblems::notFound));
        return new Shares(shares.stream().map(ShareView::of).toList());
    }
}
