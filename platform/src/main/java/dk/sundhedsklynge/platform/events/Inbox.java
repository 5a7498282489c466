package dk.sundhedsklynge.platform.events;

import dk.sundhedsklynge.platform.database.Database;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Ids of events already handled, so that a redelivery is skipped. Only saves work: an effect is applied once because of its own
 * id.
 */
@ApplicationScoped
class Inbox {
    private final Database database;

    Inbox(Database database) {
        this.database = database;
    }

    /** Remembers the event in the caller's transaction; false if it was done before. A concurrent delivery waits for this one. */
    boolean isNew(ReceivedRecord event) {
        return database.update(
                        "insert into inbox (source, id, type) values (?, ?, ?) on conflict do nothing",
                        event.source(),
                        event.id(),
                        event.type())
                == 1;
    }

    /** Counts an event of a type nobody here has heard of: it shows during a rolling upgrade, and when a contract was missed. */
    void countUnknown(String type) {
        database.update("""
                insert into unknown_event_type (type) values (?)
                on conflict (type) do update set
                    events = unknown_event_type.events + 1, last_seen_at = clock_timestamp()""", type);
    }
}
