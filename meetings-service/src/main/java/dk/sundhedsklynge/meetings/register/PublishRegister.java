package dk.sundhedsklynge.meetings.register;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.sundhedsklynge.platform.events.Outbox;
import dk.sundhedsklynge.platform.events.SnapshotSource;
import dk.sundhedsklynge.platform.events.Topic;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Stream;

/**
 * Tells the other services the register: what changed since the last start, and everything on a snapshot. A start with
 * the same reference data publishes nothing.
 */
@ApplicationScoped
public class PublishRegister implements SnapshotSource {
    private static final long LOCK = 0x7265_6769_7374_6572L;

    private final Register register;
    private final EntityManager database;
    private final Outbox outbox;
    private final ObjectMapper json;

    PublishRegister(Register register, EntityManager database, Outbox outbox, ObjectMapper json) {
        this.register = register;
        this.database = database;
        this.outbox = outbox;
        this.json = json;
    }

    @Transactional
    void onStart(@Observes StartupEvent started) {
        publish(false);
    }

    @Override
    @Transactional
    public void emit() {
        publish(true);
    }

    private void publish(boolean all) {
        // Two replicas start together; the second waits and then finds everything published.
        database.createNativeQuery("select cast(pg_advisory_xact_lock(?1) as text)")
                .setParameter(1, LOCK)
                .getSingleResult();
        statesOf(register).forEach(state -> publish(state, all));
    }

    private void publish(RegisterStates.State state, boolean all) {
        String body = write(state.at(0));
        @SuppressWarnings("unchecked")
        List<Object[]> held = database.createNativeQuery(
                        "select sequence, state = cast(?2 as jsonb) from register_state where key = ?1")
                .setParameter(1, state.key())
                .setParameter(2, body)
                .getResultList();
        long sequence = held.isEmpty() ? 0 : ((Number) held.getFirst()[0]).longValue();
        boolean same = !held.isEmpty() && (Boolean) held.getFirst()[1];
        if (same && !all) {
            return;
        }
        long next = same ? sequence : sequence + 1;
        database.createNativeQuery(
                        "insert into register_state (key, sequence, state) values (?1, ?2, cast(?3 as jsonb))"
                                + " on conflict (key) do update set sequence = excluded.sequence, state = excluded.state")
                .setParameter(1, state.key())
                .setParameter(2, next)
                .setParameter(3, body)
                .executeUpdate();
        outbox.publish(Topic.REGISTER, state.key(), state.type(), state.key(), state.at(next));
    }

    static Stream<RegisterStates.State> statesOf(Register register) {
        return Stream.of(
                        register.parties().stream().<RegisterStates.State>map(RegisterStates.PartyState::of),
                        register.cooperations().stream().<RegisterStates.State>map(RegisterStates.CooperationState::of),
                        register.bodies().stream().<RegisterStates.State>map(RegisterStates.BodyState::of))
                .flatMap(states -> states);
    }

    private String write(RegisterStates.State state) {
        try {
            return json.writeValueAsString(state);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A state of the register cannot be written as JSON", e);
        }
    }
}
