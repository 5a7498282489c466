package dk.sundhedsklynge.meetings.effect;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.sundhedsklynge.meetings.meeting.Access;
import dk.sundhedsklynge.meetings.meeting.Meetings;
import dk.sundhedsklynge.meetings.meeting.Meetings.Decided;
import dk.sundhedsklynge.meetings.project.ProjectReference;
import dk.sundhedsklynge.meetings.project.ProjectReferences;
import dk.sundhedsklynge.meetings.register.Register;
import dk.sundhedsklynge.meetings.terms.Terms;
import dk.sundhedsklynge.meetings.terms.TermsCheck;
import dk.sundhedsklynge.meetings.terms.TermsJson;
import dk.sundhedsklynge.platform.audit.AuditTrail;
import dk.sundhedsklynge.platform.problem.Problem;
import dk.sundhedsklynge.platform.security.Caller;
import dk.sundhedsklynge.platform.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A secretary puts an effect on a decision. Meetings makes the ids of what it creates. */
@ApplicationScoped
@Transactional
public class EnterEffect {
    private final Effects effects;
    private final EffectOrders orders;
    private final Meetings meetings;
    private final ProjectReferences projects;
    private final Competences competences;
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
            Register register,
            Caller caller,
            AuditTrail audit,
            Clock clock) {
        this.effects = effects;
        this.orders = orders;
        this.meetings = meetings;
        this.projects = projects;
        this.competences = competences;
        this.register = register;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    public Effect enter(NewEffect it) {
        Decided decided = meetings.decidedForChange(it.decision())
                .filter(this::maySee)
                .orElseThrow(() -> Problem.notFound("Beslutningen findes ikke, eller du har ikke adgang til den."));
        String cooperation = decided.meeting().cooperation();
        caller.require(cooperation, Role.SECRETARIAT);
        Terms terms = terms(it, decided);
        List<UUID> waitsFor = it.waitsFor() == null ? List.of() : it.waitsFor();
        waitsFor.forEach(other -> ofCooperation(other, cooperation));
        Effect effect = new Effect(
                new Draft(
                        UUID.randomUUID(),
                        cooperation,
                        it.type(),
                        terms,
                        decided.meeting().heldOn(),
                        decided.meeting().body(),
                        competences
                                .of(cooperation)
                                .mayDecide(it.type(), decided.meeting().body()),
                        it.reservation(),
                        waitsFor,
                        decided.item().access(),
                        new Anchor(
                                decided.meeting().document(),
                                decided.meeting().id(),
                                decided.item().number(),
                                decided.item().id(),
                                decided.item().label(),
                                decided.decision().id(),
                                decided.decision().line() == 0
                                        ? null
                                        : decided.decision().line()),
                        it.quote() == null ? decided.decision().text() : it.quote(),
                        null),
                null,
                caller.subject(),
                clock.instant());
        effects.persist(effect);
        replace(it.replaces(), effect);
        audit.record("effect-entered", "effect", effect.id().toString(), cooperation, it);
        return effect;
    }

    private boolean maySee(Decided decided) {
        return decided.access() == Access.OPEN
                ? caller.maySee(decided.meeting().cooperation())
                : caller.maySeeClosed(decided.meeting().cooperation());
    }

    private Terms terms(NewEffect it, Decided decided) {
        ObjectNode terms = it.terms().deepCopy();
        switch (it.type()) {
            case REGISTER ->
                giveId(
                        terms,
                        "project",
                        knownProject(decided, terms.path("name").asText("")));
            case SET_KEY -> giveId(terms, "key", null);
            case EARMARK -> giveId(terms, "earmark", null);
            default -> {}
        }
        try {
            Terms read = TermsJson.read(it.type(), terms);
            TermsCheck.refuseWrong(read, register.partyCodes(decided.meeting().cooperation()));
            if (read instanceof Terms.Registration registration) {
                keepName(registration, decided);
            } else {
                requireKnown(read, decided.meeting().cooperation());
            }
            return read;
        } catch (IllegalArgumentException e) {
            throw Problem.invalid("invalid-terms", "Vilkårene kan ikke bruges", String.valueOf(e.getMessage()));
        }
    }

    private void requireKnown(Terms terms, String cooperation) {
        terms.projectId().ifPresent(project -> {
            if (!projects.isOf(project, cooperation)) {
                throw new IllegalArgumentException(
                        "Samarbejdet har intet projekt %s; registrér det først".formatted(project));
            }
        });
    }

    private static void giveId(ObjectNode terms, String field, @Nullable UUID known) {
        if (terms.path(field).asText("").isEmpty()) {
            terms.put(field, (known == null ? UUID.randomUUID() : known).toString());
        }
        if (field.equals("project") && !terms.has("aliases")) {
            terms.putArray("aliases");
        }
    }

    private @Nullable UUID knownProject(Decided decided, String name) {
        return projects.named(decided.meeting().cooperation(), name)
                .map(ProjectReference::id)
                .orElse(null);
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
        } else if (known.cooperation().equals(decided.meeting().cooperation())) {
            known.alsoKnownAs(it.aliases());
        } else {
            throw new IllegalArgumentException("Projektet %s hører til et andet samarbejde".formatted(it.project()));
        }
    }

    private void replace(@Nullable UUID refused, Effect by) {
        if (refused == null) {
            return;
        }
        Effect old = ofCooperation(refused, by.cooperation());
        if (!Objects.equals(old.anchor().decision(), by.anchor().decision())) {
            throw Problem.invalid(
                    "another-decision",
                    "Virkningen hører til en anden beslutning",
                    "En virkning erstattes kun af en ny af samme beslutning; træk den gamle tilbage i stedet.");
        }
        if (!old.state().mayBecome(EffectState.REPLACED)) {
            throw Problem.conflict(
                    "cannot-be-replaced",
                    "Virkningen kan ikke erstattes",
                    "Den er '%s'; kun en foreslået, bestilt eller afvist virkning kan erstattes."
                            .formatted(old.state().label()));
        }
        if (old.replaceBy(by.id(), caller.subject(), clock.instant())) {
            orders.withdraw(old, "replaced");
        }
    }

    private Effect ofCooperation(UUID id, String cooperation) {
        return effects.findForChange(id)
                .filter(effect -> effect.cooperation().equals(cooperation))
                .orElseThrow(() -> Problem.invalid(
                        "unknown-effect", "Ukendt virkning", "Samarbejdet har ingen virkning %s.".formatted(id)));
    }
}
