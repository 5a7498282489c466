package dk.sundhedsklynge.funds.effect;

import com.fasterxml.jackson.core.JsonProcessingException;
import dk.sundhedsklynge.funds.order.FundNames;
import dk.sundhedsklynge.funds.posting.ReconcileLedger;
import dk.sundhedsklynge.funds.register.Cooperations;
import dk.sundhedsklynge.platform.database.Database;
import dk.sundhedsklynge.platform.json.Json;
import dk.sundhedsklynge.platform.rounds.Rounds;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Books the other end of what was handed over or transferred: money that has left one ledger arrives in the other, and goes from
 * there again when it turns out not to have left. Each end is an entry of its own; the arrival names the effect that it stems from.
 * A fund is a wall, and each cooperation has a chain of its own, so the two are booked one after the other, the leaving end first.
 * Between funds of one cooperation, what is entered by hand books both in one transaction ({@link #within}).
 */
@ApplicationScoped
public class BookArrivals {
    private static final Duration APART = Duration.ofSeconds(1);

    private static final String LEFT = "e.state = 'APPLIED' and e.result = 'booked' and e.withdrawn_at is null";

    private static final String STANDING =
            "(select a.arriving from arrival a where a.effect = e.id and a.withdrawn_at is null)";

    /** The access of the two can differ when the item was closed or opened later. */
    private static final String DUE = """
            select e.id from effect e left join effect d on d.id = %2$s
            where %%s and ((%1$s) <> (%2$s is not null) or d.access <> e.access)
            order by e.id""".formatted(LEFT, STANDING);

    private static final String DUE_ANYWHERE = DUE.formatted("e.type in ('hand-over', 'transfer')");
    private static final String DUE_WITHIN = DUE.formatted("e.type = 'transfer' and e.cooperation = ?");

    private final Database database;
    private final Effects effects;
    private final ApplyEffects apply;
    private final ReconcileLedger ledger;
    private final Cooperations cooperations;
    private final Clock clock;
    private final Rounds rounds;

    BookArrivals(
            Database database,
            Effects effects,
            ApplyEffects apply,
            ReconcileLedger ledger,
            Cooperations cooperations,
            Clock clock) {
        this.database = database;
        this.effects = effects;
        this.apply = apply;
        this.ledger = ledger;
        this.cooperations = cooperations;
        this.clock = clock;
        this.rounds = new Rounds("arrivals", APART, () -> {
            whatIsDue();
            return APART;
        });
    }

    void start(@Observes StartupEvent started) {
        rounds.start();
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        rounds.close();
    }

    /** @param number how many arrivals there were of the effect before */
    private record Ends(boolean left, @Nullable UUID arriving, int number) {}

    void whatIsDue() {
        for (UUID effect : database.list(DUE_ANYWHERE, row -> row.getObject("id", UUID.class))) {
            QuarkusTransaction.requiringNew().run(() -> bring(effect));
        }
    }

    /** Of what goes from one fund of the cooperation to another, in the transaction of the caller. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void within(String cooperation) {
        if (ledger.take(cooperation)) {
            database.list(DUE_WITHIN, row -> row.getObject("id", UUID.class), cooperation)
                    .forEach(this::bring);
        }
    }

    /** In the transaction of the caller: the arrival and that it belongs to the effect are written together. */
    void bring(UUID id) {
        Effect effect = effects.find(id).orElseThrow().effect();
        String target = target(effect);
        if (target.equals(effect.cooperation())) {
            // In the order of those who hold the end of the chain already, so that nobody waits for the other.
            ledger.take(target);
        }
        database.lock("arrival of " + id);
        Ends ends = ends(id);
        if (ends.left() && ends.arriving() == null) {
            // A council that the register has not told of yet is waited for.
            if (cooperations.isKnown(target)) {
                arrive(effect, target, ends.number());
            }
        } else if (!ends.left() && ends.arriving() != null) {
            apply.takeAway(new EffectWithdrawn(ends.arriving(), target));
            database.update("update arrival set withdrawn_at = now() where arriving = ?", ends.arriving());
        } else if (ends.arriving() != null) {
            apply.changeAccess(new AccessChanged(
                    ends.arriving(),
                    clock.millis(),
                    target,
                    List.of(new AccessChanged.EffectAccess(ends.arriving(), effect.closed() ? "closed" : "open"))));
        }
    }

    private Ends ends(UUID id) {
        return database.find(
                        "select %s as has_left, %s as arriving, (select count(*) from arrival where effect = e.id) as number from effect e where e.id = ?"
                                .formatted(LEFT, STANDING),
                        row -> new Ends(
                                row.getBoolean("has_left"),
                                row.getObject("arriving", UUID.class),
                                row.getInt("number")),
                        id)
                .orElseThrow();
    }

    private void arrive(Effect effect, String target, int number) {
        UUID arriving = UUID.nameUUIDFromBytes(
                "arrival %d of %s".formatted(number, effect.id()).getBytes(StandardCharsets.UTF_8));
        database.update(
                "insert into arrival (arriving, effect, cooperation) values (?, ?, ?)", arriving, effect.id(), target);
        apply.order(new Effect(
                arriving,
                target,
                OrderedTerms.Arrival.TYPE,
                effect.decidedOn(),
                effect.decidedBy(),
                true,
                null,
                List.of(),
                effect.closed(),
                effect.anchor(),
                terms(effect)));
    }

    private static String target(Effect effect) {
        return effect.orderedTerms() instanceof OrderedTerms.HandOver handOver
                ? handOver.council().strip()
                : effect.cooperation();
    }

    private static String terms(Effect effect) {
        OrderedTerms.Arrival arrival =
                switch (effect.orderedTerms()) {
                    case OrderedTerms.HandOver it ->
                        new OrderedTerms.Arrival(FundNames.CLUSTER, it.period(), it.party(), it.label(), it.amount());
                    case OrderedTerms.Transfer it ->
                        new OrderedTerms.Arrival(it.toFund(), it.period(), it.party(), it.label(), it.amount());
                    default -> throw new IllegalStateException("Nothing arrives of a " + effect.type());
                };
        try {
            return Json.mapper().writeValueAsString(arrival);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Terms cannot be written as JSON", e);
        }
    }
}
