package dk.sundhedsklynge.meetings.register;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.sundhedsklynge.meetings.register.RegisterStates.State;
import dk.sundhedsklynge.platform.database.Database;
import dk.sundhedsklynge.platform.events.Outbox;
import dk.sundhedsklynge.platform.events.SnapshotSource;
import dk.sundhedsklynge.platform.events.Topic;
import io.quarkus.arc.All;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Tells the other services the register: what changed, in the transaction that changes it, and everything on a snapshot. A start
 * fills what is empty and tells what is new.
 */
@ApplicationScoped
public class PublishRegister implements SnapshotSource {
    private static final long LOCK = 0x7265_6769_7374_6572L;

    /** Before whatever else begins with the service and may look into the register. */
    private static final int FIRST = 100;

    private static final String KEEP = """
            insert into register_state as held (key, sequence, state)
            select told.key, 1, cast(told.state as jsonb) from unnest(?, ?) as told (key, state)
            on conflict (key) do update set sequence = held.sequence + 1, state = excluded.state
            where held.state is distinct from excluded.state
            returning key, sequence""";

    private final SeedRegister seed;
    private final RegisterTables tables;
    private final Organisations organisations;
    private final List<RegisterSource> others;
    private final Database database;
    private final Outbox outbox;
    private final ObjectMapper json;

    PublishRegister(
            SeedRegister seed,
            RegisterTables tables,
            Organisations organisations,
            @All List<RegisterSource> others,
            Database database,
            Outbox outbox,
            ObjectMapper json) {
        this.seed = seed;
        this.tables = tables;
        this.organisations = organisations;
        this.others = others;
        this.database = database;
        this.outbox = outbox;
        this.json = json;
    }

    @Transactional
    void onStart(@Observes @Priority(FIRST) StartupEvent started) {
        fill();
    }

    /** Fills what is empty and tells what was not told yet. Two replicas start together; the second finds everything done. */
    @Transactional
    void fill() {
        lock();
        seed.seed();
        List<State> all = all();
        publish(all, keep(all));
    }

    @Override
    @Transactional
    public void emit() {
        lock();
        List<State> all = all();
        keep(all);
        publish(all, sequences(all));
    }

    /** Tells the states that differ from what was told last, in the transaction that changed them. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void tell(State... states) {
        lock();
        List<State> changed = List.of(states);
        publish(changed, keep(changed));
    }

    /** Tells that an entity is gone; nothing when it was never told of. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void gone(String key, String type) {
        lock();
        int told = database.update(
                "update register_state set sequence = sequence + 1, state = null where key = ? and state is not null",
                key);
        if (told == 1) {
            outbox.remove(Topic.REGISTER, key, type);
        }
    }

    /** No older state of an entity comes behind a newer one, and none behind the word that it is gone. */
    void lock() {
        database.find("select cast(pg_advisory_xact_lock(?) as text)", row -> true, LOCK);
    }

    private List<State> all() {
        return Stream.of(
                        statesOf(tables.read()),
                        organisations.all().stream().<State>map(RegisterStates.OrganisationState::of),
                        others.stream().flatMap(RegisterSource::states))
                .flatMap(states -> states)
                .toList();
    }

    static Stream<State> statesOf(Register.Content content) {
        Register register = new Register(() -> content);
        return Stream.of(
                        register.parties().stream().<State>map(RegisterStates.PartyState::of),
                        register.cooperations().stream().<State>map(RegisterStates.CooperationState::of),
                        register.bodies().stream().<State>map(RegisterStates.BodyState::of))
                .flatMap(states -> states);
    }

    private record Told(String key, long sequence) {}

    /** @return the sequences of those that are new or differ from what was told last */
    private Map<String, Long> keep(Collection<State> states) {
        return byKey(database.list(
                KEEP,
                row -> new Told(row.getString("key"), row.getLong("sequence")),
                Database.Array.column("text", states, State::key),
                Database.Array.column("text", states, state -> write(state.at(0)))));
    }

    private Map<String, Long> sequences(Collection<State> states) {
        return byKey(database.list(
                "select key, sequence from register_state where key = any(?)",
                row -> new Told(row.getString("key"), row.getLong("sequence")),
                Database.Array.column("text", states, State::key)));
    }

    private static Map<String, Long> byKey(List<Told> all) {
        Map<String, Long> sequences = new HashMap<>();
        all.forEach(told -> sequences.put(told.key(), told.sequence()));
        return sequences;
    }

    private void publish(List<State> states, Map<String, Long> sequences) {
        for (State state : states) {
            Long sequence = sequences.get(state.key());
            if (sequence != null) {
                outbox.publish(Topic.REGISTER, state.key(), state.type(), state.key(), state.at(sequence));
            }
        }
    }

    private String write(Object state) {
        try {
            return json.writeValueAsString(state);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A state of the register cannot be written as JSON", e);
        }
    }
}
