package dk.sundhedsklynge.meetings.handover.carry;

import dk.sundhedsklynge.meetings.handover.run.Decisions;
import dk.sundhedsklynge.meetings.handover.run.HandoverDecision;
import dk.sundhedsklynge.meetings.handover.run.HandoverRun;
import dk.sundhedsklynge.meetings.handover.run.OrderOutcome;
import dk.sundhedsklynge.meetings.handover.run.OrderRun;
import dk.sundhedsklynge.meetings.handover.run.RunKind;
import dk.sundhedsklynge.meetings.handover.run.Runs;
import dk.sundhedsklynge.meetings.person.AppointForWindingUp;
import dk.sundhedsklynge.meetings.register.Cooperation;
import dk.sundhedsklynge.meetings.register.Register;
import dk.sundhedsklynge.meetings.register.WindUp;
import dk.sundhedsklynge.meetings.register.WindingUp;
import dk.sundhedsklynge.platform.audit.AuditTrail;
import dk.sundhedsklynge.platform.database.RollBack;
import dk.sundhedsklynge.platform.problem.FieldError;
import dk.sundhedsklynge.platform.security.Caller;
import dk.sundhedsklynge.platform.security.Permission;
import dk.sundhedsklynge.platform.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A secretary registers the decision that carries a handover out. It is done once. */
@ApplicationScoped
public class CarryOut {
    private final Runs runs;
    private final Decisions decisions;
    private final OrderRun order;
    private final Register register;
    private final WindUp windUp;
    private final AppointForWindingUp appoint;
    private final DecisionRules rules;
    private final RollBack rollBack;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    CarryOut(
            Runs runs,
            Decisions decisions,
            OrderRun order,
            Register register,
            WindUp windUp,
            AppointForWindingUp appoint,
            DecisionRules rules,
            RollBack rollBack,
            AuditTrail audit,
            Caller caller,
            Clock clock) {
        this.runs = runs;
        this.decisions = decisions;
        this.order = order;
        this.register = register;
        this.windUp = windUp;
        this.appoint = appoint;
        this.rules = rules;
        this.rollBack = rollBack;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    public CarryOutcome carryOut(String cooperation, NewDecision it) {
        Cooperation of = register.cooperation(cooperation).orElse(null);
        Permission permission = caller.permission(cooperation, Role.SECRETARIAT);
        if (of == null || permission == Permission.UNKNOWN) {
            return new CarryOutcome.NotFound(cooperation);
        }
        if (permission == Permission.FORBIDDEN) {
            return new CarryOutcome.Forbidden();
        }
        Optional<HandoverDecision> earlier = decisions.find(cooperation);
        if (earlier.isPresent()) {
            return new CarryOutcome.DecidedAlready(earlier.get());
        }
        if (runs.ofCooperation(cooperation).stream().noneMatch(HandoverRun::isMade)) {
            return new CarryOutcome.NotRehearsed();
        }
        List<FieldError> errors = rules.errors(of, it);
        if (!errors.isEmpty()) {
            return new CarryOutcome.Invalid(errors);
        }
        return switch (order.order(
                of, RunKind.CARRIED_OUT, new OrderRun.Dates(null, it.cutOff(), it.lateInvoicesUntil()))) {
            case OrderOutcome.Ordered(HandoverRun run) -> register(run, it);
            case OrderOutcome.Refused why -> rollBack.andReturn(new CarryOutcome.NotOrdered(why));
        };
    }

    /** All that the rules find wrong with a decision; nothing of a cooperation that is unknown. */
    List<FieldError> errors(String cooperation, NewDecision it) {
        return register.cooperation(cooperation).map(of -> rules.errors(of, it)).orElse(List.of());
    }

    /** The answers with those of the silent parties, as far as silence counts. */
    private List<HandoverDecision.Answer> answers(HandoverRun run, NewDecision it) {
        List<HandoverDecision.Answer> answers = new ArrayList<>(it.answers());
        if (it.form() == HandoverDecision.Form.WRITTEN) {
            register.cooperation(run.cooperation()).map(of -> rules.silent(of, it)).orElse(List.of()).stream()
                    .map(party -> HandoverDecision.Answer.silence(party.displayName(), it.decidedOn()))
                    .forEach(answers::add);
        }
        return answers;
    }

    private CarryOutcome register(HandoverRun run, NewDecision it) {
        decisions.add(new HandoverDecision(
                run.cooperation(),
                run.id(),
                it.form(),
                it.decidedOn(),
                it.body(),
                it.meeting(),
                it.item(),
                it.document(),
                it.caseNumber(),
                answers(run, it),
                run.cutOff(),
                run.lateInvoicesUntil(),
                it.persons(),
                audit.who().actor(),
                clock.instant()));
        windUp.windUp(run.cooperation(), new WindingUp(run.cutOff(), run.lateInvoicesUntil(), it.persons(), null));
        appoint.appoint(run.cooperation(), it.persons(), run.cutOff());
        audit.record(
                "handover-carried-out",
                "handover-run",
                run.id().toString(),
                run.cooperation(),
                Map.of("decidedOn", it.decidedOn().toString(), "form", it.form().code()));
        return new CarryOutcome.CarriedOut(run);
    }
}
