package dk.sundhedsklynge.meetings.opening;

import dk.sundhedsklynge.platform.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Writes the copies. A state no newer than the one held is skipped, in the statement that writes. */
@ApplicationScoped
@Transactional
public class OpeningsInForce {
    private static final String KEEP = """
            insert into opening_in_force as held (fund, cooperation, sequence, effect, as_of, meeting, contained)
            values (?, ?, ?, ?, ?, ?, ?)
            on conflict (fund) do update set cooperation = excluded.cooperation, sequence = excluded.sequence,
                effect = excluded.effect, as_of = excluded.as_of, meeting = excluded.meeting,
                contained = excluded.contained
            where held.sequence < excluded.sequence""";

    private final Database database;

    OpeningsInForce(Database database) {
        this.database = database;
    }

    void keep(OpeningState it) {
        database.update(
                KEEP,
                it.id(),
                it.cooperation(),
                it.sequence(),
                it.effect(),
                it.asOf(),
                it.meeting(),
                it.contains().toArray(String[]::new));
    }
}
