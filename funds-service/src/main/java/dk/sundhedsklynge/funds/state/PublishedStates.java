package dk.sundhedsklynge.funds.state;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.sundhedsklynge.platform.database.Database;
import dk.sundhedsklynge.platform.events.Outbox;
import dk.sundhedsklynge.platform.events.Topic;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The last state that was published of each entity: told when it is another than before, with a number that only grows. */
@ApplicationScoped
class PublishedStates {
    private static final String TAKE = """
            select kind, id, cooperation from unnest(?, ?, ?) as e (kind, id, cooperation)
            where pg_try_advisory_xact_lock(hashtext(e.kind), hashtext(e.id))""";

    private static final String HELD = """
            select kind, id, sequence, body,
                published_at + ? * interval '1 millisecond' > clock_timestamp() as is_new
            from published_state where (kind, id) in (select * from unnest(?, ?)) order by kind, id for update""";

    private final Database database;
    private final Outbox outbox;
    private final ObjectMapper json;

    PublishedStates(Database database, Outbox outbox, ObjectMapper json) {
        this.database = database;
        this.outbox = outbox;
        this.json = json;
    }

    /** What was last said of an entity; sequence 0 and an empty body when nothing was. */
    record Held(StateSubject entity, long sequence, String body) {}

    private record Last(String kind, String id, long sequence, String body, boolean isNew) {}

    private record Next(FundsState state, String body) {}

    /**
     * Makes the caller the only one who tells about these entities until its transaction ends: what it reads afterwards is newer
     * than all that was published.
     *
     * @param apart the shortest time between two states of one entity
     * @return without those that another one tells about now or has told about less than that time ago
     */
    List<Held> hold(Collection<StateSubject> entities, Duration apart) {
        List<StateSubject> mine = database.list(
                TAKE,
                row -> new StateSubject(row.getString("kind"), row.getString("id"), row.getString("cooperation")),
                StateSubject.kinds(entities),
                StateSubject.ids(entities),
                StateSubject.cooperations(entities));
        Map<String, Last> last = new HashMap<>();
        // A statement of its own: it has to see what was committed before the lock was given.
        database.list(HELD, PublishedStates::last, apart.toMillis(), StateSubject.kinds(mine), StateSubject.ids(mine))
                .forEach(one -> last.put(key(one.kind(), one.id()), one));
        return mine.stream()
                .flatMap(entity -> {
                    Last said = last.get(key(entity.kind(), entity.id()));
                    return said == null
                            ? Stream.of(new Held(entity, 0, ""))
                            : said.isNew() ? Stream.empty() : Stream.of(new Held(entity, said.sequence(), said.body()));
                })
                .toList();
    }

    /** Publishes those that are another than what was last said of their entity, which the caller holds. */
    void tell(Collection<Held> held, Collection<FundsState> states) {
        Map<String, Held> before = new HashMap<>();
        held.forEach(one -> before.put(key(one.entity().kind(), one.entity().id()), one));
        List<Next> changed = new ArrayList<>();
        for (FundsState state : states) {
            String body = write(state);
            Held last = before.get(key(state.type(), state.subject()));
            if (last == null) {
                throw new IllegalStateException("The state of " + state.subject() + " is told without being held");
            }
            if (!last.body().equals(body)) {
                changed.add(new Next(state.at(last.sequence() + 1), body));
            }
        }
        if (!changed.isEmpty()) {
            remember(changed);
            changed.forEach(next -> send(next.state()));
        }
    }

    private void remember(List<Next> changed) {
        database.update(
                """
                insert into published_state (kind, id, sequence, body, published_at)
                select s.*, clock_timestamp() from unnest(?, ?, ?, ?) as s
                on conflict (kind, id) do update set
                    sequence = excluded.sequence, body = excluded.body, published_at = excluded.published_at""",
                Database.Array.of(
                        "text",
                        changed.stream().map(next -> next.state().type()).toList()),
                Database.Array.of(
                        "text",
                        changed.stream().map(next -> next.state().subject()).toList()),
                Database.Array.of(
                        "bigint",
                        changed.stream().map(next -> next.state().sequence()).toList()),
                Database.Array.of("text", changed.stream().map(Next::body).toList()));
    }

    /** With the numbers they have already. */
    void tellAllAgain() {
        List<Last> all = database.list(
                "select kind, id, sequence, body, false as is_new from published_state order by kind, id",
                PublishedStates::last);
        all.forEach(last -> send(read(last).at(last.sequence())));
    }

    private void send(FundsState state) {
        outbox.publish(Topic.FUNDS, state.cooperation(), state.type(), state.subject(), state);
    }

    private static String key(String kind, String id) {
        return kind + " " + id;
    }

    private static Last last(ResultSet row) throws SQLException {
        return new Last(
                row.getString("kind"),
                row.getString("id"),
                row.getLong("sequence"),
                row.getString("body"),
                row.getBoolean("is_new"));
    }

    private FundsState read(Last last) {
        try {
            return json.readValue(last.body(), shape(last.kind()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A published state cannot be read", e);
        }
    }

    private static Class<? extends FundsState> shape(String kind) {
        return switch (kind) {
            case CooperationBalanceState.TYPE -> CooperationBalanceState.class;
            case ProjectBalanceState.TYPE -> ProjectBalanceState.class;
            case OpeningState.TYPE -> OpeningState.class;
            default -> throw new IllegalStateException("No state of the type " + kind + " was ever published");
        };
    }

    private String write(FundsState state) {
        try {
            return json.writeValueAsString(state);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A state cannot be written as JSON", e);
        }
    }
}
