package dk.sundhedsklynge.meetings.handover.receive;

import dk.sundhedsklynge.platform.database.Columns;
import dk.sundhedsklynge.platform.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** What a handover that is carried out asks of secretariats: of councils to receive, of clusters to answer. */
@ApplicationScoped
public class HandoverTasks {
    private static final String TASKS = """
            select * from (
                select distinct on (d.run, d.receiver) d.run, d.receiver, d.name, r.cooperation, d.version, 'RECEIVE' as kind
                from handover_dossier d join handover_run r on r.id = d.run and r.kind = 'CARRIED_OUT'
                where d.kind = 'COUNCIL' and d.receiver_id = any(?)
                order by d.run, d.receiver, d.version desc) newest
            where not exists (select from handover_receipt h
                where h.run = newest.run and h.receiver = newest.receiver and h.version >= newest.version)
            union all
            select wrong.run, wrong.receiver,
                (select max(d.name) from handover_dossier d where d.run = wrong.run and d.receiver = wrong.receiver),
                wrong.cooperation, 0, 'ANSWER'
            from (
                select distinct on (h.run, h.receiver, h.line) h.id, h.run, h.receiver, h.verdict, r.cooperation
                from handover_receipt h join handover_run r on r.id = h.run
                where r.cooperation = any(?) order by h.run, h.receiver, h.line, h.said_at desc) wrong
            where wrong.verdict = 'WRONG' and not exists (select from handover_answer a where a.receipt = wrong.id)
            group by wrong.run, wrong.receiver, wrong.cooperation
            union all
            select * from (
                select distinct on (d.run, d.receiver) d.run, d.receiver, d.name, r.cooperation, d.version, 'READ'
                from handover_dossier d join handover_run r on r.id = d.run and r.kind = 'CARRIED_OUT'
                join unnest(?, ?) as mine (cooperation, party) on mine.cooperation = r.cooperation and mine.party = d.receiver_id
                where d.kind in ('MUNICIPALITY', 'REGION')
                order by d.run, d.receiver, d.version desc) party
            where not exists (select from handover_receipt h
                where h.run = party.run and h.receiver = party.receiver and h.version >= party.version)
            limit %d""";

    private final Database database;

    HandoverTasks(Database database) {
        this.database = database;
    }

    /** What is to be done. */
    public enum Kind {
        /** A council has not answered the newest version of its dossier. */
        RECEIVE,
        /** Nor has a municipality or the region, whose finance officer reads it. */
        READ,
        /** A receiver says that a line is wrong, and the cluster has not answered. */
        ANSWER
    }

    /**
     * @param name of the receiver
     * @param cooperation that hands over
     * @param version of the dossier; 0 where it does not matter
     */
    public record Task(Kind kind, UUID run, String receiver, String name, String cooperation, int version) {}

    /** A party in a cluster. */
    public record PartyOf(String cooperation, String party) {}

    /**
     * In one statement.
     *
     * @param cooperations that the caller is the secretariat of, clusters and councils
     * @param parties that the caller answers for the money of
     */
    public List<Task> of(Collection<String> cooperations, Collection<PartyOf> parties, int most) {
        String[] mine = cooperations.toArray(String[]::new);
        return database.list(
                TASKS.formatted(most),
                row -> new Task(
                        Kind.valueOf(row.getString("kind")),
                        Columns.id(row, "run"),
                        row.getString("receiver"),
                        row.getString("name"),
                        row.getString("cooperation"),
                        row.getInt("version")),
                mine,
                mine,
                parties.stream().map(PartyOf::cooperation).toArray(String[]::new),
                parties.stream().map(PartyOf::party).toArray(String[]::new));
    }
}
