package dk.sundhedsklynge.meetings.handover.carry;

import dk.sundhedsklynge.meetings.handover.dossier.TextLine;
import dk.sundhedsklynge.meetings.person.AppointForWindingUp;
import dk.sundhedsklynge.meetings.register.Cooperation;
import dk.sundhedsklynge.meetings.register.Register;
import dk.sundhedsklynge.meetings.register.WindUp;
import dk.sundhedsklynge.meetings.register.WindingUp;
import dk.sundhedsklynge.platform.audit.AuditTrail;
import dk.sundhedsklynge.platform.database.Database;
import dk.sundhedsklynge.platform.security.Caller;
import dk.sundhedsklynge.platform.security.Permission;
import dk.sundhedsklynge.platform.security.Role;
import dk.sundhedsklynge.platform.time.DanishDates;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A secretary makes a readable archive of a cooperation that is wound up, once everything on the list is done. */
@ApplicationScoped
@Transactional
public class Archive {
    private static final String OPEN = """
            select
                (select count(*) from meeting m join minutes x on x.meeting = m.id
                  where m.cooperation = c.id and m.state = 'HELD' and x.state <> 'APPROVED') as minutes,
                (select count(*) from effect e
                  where e.cooperation = c.id and e.state in ('PROPOSED', 'PENDING', 'WAITING', 'REFUSED')) as effects,
                (select count(*) from handover_receipt_open o where o.cooperation = c.id) as lines,
                coalesce((select cast(n ->> 'count' as integer) from handover_run r join handover_cover h on h.run = r.id
                    cross join lateral jsonb_array_elements(h.content -> 'counts') n
                  where r.cooperation = c.id and r.kind = 'CARRIED_OUT' and n ->> 'label' = ?), 0) as findings,
                (select max(cast(r.id as text)) from handover_run r where r.cooperation = c.id and r.kind = 'CARRIED_OUT') as run,
                (select count(*) from (
                    select distinct on (x.receiver) x.run, x.receiver, x.version, x.content
                      from handover_dossier x join handover_run r on r.id = x.run
                     where r.cooperation = c.id and r.kind = 'CARRIED_OUT' and x.kind = 'COUNCIL'
                     order by x.receiver, x.version desc) d
                  where jsonb_path_exists(cast(d.content as jsonb), '$.dossier.*[*].key')
                    and not exists (select 1 from handover_receipt h
                         where h.run = d.run and h.receiver = d.receiver and h.version = d.version)) as versions
            from cooperation c where c.id = ?""";

    private final Register register;
    private final WindUp windUp;
    private final AppointForWindingUp appoint;
    private final Database database;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    Archive(
            Register register,
            WindUp windUp,
            AppointForWindingUp appoint,
            Database database,
            AuditTrail audit,
            Caller caller,
            Clock clock) {
        this.register = register;
        this.windUp = windUp;
        this.appoint = appoint;
        this.database = database;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * A point of the list.
     *
     * @param what how much of it is open, or that it is done
     * @param href where it is done; null where one can only wait
     */
    public record Point(String what, boolean done, @Nullable String href) {}

    /** What must be done before, in the order of the list; empty when nothing is wound up. */
    public List<Point> list(String cooperation) {
        WindingUp it =
                register.cooperation(cooperation).map(Cooperation::windingUp).orElse(null);
        if (it == null) {
            return List.of();
        }
        List<Point> points = new ArrayList<>();
        points.add(lateInvoices(it.lateInvoicesUntil()));
        points.addAll(database.find(OPEN, Archive::points, TextLine.Kind.FINDING.label(), cooperation)
                .orElse(List.of()));
        return points;
    }

    private Point lateInvoices(LocalDate until) {
        boolean done = LocalDate.now(clock).isAfter(until);
        String day = DanishDates.inWords(until);
        return new Point(
                done
                        ? "Fristen for sene fakturaer, %s, er udløbet".formatted(day)
                        : "Sene fakturaer tages til og med %s; arkivet kan laves dagen efter".formatted(day),
                done,
                null);
    }

    private static List<Point> points(ResultSet row) throws SQLException {
        String run = row.getString("run");
        int findings = row.getInt("findings");
        return List.of(
                point(
                        row.getInt("minutes"),
                        "Alle referater er godkendt",
                        "1 referat er ikke godkendt",
                        "%d referater er ikke godkendt",
                        "/moeder/referater"),
                point(
                        row.getInt("effects"),
                        "Alle forslag og virkninger er afgjort",
                        "1 forslag eller virkning er ikke afgjort",
                        "%d forslag og virkninger er ikke afgjort",
                        "/moeder/dokumenter"),
                point(
                        row.getInt("lines"),
                        "Rådene har kvitteret for alle linjer",
                        "1 linje i rådenes mapper er ikke kvitteret",
                        "%d linjer i rådenes mapper er ikke kvitteret",
                        "/overdragelse/" + run),
                point(
                        row.getInt("versions"),
                        "Rådene har kvitteret på den nyeste udgave af deres mapper",
                        "1 råd har ikke kvitteret på den nyeste udgave af sin mappe",
                        "%d råd har ikke kvitteret på den nyeste udgave af deres mapper",
                        "/overdragelse/" + run),
                new Point(
                        findings == 0
                                ? "Ingen åbne afvigelser"
                                : "%d åbne %s overdrages som åbne og hindrer ikke arkivet"
                                        .formatted(findings, findings == 1 ? "afvigelse" : "afvigelser"),
                        true,
                        "/midler/afvigelser"));
    }

    private static Point point(int open, String done, String one, String many, String href) {
        return new Point(open == 0 ? done : open == 1 ? one : many.formatted(open), open == 0, href);
    }

    public CarryOutcome archive(String cooperation) {
        Cooperation of = register.cooperation(cooperation).orElse(null);
        Permission permission = caller.permission(cooperation, Role.SECRETARIAT);
        if (of == null || permission == Permission.UNKNOWN) {
            return new CarryOutcome.NotFound(cooperation);
        }
        if (permission == Permission.FORBIDDEN) {
            return new CarryOutcome.Forbidden();
        }
        WindingUp it = of.windingUp();
        if (it == null) {
            return new CarryOutcome.NotCarriedOut();
        }
        List<String> open = list(cooperation).stream()
                .filter(point -> !point.done())
                .map(Point::what)
                .toList();
        if (!open.isEmpty()) {
            return new CarryOutcome.NotClosed(it.lateInvoicesUntil(), open);
        }
        if (!it.hasEnded()) {
            LocalDate today = LocalDate.now(clock);
            windUp.windUp(cooperation, new WindingUp(it.cutOff(), it.lateInvoicesUntil(), it.persons(), today));
            appoint.endAllThatWrite(cooperation, today);
            audit.record("cooperation-archived", "cooperation", cooperation, cooperation, Map.of());
        }
        return new CarryOutcome.Archived();
    }
}
