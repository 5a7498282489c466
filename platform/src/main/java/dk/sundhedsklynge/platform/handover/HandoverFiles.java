package dk.sundhedsklynge.platform.handover;

import dk.sundhedsklynge.platform.database.Database;
import dk.sundhedsklynge.platform.events.Outbox;
import dk.sundhedsklynge.platform.events.Topic;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.Optional;

/** Sends the files that parts name: each once, however many parts name it, in a transaction of its own. */
final class HandoverFiles<P> {
    private static final String TAKE = """
            select cooperation, sha256, sequence from handover_file where sent_at is null
            order by cooperation, sha256 limit 1 for update skip locked""";

    private final HandoverFileSource<P> source;
    private final Topic topic;
    private final Database database;
    private final Outbox outbox;

    HandoverFiles(HandoverFileSource<P> source, Topic topic, Database database, Outbox outbox) {
        this.source = source;
        this.topic = topic;
        this.database = database;
        this.outbox = outbox;
    }

    private record Due(String cooperation, String sha256, long sequence) {}

    /** Those that no part has named before are sent from now on. */
    void named(String cooperation, P part) {
        database.update("""
                insert into handover_file (cooperation, sha256) select ?, named.sha256 from unnest(?) named (sha256)
                on conflict do nothing""", cooperation, source.namedBy(part).toArray(String[]::new));
    }

    /** False when none is due, or another replica sends the last one now. */
    boolean sendNext() {
        return QuarkusTransaction.requiringNew().call(() -> {
            Optional<Due> due = database.find(
                    TAKE,
                    row -> new Due(row.getString("cooperation"), row.getString("sha256"), row.getLong("sequence")));
            due.ifPresent(this::send);
            return due.isPresent();
        });
    }

    private void send(Due it) {
        long sequence = it.sequence() + 1;
        byte[] content = source.content(it.cooperation(), it.sha256());
        HandoverFileWritten.of(it.cooperation(), it.sha256(), sequence, content)
                .forEach(piece -> outbox.publish(
                        topic, it.cooperation(), source.type(), HandoverFileWritten.subject(it.sha256()), piece));
        database.update(
                "update handover_file set sequence = ?, sent_at = now() where cooperation = ? and sha256 = ?",
                sequence,
                it.cooperation(),
                it.sha256());
    }

    void sendAgain() {
        database.update("update handover_file set sent_at = null where sent_at is not null");
    }
}
