package dk.sundhedsklynge.meetings.handover.carry;

import dk.sundhedsklynge.meetings.handover.dossier.TextLine;
import dk.sundhedsklynge.meetings.handover.run.DecisionFiles;
import dk.sundhedsklynge.meetings.handover.run.Decisions;
import dk.sundhedsklynge.meetings.handover.run.HandoverDecision;
import dk.sundhedsklynge.meetings.handover.run.HandoverRun;
import dk.sundhedsklynge.meetings.handover.run.RemakeDossiers;
import dk.sundhedsklynge.meetings.handover.run.Runs;
import dk.sundhedsklynge.meetings.handover.run.UnansweredLines;
import dk.sundhedsklynge.meetings.handover.shown.Objections;
import dk.sundhedsklynge.meetings.person.AppointForWindingUp;
import dk.sundhedsklynge.meetings.register.Cooperation;
import dk.sundhedsklynge.meetings.register.Register;
import dk.sundhedsklynge.meetings.register.WindUp;
import dk.sundhedsklynge.meetings.register.WindingUp;
import dk.sundhedsklynge.platform.audit.AuditTrail;
import dk.sundhedsklynge.platform.database.Columns;
import dk.sundhedsklynge.platform.database.Database;
import dk.sundhedsklynge.platform.money.DanishNumbers;
import dk.sundhedsklynge.platform.security.Caller;
import dk.sundhedsklynge.platform.security.Permission;
import dk.sundhedsklynge.platform.security.Role;
import dk.sundhedsklynge.platform.text.DanishLists;
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
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A secretary makes a readable archive of a cooperation that is wound up, once everything on the list is done. */
@ApplicationScoped
@Transactional
public class Archive {
    private static final String OPEN = """
            select
                (select count(*) from meeting m join minutes x on x.meeting = m.id
                  where m.cooperation = r.cooperation and m.state = 'HELD' and x.state <> 'APPROVED') as minutes,
                (select count(*) from handover_receipt_open o where o.cooperation = r.cooperation) as lines,
                (select min(o.receiver) from handover_receipt_open o where o.cooperation = r.cooperation) as open_receiver,
                coalesce((select cast(n ->> 'count' as integer) from handover_cover h
                    cross join lateral jsonb_array_elements(h.content -> 'counts') n
                  where h.run = r.id and n ->> 'label' = ?), 0) as findings,
                (select count(*) from (
                    select distinct on (x.receiver) x.run, x.receiver, x.version, x.content from handover_dossier x
                     where x.run = r.id and x.kind = 'COUNCIL' order by x.receiver, x.version desc) d
                  where jsonb_path_exists(cast(d.content as jsonb), '$.dossier.*[*].key')
                    and not exists (select 1 from handover_receipt h
                         where h.run = d.run and h.receiver = d.receiver and h.version = d.version)) as versions
            from handover_run r where r.id = ?""";

    /** By meeting, since they are settled on the page of its document. */
    private static final String UNSETTLED = """
            select e.document, m.held_on, count(*) as effects from effect e join meeting m on m.id = e.meeting
            where e.cooperation = ? and e.state in ('PROPOSED', 'PENDING', 'WAITING', 'REFUSED')
            group by e.document, m.id, m.held_on order by m.held_on, m.id""";

    private final Register register;
    private final WindUp windUp;
    private final AppointForWindingUp appoint;
    private final Runs runs;
    private final RemakeDossiers remake;
    private final Decisions decisions;
    private final DecisionFiles files;
    private final Objections objections;
    private final UnansweredLines unanswered;
    private final Database database;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    Archive(
            Register register,
            WindUp windUp,
            AppointForWindingUp appoint,
            Runs runs,
            RemakeDossiers remake,
            Decisions decisions,
            DecisionFiles files,
            Objections objections,
            UnansweredLines unanswered,
            Database database,
            AuditTrail audit,
            Caller caller,
            Clock clock) {
        this.register = register;
        this.windUp = windUp;
        this.appoint = appoint;
        this.runs = runs;
        this.remake = remake;
        this.decisions = decisions;
        this.files = files;
        this.objections = objections;
        this.unanswered = unanswered;
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
        points.add(decisionPaper(cooperation));
        points.addAll(effects(cooperation));
        runs.carriedOut(cooperation).map(HandoverRun::id).ifPresent(run -> {
            database.find(OPEN, row -> points(row, run), TextLine.Kind.FINDING.label(), run)
                    .ifPresent(points::addAll);
            points.addAll(objections(run));
            points.addAll(silent(run));
        });
        return points;
    }

    /** A decision is registered with its paper: one that was imported, or a file. */
    private Point decisionPaper(String cooperation) {
        boolean there =
                decisions.find(cooperation).map(HandoverDecision::document).isPresent()
                        || files.of(cooperation).stream().anyMatch(it -> it.answerOf() == null);
        return new Point(
                there ? "Beslutningens dokument er gemt" : "Beslutningens dokument er ikke vedhæftet", there, "#filer");
    }

    private List<Point> effects(String cooperation) {
        List<Point> open = database.list(UNSETTLED, Archive::effects, cooperation);
        return open.isEmpty() ? List.of(new Point("Alle forslag og virkninger er afgjort", true, null)) : open;
    }

    private static Point effects(ResultSet row) throws SQLException {
        UUID document = Columns.idOrNull(row, "document");
        return new Point(
                "%s er ikke afgjort, mødet %s"
                        .formatted(
                                DanishNumbers.counted(
                                        row.getInt("effects"), "forslag eller virkning", "forslag og virkninger"),
                                DanishDates.inWords(Columns.day(row, "held_on"))),
                false,
                document == null ? "/moeder" : "/moeder/dokumenter/%s/forslag".formatted(document));
    }

    /** Those that wait for an answer of the cluster. */
    private List<Point> objections(UUID run) {
        return objections.open(run).stream()
                .filter(it -> it.withdrawnOn() == null)
                .map(it -> new Point("Indsigelsen fra %s er ikke besvaret".formatted(it.receiver()), false, it.path()))
                .toList();
    }

    /** Those that nobody can make answer do not keep a cluster open. */
    private List<Point> silent(UUID run) {
        List<String> silent = unanswered.receivers(run);
        return silent.isEmpty()
                ? List.of()
                : List.of(new Point(
                        "Har ikke svaret på alle linjer: %s. Rådene skal svare; de andre hindrer ikke arkivet"
                                .formatted(DanishLists.and(silent)),
                        true,
                        "/overdragelse/" + run));
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

    private static List<Point> points(ResultSet row, UUID run) throws SQLException {
        int findings = row.getInt("findings");
        String receiver = row.getString("open_receiver");
        return List.of(
                point(
                        row.getInt("minutes"),
                        "Alle referater er godkendt",
                        "1 referat er ikke godkendt",
                        "%d referater er ikke godkendt",
                        "/moeder/referater"),
                point(
                        row.getInt("lines"),
                        "Rådene har kvitteret for alle linjer",
                        "1 linje i rådenes mapper er ikke kvitteret",
                        "%d linjer i rådenes mapper er ikke kvitteret",
                        "/overdragelse/" + run + (receiver == null ? "" : "/" + receiver + "/kvittering")),
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
        // What was done a moment ago makes a new edition first, which the councils have not seen.
        runs.carriedOut(cooperation).map(HandoverRun::id).ifPresent(remake::remake);
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
