package dk.sundhedsklynge.meetings.effect;

import com.fasterxml.jackson.databind.JsonNode;
import dk.sundhedsklynge.meetings.meeting.Access;
import dk.sundhedsklynge.meetings.project.ProjectReferences;
import dk.sundhedsklynge.meetings.register.Register;
import dk.sundhedsklynge.meetings.terms.Terms;
import dk.sundhedsklynge.meetings.terms.TermsCheck;
import dk.sundhedsklynge.meetings.terms.TermsJson;
import dk.sundhedsklynge.platform.audit.AuditTrail;
import dk.sundhedsklynge.platform.etag.ETags;
import dk.sundhedsklynge.platform.problem.Problem;
import dk.sundhedsklynge.platform.security.Caller;
import dk.sundhedsklynge.platform.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a secretary says to an effect: confirm, correct and confirm, reject, or withdraw. */
@ApplicationScoped
@Transactional
public class SettleEffect {
    private final Effects effects;
    private final EffectOrders orders;
    private final ProjectReferences projects;
    private final Register register;
    private final Caller caller;
    private final AuditTrail audit;
    private final Clock clock;

    SettleEffect(
            Effects effects,
            EffectOrders orders,
            ProjectReferences projects,
            Register register,
            Caller caller,
            AuditTrail audit,
            Clock clock) {
        this.effects = effects;
        this.orders = orders;
        this.projects = projects;
        this.register = register;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Orders it. The order and the change of state are one transaction.
     *
     * @param corrected terms in place of those read; null leaves them
     * @param reservation the reserved effect that this one turns into a grant; null leaves it
     * @param ifMatch the version the caller has read; null confirms whatever stands
     */
    public Effect confirm(UUID id, @Nullable JsonNode corrected, @Nullable UUID reservation, @Nullable String ifMatch) {
        Effect effect = mine(id);
        if (ifMatch != null && !ETags.isOf(ifMatch, effect.version())) {
            throw ETags.refusal(ifMatch);
        }
        // What waits may become pending, but by what it waits for: it was ordered, and is ordered once.
        refuseUnless(effect.state() == EffectState.PROPOSED, effect, "bekræftes");
        if (corrected != null && !corrected.isNull()) {
            effect.correct(terms(effect, corrected));
        }
        if (reservation != null) {
            requireOf(effect.cooperation(), reservation);
            effect.grantReserved(reservation);
        }
        order(effect);
        return effect;
    }

    /** Orders what the caller already may and holds. */
    void order(Effect effect) {
        keepNames(effect);
        effect.order(effects.allDone(effect.waitsFor()), caller.subject(), clock.instant());
        orders.order(effect);
        audit("effect-confirmed", effect, effect.terms());
    }

    /** What a project is registered as is what later minutes know it by. */
    private void keepNames(Effect effect) {
        if (effect.terms() instanceof Terms.Registration it) {
            projects.findByIdOptional(it.project()).ifPresent(project -> project.alsoKnownAs(it.names()));
        }
    }

    public Effect reject(UUID id, String reason) {
        Effect effect = mine(id);
        refuseUnless(effect.state().mayBecome(EffectState.REJECTED), effect, "forkastes");
        effect.reject(reason, caller.subject(), clock.instant());
        audit("effect-rejected", effect, Map.of("reason", reason));
        return effect;
    }

    public Effect withdraw(UUID id, String reason) {
        Effect effect = mine(id);
        refuseUnless(effect.state().mayBecome(EffectState.WITHDRAWN), effect, "trækkes tilbage");
        effect.withdraw(reason, caller.subject(), clock.instant());
        orders.withdraw(effect, "withdrawn");
        audit("effect-withdrawn", effect, Map.of("reason", reason));
        return effect;
    }

    private Effect mine(UUID id) {
        Effect effect = effects.findForChange(id)
                .filter(found -> found.access() == Access.OPEN
                        ? caller.maySee(found.cooperation())
                        : caller.maySeeClosed(found.cooperation()))
                .orElseThrow(() -> Problem.notFound("Virkningen findes ikke, eller du har ikke adgang til den."));
        caller.require(effect.cooperation(), Role.SECRETARIAT);
        return effect;
    }

    private static void refuseUnless(boolean possible, Effect effect, String verb) {
        if (!possible) {
            throw Problem.conflict(
                    "wrong-state",
                    "Virkningen kan ikke " + verb,
                    "Den er '%s'. En gennemført virkning ændres kun ved en ny beslutning."
                            .formatted(effect.state().label()));
        }
    }

    private void requireOf(String cooperation, UUID reservation) {
        boolean here = effects.findByIdOptional(reservation)
                .filter(found -> found.cooperation().equals(cooperation))
                .isPresent();
        if (!here) {
            throw Problem.invalid(
                    "unknown-effect",
                    "Ukendt reservation",
                    "Samarbejdet har ingen virkning %s.".formatted(reservation));
        }
    }

    private Terms terms(Effect effect, JsonNode corrected) {
        try {
            Terms terms = TermsJson.read(effect.type(), corrected);
            TermsCheck.refuseWrong(terms, register.partyCodes(effect.cooperation()));
            if (!terms.projectId()
                    .map(id -> projects.isOf(id, effect.cooperation()))
                    .orElse(true)) {
                throw new IllegalArgumentException("Samarbejdet har ikke det projekt; registrér det først");
            }
            return terms;
        } catch (IllegalArgumentException e) {
            throw Problem.invalid("invalid-terms", "Vilkårene kan ikke bruges", String.valueOf(e.getMessage()));
        }
    }

    private void audit(String action, Effect effect, Object detail) {
        audit.record(action, "effect", effect.id().toString(), effect.cooperation(), detail);
    }
}
