package dk.sundhedsklynge.platform.handover;

import dk.sundhedsklynge.platform.database.Database;
import dk.sundhedsklynge.platform.events.Outbox;
import dk.sundhedsklynge.platform.json.CanonicalJson;
import dk.sundhedsklynge.platform.text.Sha256;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Writes the parts that are due, each in a transaction of its own: a replica that dies leaves the rest to another one. */
final class WriteHandoverParts<P> {
    /** Everything in a part is of one moment, whatever changes meanwhile. */
    private static final String OF_ONE_MOMENT = "set transaction isolation level repeatable read";

    /** Of a piece, in bytes; what else an event says has room beside it. */
    static final int LARGEST = 240 * 1024;

    private final HandoverPartSource<P> source;
    private final HandoverRuns runs;
    private final Optional<HandoverFiles<P>> files;
    private final Database database;
    private final Outbox outbox;
    private final Clock clock;

    WriteHandoverParts(
            HandoverPartSource<P> source,
            HandoverRuns runs,
            Optional<HandoverFiles<P>> files,
            Database database,
            Outbox outbox,
            Clock clock) {
        this.source = source;
        this.runs = runs;
        this.files = files;
        this.database = database;
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
        P part = source.read(run.cooperation());
        String hash = Sha256.of(CanonicalJson.write(part));
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        boolean isNew = run.asked() || !hash.equals(run.hash());
        long sequence = isNew ? run.sequence() + 1 : run.sequence();
        if (isNew) {
            publish(run, sequence, hash, now, source.cut(part, LARGEST));
        }
        files.ifPresent(it -> it.named(run.cooperation(), part));
        runs.written(run, sequence, hash, now);
    }

    private void publish(HandoverRuns.Run run, long sequence, String hash, Instant at, List<P> pieces) {
        for (int i = 0; i < pieces.size(); i++) {
            outbox.publish(
                    source.topic(),
                    run.cooperation(),
                    source.type(),
                    HandoverPartWritten.subject(run.id()),
                    new HandoverPartWritten<>(
                            run.id(), sequence, run.cooperation(), at, hash, i + 1, pieces.size(), pieces.get(i)));
        }
    }
}
