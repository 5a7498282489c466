package dk.sundhedsklynge.funds.balance;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.sundhedsklynge.funds.database.Database;
import dk.sundhedsklynge.platform.events.Outbox;
import dk.sundhedsklynge.platform.events.Topic;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The last state that was published of each entity: told when it is another than before, with a number that only grows. */
@ApplicationScoped
public class PublishedStates {
    private final Database database;
    private final Outbox outbox;
    private final ObjectMapper json;

    PublishedStates(Database database, Outbox outbox, ObjectMapper json) {
        this.database = database;
        this.outbox = outbox;
        this.json = json;
    }

    private record Held(String type, long sequence, String body) {}

    void tell(BalanceState state) {
        String body = write(state.at(0));
        Held held = database.find(
                        "select kind, sequence, body from published_state where kind = ? and id = ? for update",
                        row -> new Held(row.getString("kind"), row.getLong("sequence"), row.getString("body")),
                        state.type(),
                        state.subject())
                .orElse(new Held(state.type(), 0, ""));
        if (held.body().equals(body)) {
            return;
        }
        long sequence = held.sequence() + 1;
        database.update("""
                insert into published_state (kind, id, sequence, body) values (?, ?, ?, ?)
                on conflict (kind, id) do update set sequence = excluded.sequence, body = excluded.body""", state.type(), state.subject(), sequence, body);
        send(state.at(sequence));
    }

    /** With the numbers they have already. */
    void tellAllAgain() {
        List<Held> all = database.list(
                "select kind, sequence, body from published_state order by kind, id",
                row -> new Held(row.getString("kind"), row.getLong("sequence"), row.getString("body")));
        all.forEach(held -> send(read(held).at(held.sequence())));
    }

    private void send(BalanceState state) {
        outbox.publish(Topic.FUNDS, state.cooperation(), state.type(), state.subject(), state);
    }

    private BalanceState read(Held held) {
        try {
            return held.type().equals(ProjectBalanceState.TYPE)
                    ? json.readValue(held.body(), ProjectBalanceState.class)
                    : json.readValue(held.body(), CooperationBalanceState.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A published state cannot be read", e);
        }
    }

    private String write(BalanceState state) {
        try {
            return json.writeValueAsString(state);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A state cannot be written as JSON", e);
        }
    }
}
