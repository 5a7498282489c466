package dk.sundhedsklynge.meetings.handover.run;

import dk.sundhedsklynge.meetings.handover.dossier.LineFingerprint;
import dk.sundhedsklynge.platform.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Lines of dossiers that their receivers have not answered. */
@ApplicationScoped
public class UnansweredLines {
    /**
     * SQL: how many lines of the dossier {@code d}, whose content as its reader sees it is {@code d.shown}, nobody has answered as
     * they are now. A line stands there with the bytes that its {@link LineFingerprint} is of.
     */
    public static final String COUNTED = """
            (select count(*) from json_each(cast(d.shown as json) -> 'dossier') as part (name, lines)
                cross join lateral json_array_elements(
                    case json_typeof(part.lines) when 'array' then part.lines else '[]' end) as given (it)
                where coalesce((
                    select h.sha256 from handover_receipt h
                    where h.run = d.run and h.receiver = d.receiver and h.line = given.it ->> 'key'
                    order by h.said_at desc limit 1), '') not in (
                        encode(sha256(convert_to(cast(given.it as text), 'UTF8')), 'hex'),
                        encode(sha256(convert_to(
                            regexp_replace(cast(given.it as text), '%s', '%s', 'g'), 'UTF8')), 'hex')))""".formatted(LineFingerprint.NOTE, LineFingerprint.NO_NOTE);

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

    /** Names of the receivers of a run that have lines they said nothing of, in the order of the dossiers. */
    public List<String> receivers(UUID run) {
        return database.list(RECEIVERS, row -> row.getString("name"), run, run);
    }
}
