package dk.sundhedsklynge.funds.handover;

import dk.sundhedsklynge.platform.database.Database;
import dk.sundhedsklynge.platform.events.Outbox;
import dk.sundhedsklynge.platform.events.Topic;
import dk.sundhedsklynge.platform.json.CanonicalJson;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/** Writes the parts that are due, each in a transaction of its own: a replica that dies leaves the rest to another one. */
@ApplicationScoped
class WriteHandoverParts {
    /** Lines, sums and findings are of one moment, whatever is booked meanwhile. */
    private static final String OF_ONE_MOMENT = "set transaction isolation level repeatable read";

    private final Database database;
    private final HandoverRuns runs;
    private final ReadHandoverPart read;
    private final Outbox outbox;
    private final Clock clock;

    WriteHandoverParts(Database database, HandoverRuns runs, ReadHandoverPart read, Outbox outbox, Clock clock) {
        this.database = database;
        this.runs = runs;
        this.read = read;
        this.outbox = outbox;
        this.clock = clock;
    }

    void whatIsDue() {
        for (UUID run : runs.due()) {
            QuarkusTransaction.requiringNew().run(() -> write(run));
        }
    }

    private void write(UUID id) {
        database.update(OF_ONE_MOMENT);
        runs.take(id).ifPresent(this::write);
    }

    private void write(HandoverRuns.Run run) {
        HandoverPart part = read.of(run.cooperation());
        String hash = CanonicalJson.sha256(CanonicalJson.write(part));
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        boolean isNew = run.asked() || !hash.equals(run.hash());
        long sequence = isNew ? run.sequence() + 1 : run.sequence();
        if (isNew) {
            publish(run, sequence, hash, now, CutIntoPieces.of(part, CutIntoPieces.LARGEST));
        }
        runs.written(run, sequence, hash, now);
    }

    private void publish(HandoverRuns.Run run, long sequence, String hash, Instant at, List<HandoverPart> pieces) {
        for (int i = 0; i < pieces.size(); i++) {
            outbox.publish(
                    Topic.FUNDS,
                    run.cooperation(),
                    HandoverPartWritten.TYPE,
                    HandoverPartWritten.subject(run.id()),
                    new HandoverPartWritten(
                            run.id(), sequence, run.cooperation(), at, hash, i + 1, pieces.size(), pieces.get(i)));
        }
    }
}
