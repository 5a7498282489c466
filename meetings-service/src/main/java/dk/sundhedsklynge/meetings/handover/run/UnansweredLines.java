package dk.sundhedsklynge.meetings.handover.run;

import dk.sundhedsklynge.platform.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Which receivers of a run have lines that they said nothing of. */
@ApplicationScoped
public class UnansweredLines {
    private static final String RECEIVERS = """
            select d.name from (
                select distinct on (x.receiver) x.receiver, x.name, x.place, x.content from handover_dossier x
                where x.run = ? and x.kind <> 'NOBODY' order by x.receiver, x.version desc) d
            where exists (
                select from jsonb_path_query(cast(d.content as jsonb), '$.dossier.*[*].key') as q (key)
                where not exists (select from handover_receipt h
                    where h.run = ? and h.receiver = d.receiver and h.line = q.key #>> '{}'))
            order by d.place""";

    private final Database database;

    UnansweredLines(Database database) {
        this.database = database;
    }

    /** Their names, in the order of the dossiers. */
    public List<String> receivers(UUID run) {
        return database.list(RECEIVERS, row -> row.getString("name"), run, run);
    }
}
