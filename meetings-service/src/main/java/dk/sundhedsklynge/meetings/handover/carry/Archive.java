package dk.sundhedsklynge.meetings.handover.carry;

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
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A secretary makes a readable archive of a cooperation that is wound up, once everything on the list is done. */
@ApplicationScoped
@Transactional
public class Archive {
    private static final String OPEN = """
            select
                (select count(*) from meeting m left join minutes x on x.meeting = m.id
                  where m.cooperation = c.id and m.state = 'HELD' and (x.state is null or x.state <> 'APPROVED')) as minutes,
                (select count(*) from effect e
                  where e.cooperation = c.id and e.state in ('PROPOSED', 'PENDING', 'WAITING', 'REFUSED')) as effects,
                (select count(*) from handover_receipt_open o where o.cooperation = c.id) as lines
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

    /** A point of the list; done when nothing of it is open. */
    public record Point(String what, boolean done) {}

    /** What must be done before, in the order of the list; empty when nothing is wound up. */
    public List<Point> list(String cooperation) {
        WindingUp it =
                register.cooperation(cooperation).map(Cooperation::windingUp).orElse(null);
        if (it == null) {
            return List.of();
        }
        List<Point> points = new ArrayList<>();
        points.add(new Point(
                "Fristen for sene fakturaer, %s, er udløbet".formatted(DanishDates.inWords(it.lateInvoicesUntil())),
                LocalDate.now(clock).isAfter(it.lateInvoicesUntil())));
        points.addAll(database.find(
                        OPEN,
                        row -> List.of(
                                point("Alle referater er godkendt", row.getInt("minutes"), "mangler"),
                                point("Alle virkninger er afgjort", row.getInt("effects"), "venter"),
                                point("Rådene har kvitteret for alle linjer", row.getInt("lines"), "mangler")),
                        cooperation)
                .orElse(List.of()));
        return points;
    }

    private static Point point(String what, int open, String left) {
        return new Point(open == 0 ? what : "%s (%d %s)".formatted(what, open, left), open == 0);
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
            return new CarryOutcome.NotClosed(open);
        }
        if (!it.hasEnded()) {
            LocalDate today = LocalDate.now(clock);
            windUp.windUp(cooperation, new WindingUp(it.cutOff(), it.lateInvoicesUntil(), it.persons(), today));
            appoint.end(cooperation, today);
            audit.record("cooperation-archived", "cooperation", cooperation, cooperation, Map.of());
        }
        return new CarryOutcome.Archived();
    }
}
