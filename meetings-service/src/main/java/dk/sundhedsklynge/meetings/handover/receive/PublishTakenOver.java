package dk.sundhedsklynge.meetings.handover.receive;

import dk.sundhedsklynge.platform.database.Columns;
import dk.sundhedsklynge.platform.database.Database;
import dk.sundhedsklynge.platform.events.Outbox;
import dk.sundhedsklynge.platform.events.SnapshotSource;
import dk.sundhedsklynge.platform.events.Topic;
import dk.sundhedsklynge.platform.time.DanishDates;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Tells which projects councils have taken over, when it happens and in a snapshot. */
@ApplicationScoped
class PublishTakenOver implements SnapshotSource {
    /** What the key of a project's line begins with. */
    static final String PROJECT = "project:";

    private static final String TAKEN_OVER = """
            select cooperation, council, line, run, version, taken_at from handover_taken_over
            where run is not null and line like 'project:%' order by taken_at, council, line""";

    private final Database database;
    private final Outbox outbox;

    PublishTakenOver(Database database, Outbox outbox) {
        this.database = database;
        this.outbox = outbox;
    }

    void publish(ProjectTakenOver it) {
        outbox.publish(Topic.MEETINGS, it.cooperation(), ProjectTakenOver.TYPE, it.subject(), it);
    }

    @Override
    @Transactional
    public void emit() {
        database.list(
                        TAKEN_OVER,
                        row -> ProjectTakenOver.of(
                                row.getString("cooperation"),
                                row.getString("council"),
                                UUID.fromString(row.getString("line").substring(PROJECT.length())),
                                Columns.id(row, "run"),
                                row.getInt("version"),
                                Columns.moment(row, "taken_at")
                                        .atZone(DanishDates.ZONE)
                                        .toLocalDate()))
                .forEach(this::publish);
    }
}
