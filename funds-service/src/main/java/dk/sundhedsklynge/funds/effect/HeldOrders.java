package dk.sundhedsklynge.funds.effect;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.sundhedsklynge.funds.register.CooperationTold;
import dk.sundhedsklynge.funds.register.Cooperations;
import dk.sundhedsklynge.platform.database.Database;
import dk.sundhedsklynge.platform.events.InboundEvent;
import dk.sundhedsklynge.platform.events.Waiting;
import dk.sundhedsklynge.platform.events.WaitingSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Orders for cooperations that the register has not told of yet. Nothing is booked for them until it does. */
@ApplicationScoped
class HeldOrders implements WaitingSource {
    private static final String ADVICE =
            "Venter på, at samarbejdet bliver kendt her; indtil da bogføres intet for det. Send et øjebliksbillede fra"
                    + " meetings-service (POST /api/meetings/v1/snapshot), og se blandt de fejlede hændelser her, om det kom."
                    + " Findes samarbejdet ikke, skal sekretariatet trække virkningen tilbage.";

    private static final Logger LOG = Logger.getLogger(HeldOrders.class);

    private final Database database;
    private final Cooperations cooperations;
    private final ApplyEffects apply;
    private final ObjectMapper json;

    HeldOrders(Database database, Cooperations cooperations, ApplyEffects apply, ObjectMapper json) {
        this.database = database;
        this.cooperations = cooperations;
        this.apply = apply;
        this.json = json;
    }

    /** @return false when the cooperation is known, so that nothing has to be held */
    boolean hold(EffectOrdered order, InboundEvent event) {
        if (cooperations.isKnown(order.cooperation())) {
            return false;
        }
        lock(order.cooperation());
        if (cooperations.isKnown(order.cooperation())) {
            return false;
        }
        database.update(
                "insert into held_order (id, cooperation, type, body) values (?, ?, ?, cast(? as jsonb)) on conflict do nothing",
                order.id(),
                order.cooperation(),
                order.type(),
                event.as(JsonNode.class).toString());
        return true;
    }

    /** It was taken back before it could be done. */
    void drop(UUID order) {
        database.update("delete from held_order where id = ?", order);
    }

    /** In the order they came in, each by itself. One that fails stays here, where operators see it. */
    void release(@Observes(during = TransactionPhase.AFTER_SUCCESS) CooperationTold told) {
        for (UUID order : QuarkusTransaction.requiringNew().call(() -> of(told.cooperation()))) {
            try {
                QuarkusTransaction.requiringNew().run(() -> release(order));
            } catch (RuntimeException e) {
                LOG.errorf(
                        e,
                        "The order %s, held for its cooperation, cannot be done; it is tried at the next state",
                        order);
            }
        }
    }

    private List<UUID> of(String cooperation) {
        lock(cooperation);
        return database.list(
                "select id from held_order where cooperation = ? order by received_at, id",
                row -> row.getObject(1, UUID.class),
                cooperation);
    }

    private void release(UUID order) {
        database.find("delete from held_order where id = ? returning body", row -> row.getString(1), order)
                .ifPresent(body -> apply.order(read(body).effect()));
    }

    /** An order that is held and the cooperation it waits for must not pass each other unseen. */
    private void lock(String cooperation) {
        database.find(
                "select 1 from pg_advisory_xact_lock(hashtext('held orders'), hashtext(?))",
                row -> row.getInt(1),
                cooperation);
    }

    private EffectOrdered read(String order) {
        try {
            return json.readValue(order, EffectOrdered.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An order that was held cannot be read", e);
        }
    }

    @Override
    public List<Waiting> waitingSince(Instant moment) {
        return database.list(
                "select id, type, cooperation, received_at from held_order where received_at < ? order by received_at, id",
                row -> new Waiting(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getString(3),
                        List.of(),
                        row.getObject(4, OffsetDateTime.class).toInstant(),
                        ADVICE),
                moment.atOffset(ZoneOffset.UTC));
    }
}
