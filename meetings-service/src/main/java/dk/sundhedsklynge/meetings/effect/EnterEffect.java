package dk.sundhedsklynge.meetings.effect;

import dk.sundhedsklynge.meetings.meeting.Decision;
import dk.sundhedsklynge.meetings.meeting.Meeting;
import dk.sundhedsklynge.meetings.meeting.Meetings;
import dk.sundhedsklynge.meetings.meeting.Meetings.Decided;
import dk.sundhedsklynge.meetings.openness.Access;
import dk.sundhedsklynge.meetings.project.ProjectReference;
import dk.sundhedsklynge.meetings.project.ProjectReferences;
import dk.sundhedsklynge.meetings.register.Register;
import dk.sundhedsklynge.meetings.terms.Terms;
import dk.sundhedsklynge.platform.audit.AuditTrail;
import dk.sundhedsklynge.platform.problem.FieldError;
import dk.sundhedsklynge.platform.security.Caller;
import dk.sundhedsklynge.platform.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** A secretary puts an effect on a decision. Meetings makes the ids of what it creates. */
@ApplicationScoped
@Transactional
public class EnterEffect {
    private final Effects effects;
    private final EffectOrders orders;
    private final Meetings meetings;
    private final ProjectReferences projects;
    private final Competences competences;
    private final ReadTerms readTerms;
    private final Register register;
    private final Caller caller;
    private final AuditTrail audit;
    private final Clock clock;

    EnterEffect(
            Effects effects,
            EffectOrders orders,
            Meetings meetings,
            ProjectReferences projects,
            Competences competences,
            ReadTerms readTerms,
            Register register,
            Caller caller,
            AuditTrail audit,
            Clock clock) {
        this.effects = effects;
        this.orders = orders;
        this.meetings = meetings;
        this.projects = projects;
        this.competences = competences;
        this.readTerms = readTerms;
        this.register = register;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    public EffectOutcome enter(NewEffect it) {
        Decided decided =
                meetings.decidedForChange(it.decision()).filter(this::maySee).orElse(null);
        if (decided == null) {
            return new EffectOutcome.DecisionNotFound();
        }
        String cooperation = decided.meeting().cooperation();
        return switch (caller.permission(cooperation, Role.SECRETARIAT)) {
            case UNKNOWN -> new EffectOutcome.DecisionNotFound();
            case FORBIDDEN -> new EffectOutcome.Forbidden();
            case GRANTED ->
                switch (readTerms.read(
                        it.type(), it.terms(), cooperation, decided.meeting().heldOn())) {
                    case ReadTerms.Outcome.Wrong(List<FieldError> errors) -> new EffectOutcome.InvalidTerms(errors);
                    case ReadTerms.Outcome.Right(Terms terms) -> enter(it, decided, terms);
                };
        };
    }

    private boolean maySee(Decided decided) {
        return decided.access().isVisibleTo(caller, decided.meeting().cooperation());
    }

    private EffectOutcome enter(NewEffect it, Decided decided, Terms terms) {
        String cooperation = decided.meeting().cooperation();
        LocalDate decidedOn = decided.meeting().heldOn();
        Optional<LocalDate> cutOff = register.cutOffBefore(cooperation, decidedOn);
        if (cutOff.isPresent()) {
            return new EffectOutcome.WoundUp(cutOff.get());
        }
        List<UUID> waitsFor = it.waitsFor() == null ? List.of() : it.waitsFor();
        if (it.reservation() != null && !effects.isOf(it.reservation(), cooperation)) {
            return new EffectOutcome.UnknownEffect("reservation", it.reservation());
        }
        for (UUID other : waitsFor) {
            if (!effects.isOf(other, cooperation)) {
                return new EffectOutcome.UnknownEffect("waitsFor", other);
            }
        }
        Effect replaced = it.replaces() == null
                ? null
                : effects.findForChange(it.replaces())
                        .filter(effect -> effect.cooperation().equals(cooperation))
                        .orElse(null);
        if (it.replaces() != null) {
            if (replaced == null) {
                return new EffectOutcome.UnknownEffect("replaces", it.replaces());
            }
            if (!Objects.equals(replaced.anchor().decision(), it.decision())) {
                return new EffectOutcome.OfAnotherDecision();
            }
            if (!replaced.state().mayBeReplacedUnseen()) {
                return new EffectOutcome.CannotBeReplaced(replaced.state());
            }
        }
        if (terms instanceof Terms.Registration registration) {
            keepName(registration, decided);
        }
        Effect effect = Effect.entered(draft(it, decided, terms, waitsFor), caller.subject(), clock.instant());
        effects.persist(effect);
        if (replaced != null && replaced.replaceBy(effect.id(), SettledBy.of(caller), clock.instant())) {
            orders.withdraw(replaced, "replaced");
        }
        audit.record("effect-entered", "effect", effect.id().toString(), cooperation, it);
        return new EffectOutcome.Done(effect);
    }

    private Draft draft(NewEffect it, Decided decided, Terms terms, List<UUID> waitsFor) {
        Meeting meeting = decided.meeting();
        Decision decision = decided.decision();
        return new Draft(
                UUID.randomUUID(),
                meeting.cooperation(),
                it.type(),
                terms,
                meeting.heldOn(),
                meeting.body(),
                competences.of(meeting.cooperation()).mayDecide(it.type(), meeting.body()),
                it.reservation(),
                waitsFor,
                decided.item().access(),
                new Anchor(
                        meeting.document(),
                        meeting.id(),
                        decided.item().number(),
                        decided.item().id(),
                        decided.item().label(),
                        decision.id(),
                        decision.line() == 0 ? null : decision.line()),
                it.quote() == null ? decision.text() : it.quote(),
                null);
    }

    private void keepName(Terms.Registration it, Decided decided) {
        ProjectReference known = projects.findById(it.project());
        if (known == null) {
            projects.persist(new ProjectReference(
                    it.project(),
                    decided.meeting().cooperation(),
                    it.name(),
                    it.aliases(),
                    decided.item().access() == Access.CLOSED,
                    clock.instant()));
        } else {
            known.alsoKnownAs(it.aliases());
            if (decided.item().access() == Access.OPEN) {
                known.open();
            }
        }
    }
}
