package dk.sundhedsklynge.meetings.handover.carry;

import dk.sundhedsklynge.meetings.handover.run.Decisions;
import dk.sundhedsklynge.meetings.handover.run.HandoverDecision;
import dk.sundhedsklynge.meetings.handover.run.HandoverRun;
import dk.sundhedsklynge.meetings.handover.run.OrderOutcome;
import dk.sundhedsklynge.meetings.handover.run.OrderRun;
import dk.sundhedsklynge.meetings.handover.run.RunKind;
import dk.sundhedsklynge.meetings.handover.run.Runs;
import dk.sundhedsklynge.meetings.person.AppointForWindingUp;
import dk.sundhedsklynge.meetings.register.Body;
import dk.sundhedsklynge.meetings.register.Cooperation;
import dk.sundhedsklynge.meetings.register.Level;
import dk.sundhedsklynge.meetings.register.Party;
import dk.sundhedsklynge.meetings.register.Register;
import dk.sundhedsklynge.meetings.register.WindUp;
import dk.sundhedsklynge.meetings.register.WindingUp;
import dk.sundhedsklynge.platform.audit.AuditTrail;
import dk.sundhedsklynge.platform.database.RollBack;
import dk.sundhedsklynge.platform.problem.FieldError;
import dk.sundhedsklynge.platform.security.Caller;
import dk.sundhedsklynge.platform.security.Permission;
import dk.sundhedsklynge.platform.security.Role;
import dk.sundhedsklynge.platform.text.DanishLists;
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

/** A secretary registers the decision that carries a handover out. It is done once. */
@ApplicationScoped
public class CarryOut {
    private static final String SILENCE = "Intet svar; tavshed tæller som godkendelse";

    private final Runs runs;
    private final Decisions decisions;
    private final OrderRun order;
    private final Register register;
    private final WindUp windUp;
    private final AppointForWindingUp appoint;
    private final ChoicesOfDecision choices;
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
            ChoicesOfDecision choices,
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
        this.choices = choices;
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
        List<FieldError> errors = errors(of, it);
        if (!errors.isEmpty()) {
            return new CarryOutcome.Invalid(errors);
        }
        return switch (order.order(
                of, RunKind.CARRIED_OUT, new OrderRun.Dates(null, it.cutOff(), it.lateInvoicesUntil()))) {
            case OrderOutcome.Ordered(HandoverRun run) -> register(run, it);
            case OrderOutcome.Refused why -> rollBack.andReturn(new CarryOutcome.NotOrdered(why));
        };
    }

    /** Parties whose answer nobody has registered. */
    private List<Party> silent(Cooperation of, NewDecision it) {
        return register.partiesOf(of).stream()
                .filter(party -> it.answers().stream()
                        .noneMatch(answer -> answer.organisation().strip().equalsIgnoreCase(party.displayName())
                                || answer.organisation().strip().equalsIgnoreCase(party.name())))
                .toList();
    }

    /** The answers with those of the silent parties, as far as silence counts. */
    private List<HandoverDecision.Answer> answers(HandoverRun run, NewDecision it) {
        List<HandoverDecision.Answer> answers = new ArrayList<>(it.answers());
        if (it.form() == HandoverDecision.Form.WRITTEN) {
            register.cooperation(run.cooperation()).map(of -> silent(of, it)).orElse(List.of()).stream()
                    .map(party -> new HandoverDecision.Answer(party.displayName(), true, SILENCE, it.decidedOn()))
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

    private List<FieldError> errors(Cooperation of, NewDecision it) {
        List<FieldError> errors = new ArrayList<>();
        if (it.decidedOn().isAfter(LocalDate.now(clock))) {
            errors.add(new FieldError("decidedOn", "Beslutningen skal være truffet; vælg en dag, der er kommet"));
        }
        Body body = register.body(it.body())
                .filter(one -> one.cooperation().equals(of.id()))
                .orElse(null);
        if (body == null) {
            errors.add(new FieldError("body", "Vælg et af klyngens organer"));
        } else if (body.level() != Level.POLITICAL) {
            errors.add(new FieldError(
                    "body",
                    "Overdragelsen besluttes af politisk niveau; %s kan kun indstille den".formatted(body.name())));
        }
        LocalDate cutOff = Objects.requireNonNullElse(it.cutOff(), OrderRun.CUT_OFF);
        LocalDate late = Objects.requireNonNullElse(it.lateInvoicesUntil(), OrderRun.LATE_INVOICES_UNTIL);
        if (cutOff.isBefore(of.from())) {
            errors.add(new FieldError("cutOff", "Skæringen ligger før klyngens første dag"));
        }
        if (cutOff.isAfter(OrderRun.CUT_OFF)) {
            errors.add(new FieldError(
                    "cutOff",
                    "Klyngerne findes til og med %s ifølge loven; vælg den dag eller en før"
                            .formatted(DanishDates.inWords(OrderRun.CUT_OFF))));
        }
        if (late.isBefore(cutOff)) {
            errors.add(new FieldError("lateInvoicesUntil", "Vælg en dag på eller efter skæringen"));
        }
        answers(of, it, errors);
        if (it.persons().isEmpty()) {
            errors.add(new FieldError("persons", "Vælg mindst én person, der fører afviklingen videre"));
        } else if (!choices.knowsAll(of.id(), it.persons())) {
            errors.add(new FieldError("persons", "Vælg blandt klyngens personer"));
        }
        UUID document = it.document();
        if (document != null && !choices.hasDocument(of.id(), document)) {
            errors.add(new FieldError("document", "Vælg et af klyngens dokumenter"));
        }
        UUID meeting = it.meeting();
        if (meeting != null && !choices.hasMeeting(of.id(), meeting)) {
            errors.add(new FieldError("meeting", "Vælg et af klyngens møder"));
        }
        return errors;
    }

    private void answers(Cooperation of, NewDecision it, List<FieldError> errors) {
        if (it.form() != HandoverDecision.Form.WRITTEN) {
            return;
        }
        List<Party> silent = silent(of, it);
        if (it.answers().isEmpty()) {
            errors.add(new FieldError("answers", "Skriv, hvem der har svaret, hvordan og hvornår"));
        } else if (!silent.isEmpty() && !Boolean.TRUE.equals(it.silenceCounts())) {
            errors.add(new FieldError(
                    "answers",
                    "%s har ikke svaret. Vent på svar, eller sæt kryds ved, at tavshed tæller som godkendelse"
                            .formatted(DanishLists.and(
                                    silent.stream().map(Party::displayName).toList()))));
        }
        for (HandoverDecision.Answer answer : it.answers()) {
            if (!answer.approves()) {
                errors.add(new FieldError(
                        "answers",
                        "%s har ikke godkendt. Udfør først, når alle har.".formatted(answer.organisation())));
            } else if (answer.how() == null || answer.how().isBlank()) {
                errors.add(
                        new FieldError("answers", "Skriv, hvordan svaret fra %s kom".formatted(answer.organisation())));
            } else if (answer.on() == null || answer.on().isAfter(it.decidedOn())) {
                errors.add(new FieldError(
                        "answers",
                        "Svaret fra %s skal være kommet senest den dag, der blev besluttet"
                                .formatted(answer.organisation())));
            }
        }
    }
}
