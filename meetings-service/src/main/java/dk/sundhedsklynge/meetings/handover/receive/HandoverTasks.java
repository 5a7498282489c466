package dk.sundhedsklynge.meetings.handover.receive;

import dk.sundhedsklynge.meetings.handover.run.UnansweredLines;
import dk.sundhedsklynge.meetings.meeting.Drafts;
import dk.sundhedsklynge.meetings.register.Cooperation;
import dk.sundhedsklynge.meetings.register.Register;
import dk.sundhedsklynge.platform.database.Columns;
import dk.sundhedsklynge.platform.database.Database;
import dk.sundhedsklynge.platform.money.DanishNumbers;
import dk.sundhedsklynge.platform.security.Appointment;
import dk.sundhedsklynge.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a handover that is carried out asks of secretariats: of councils to receive, of clusters to answer. */
@ApplicationScoped
public class HandoverTasks {
    private static final String TASKS = """
            select * from (
                select d.run, d.receiver, d.name, d.cooperation, d.version, 'RECEIVE' as kind, %s as lines
                from (
                    select distinct on (x.run, x.receiver) x.*, x.content as shown, r.cooperation
                    from handover_dossier x join handover_run r on r.id = x.run and r.kind = 'CARRIED_OUT'
                    where x.kind = 'COUNCIL' and x.receiver_id = any(?)
                    order by x.run, x.receiver, x.version desc) d) council
            where lines > 0
            union all
            select wrong.run, wrong.receiver,
                (select max(d.name) from handover_dossier d where d.run = wrong.run and d.receiver = wrong.receiver),
                wrong.cooperation, 0, 'ANSWER', count(*)
            from (
                select distinct on (h.run, h.receiver, h.line) h.id, h.run, h.receiver, h.verdict, r.cooperation
                from handover_receipt h join handover_run r on r.id = h.run
                where r.cooperation = any(?) order by h.run, h.receiver, h.line, h.said_at desc) wrong
            where wrong.verdict = 'WRONG' and not exists (select from handover_answer a where a.receipt = wrong.id)
            group by wrong.run, wrong.receiver, wrong.cooperation
            union all
            select * from (
                select distinct on (d.run, d.receiver) d.run, d.receiver, d.name, r.cooperation, d.version, 'READ', 0
                from handover_dossier d join handover_run r on r.id = d.run and r.kind = 'CARRIED_OUT'
                join unnest(?, ?) as mine (cooperation, party) on mine.cooperation = r.cooperation and mine.party = d.receiver_id
                where d.kind in ('MUNICIPALITY', 'REGION')
                order by d.run, d.receiver, d.version desc) party
            where not exists (select from handover_receipt h
                where h.run = party.run and h.receiver = party.receiver and h.version >= party.version)
            limit %d""";

    private final Database database;
    private final Register register;
    private final Drafts drafts;
    private final Caller caller;

    HandoverTasks(Database database, Register register, Drafts drafts, Caller caller) {
        this.database = database;
        this.register = register;
        this.drafts = drafts;
        this.caller = caller;
    }

    /** What is to be done. */
    public enum Kind {
        /** A council has not answered every line of its dossier as it is now. */
        RECEIVE,
        /** A municipality or the region has not answered the newest version of its; their finance officer reads it. */
        READ,
        /** A receiver says that lines are wrong, and the cluster has not answered. */
        ANSWER
    }

    /**
     * @param name of the receiver
     * @param from name of the cooperation that hands over
     * @param version of the dossier; 0 where it does not matter
     * @param lines how many wait; 0 where they are not counted
     */
    public record Task(Kind kind, UUID run, String receiver, String name, String from, int version, long lines) {
        /** Danish, beginning with a verb. */
        public String what() {
            return switch (kind) {
                case RECEIVE -> "Kvittér for %s: %s mangler svar".formatted(dossier(), counted());
                case READ -> "Læs " + dossier();
                case ANSWER -> "Svar %s: %s i mappen er forkert".formatted(name, counted());
            };
        }

        private String dossier() {
            return version == 1 ? "mappen til " + name : "udgave %d af mappen til %s".formatted(version, name);
        }

        private String counted() {
            return DanishNumbers.counted(lines, "linje", "linjer");
        }

        /** Danish. */
        public String where() {
            return "Overdragelse fra " + from;
        }

        /** Danish: how to settle it; null when the page behind the address says so. */
        public @Nullable String advice() {
            return kind == Kind.READ
                    ? "Sig til klyngens sekretariat, om det hele er der, eller hvad der er forkert. Sekretariatet registrerer svaret."
                    : null;
        }

        /** Danish: how it stands. */
        public String badge() {
            if (isLate()) {
                return "Ikke besvaret";
            }
            return version == 1 ? "Ikke kvitteret" : "Ny udgave";
        }

        /** Whether somebody waits for an answer to what is wrong. */
        public boolean isLate() {
            return kind == Kind.ANSWER;
        }

        public String address() {
            return "/overdragelse/%s/%s%s".formatted(run, receiver, kind == Kind.READ ? "" : "/kvittering");
        }
    }

    /**
     * What waits for the caller, in one statement.
     *
     * @param shown the cooperations that the caller looks at, clusters and councils
     * @param most of all kinds together
     */
    public List<Task> of(Collection<String> shown, int most) {
        String[] mine = shown.stream().filter(drafts::mayRead).toArray(String[]::new);
        List<Appointment> parties = caller.appointments().stream()
                .filter(it -> it.party() != null && shown.contains(it.cooperation()))
                .toList();
        return database.list(
                TASKS.formatted(UnansweredLines.COUNTED, most),
                this::task,
                mine,
                mine,
                parties.stream().map(Appointment::cooperation).toArray(String[]::new),
                parties.stream().map(Appointment::party).toArray(String[]::new));
    }

    private Task task(ResultSet row) throws SQLException {
        String cooperation = row.getString("cooperation");
        return new Task(
                Kind.valueOf(row.getString("kind")),
                Columns.id(row, "run"),
                row.getString("receiver"),
                row.getString("name"),
                register.cooperation(cooperation).map(Cooperation::name).orElse(cooperation),
                row.getInt("version"),
                row.getLong("lines"));
    }
}
