package dk.sundhedsklynge.meetings.handover.run;

import dk.sundhedsklynge.meetings.register.Cooperation;
import dk.sundhedsklynge.meetings.register.Register;
import dk.sundhedsklynge.platform.audit.AuditTrail;
import dk.sundhedsklynge.platform.database.Database;
import dk.sundhedsklynge.platform.events.Outbox;
import dk.sundhedsklynge.platform.events.SnapshotSource;
import dk.sundhedsklynge.platform.events.Topic;
import dk.sundhedsklynge.platform.problem.FieldError;
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
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A secretary orders a rehearsal; funds and projects are asked for their parts. On a snapshot they are asked again. */
@ApplicationScoped
public class OrderRun implements SnapshotSource {
    /** Clusters end with the year. */
    public static final LocalDate CUT_OFF = LocalDate.of(2026, 12, 31);

    public static final LocalDate LATE_INVOICES_UNTIL = LocalDate.of(2027, 2, 28);

    private final Runs runs;
    private final Register register;
    private final Database database;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    OrderRun(
            Runs runs,
            Register register,
            Database database,
            Outbox outbox,
            AuditTrail audit,
            Caller caller,
            Clock clock) {
        this.runs = runs;
        this.register = register;
        this.database = database;
        this.outbox = outbox;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * What a run goes by; null for what is not said: today or the last day of a cluster that has ended, and what the act and the
     * ministry say.
     *
     * @param membersOn the day that membership is frozen on
     */
    public record Dates(
            @Nullable LocalDate membersOn,
            @Nullable LocalDate cutOff,
            @Nullable LocalDate lateInvoicesUntil) {
        public static final Dates USUAL = new Dates(null, null, null);
    }

    @Transactional
    public OrderOutcome rehearse(String cooperation, Dates said) {
        Cooperation of = register.cooperation(cooperation).orElse(null);
        Permission permission = caller.permission(cooperation, Role.SECRETARIAT, Role.OPERATOR);
        if (of == null || permission == Permission.UNKNOWN) {
            return new OrderOutcome.NotFound(cooperation);
        }
        if (permission == Permission.FORBIDDEN) {
            return new OrderOutcome.Forbidden();
        }
        return order(of, RunKind.REHEARSAL, said);
    }

    /** What comes of ordering a rehearsal for every cluster. */
    public sealed interface AllOutcome {
        /** @param runs one or more */
        record Ordered(List<HandoverRun> runs) implements AllOutcome {}

        /** No cluster was rehearsed. */
        record None(OrderOutcome.Refused why) implements AllOutcome {}
    }

    /** One after another for every cluster that the caller may order for; those that are carried out already are left alone. */
    @Transactional
    public AllOutcome rehearseAll(Dates said) {
        List<Cooperation> mine = register.cooperations().stream()
                .filter(it -> it.kind() == Cooperation.Kind.HEALTH_CLUSTER)
                .filter(it -> caller.holds(it.id(), Role.SECRETARIAT, Role.OPERATOR))
                .filter(it -> !register.isArchive(it.id()))
                .toList();
        List<HandoverRun> ordered = new ArrayList<>();
        List<OrderOutcome.Refused> refused = new ArrayList<>();
        for (Cooperation it : mine) {
            switch (order(it, RunKind.REHEARSAL, said)) {
                case OrderOutcome.Ordered(HandoverRun run) -> ordered.add(run);
                case OrderOutcome.CarriedOutAlready _ -> {}
                case OrderOutcome.Refused why -> refused.add(why);
            }
        }
        if (!ordered.isEmpty()) {
            return new AllOutcome.Ordered(ordered);
        }
        return new AllOutcome.None(
                mine.isEmpty()
                        ? new OrderOutcome.Forbidden()
                        : refused.isEmpty() ? new OrderOutcome.AllCarriedOut() : refused.getFirst());
    }

    /** The day that membership is frozen on when none is said: today, or the last day of a cluster that has ended. */
    public LocalDate lastDayWithMembers(Cooperation of) {
        LocalDate today = LocalDate.now(clock);
        LocalDate last = of.to();
        return last != null && today.isAfter(last) ? last : today;
    }

    /** Whoever calls has asked whether the caller may. */
    @Transactional(Transactional.TxType.MANDATORY)
    public OrderOutcome order(Cooperation of, RunKind kind, Dates said) {
        if (of.kind() != Cooperation.Kind.HEALTH_CLUSTER) {
            return new OrderOutcome.NoCluster(of.name());
        }
        LocalDate membersOn = Objects.requireNonNullElseGet(said.membersOn(), () -> lastDayWithMembers(of));
        LocalDate cutOff = Objects.requireNonNullElse(said.cutOff(), CUT_OFF);
        LocalDate late = Objects.requireNonNullElse(said.lateInvoicesUntil(), LATE_INVOICES_UNTIL);
        List<FieldError> errors = errors(of, membersOn, cutOff, late);
        if (!errors.isEmpty()) {
            return new OrderOutcome.InvalidDates(errors);
        }
        database.lock("handover:" + of.id());
        Optional<HandoverRun> last = runs.ofCooperation(of.id()).stream().findFirst();
        if (last.filter(it -> it.kind() == RunKind.CARRIED_OUT).isPresent()) {
            return new OrderOutcome.CarriedOutAlready(last.get());
        }
        Optional<HandoverRun> same = last.filter(it -> !it.isMade()
                && it.kind() == kind
                && it.membersOn().equals(membersOn)
                && it.cutOff().equals(cutOff)
                && it.lateInvoicesUntil().equals(late));
        if (same.isPresent()) {
            return new OrderOutcome.Ordered(same.get());
        }
        HandoverRun run = new HandoverRun(
                UUID.randomUUID(),
                of.id(),
                last.map(HandoverRun::number).orElse(0) + 1,
                kind,
                membersOn,
                cutOff,
                late,
                FreezeMembership.of(of, register),
                audit.who().actor(),
                clock.instant(),
                1,
                0,
                null);
        runs.add(run);
        send(run);
        audit.record(
                "handover-run-ordered",
                "handover-run",
                run.id().toString(),
                of.id(),
                Map.of("number", run.number(), "kind", kind.code()));
        return new OrderOutcome.Ordered(run);
    }

    private static List<FieldError> errors(Cooperation of, LocalDate membersOn, LocalDate cutOff, LocalDate late) {
        List<FieldError> errors = new ArrayList<>();
        LocalDate to = of.to();
        if (membersOn.isBefore(of.from()) || to != null && membersOn.isAfter(to)) {
            errors.add(new FieldError("membersOn", "Vælg en dag, hvor klyngen findes"));
        }
        errors.addAll(errorsOfEnd(of, cutOff, late));
        return errors;
    }

    /** What is wrong with the days on which a cluster ends, be it tried or decided. */
    public static List<FieldError> errorsOfEnd(Cooperation of, LocalDate cutOff, LocalDate late) {
        List<FieldError> errors = new ArrayList<>();
        if (cutOff.isBefore(of.from())) {
            errors.add(new FieldError("cutOff", "Skæringen ligger før klyngens første dag"));
        }
        if (cutOff.isAfter(CUT_OFF)) {
            errors.add(new FieldError(
                    "cutOff",
                    "Klyngerne findes til og med %s ifølge loven; vælg den dag eller en før"
                            .formatted(DanishDates.inWords(CUT_OFF))));
        }
        if (late.isBefore(cutOff)) {
            errors.add(new FieldError("lateInvoicesUntil", "Vælg en dag på eller efter skæringen"));
        }
        return errors;
    }

    private void send(HandoverRun run) {
        outbox.publish(
                Topic.MEETINGS,
                run.cooperation(),
                HandoverRunOrdered.TYPE,
                HandoverRunOrdered.subject(run.id()),
                run.order());
    }

    @Override
    @Transactional
    public void emit() {
        runs.toBeAnswered().forEach(this::send);
    }
}
