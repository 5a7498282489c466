package dk.sundhedsklynge.meetings.effect;

import com.fasterxml.jackson.databind.JsonNode;
import dk.sundhedsklynge.meetings.meeting.Access;
import dk.sundhedsklynge.platform.audit.AuditTrail;
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
    private final Caller caller;
    private final AuditTrail audit;
    private final Clock clock;

    SettleEffect(Effects effects, EffectOrders orders, Caller caller, AuditTrail audit, Clock clock) {
        this.effects = effects;
        this.orders = orders;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Orders it. The order and the change of state are one transaction.
     *
     * @param corrected terms in place of those read; null leaves them
     * @param reservation the reserved effect that this one turns into a grant; null leaves it
     */
    public Effect confirm(UUID id, @Nullable JsonNode corrected, @Nullable UUID reservation) {
        Effect effect = mine(id);
        refuseUnless(effect, EffectState.PENDING, "bekræftes");
        if (corrected != null && !corrected.isNull()) {
            effect.correct(terms(effect.type(), corrected));
        }
        if (reservation != null) {
            effect.answers(reservation);
        }
        order(effect);
        return effect;
    }

    /** Orders what the caller already may and holds. */
    void order(Effect effect) {
        effect.order(effects.allDone(effect.waitsFor()), caller.subject(), clock.instant());
        orders.order(effect);
        audit("effect-confirmed", effect, effect.terms());
    }

    public Effect reject(UUID id, String reason) {
        Effect effect = mine(id);
        refuseUnless(effect, EffectState.REJECTED, "forkastes");
        effect.reject(reason, caller.subject(), clock.instant());
        audit("effect-rejected", effect, Map.of("reason", reason));
        return effect;
    }

    public Effect withdraw(UUID id, String reason) {
        Effect effect = mine(id);
        refuseUnless(effect, EffectState.WITHDRAWN, "trækkes tilbage");
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

    private static void refuseUnless(Effect effect, EffectState next, String verb) {
        if (!effect.state().mayBecome(next)) {
            throw Problem.conflict(
                    "wrong-state",
                    "Virkningen kan ikke " + verb,
                    "Den er '%s'. En gennemført virkning ændres kun ved en ny beslutning."
                            .formatted(effect.state().label()));
        }
    }

    private static Terms terms(EffectType type, JsonNode corrected) {
        try {
            Terms terms = TermsJson.read(type, corrected);
            TermsCheck.refuseWrong(type, terms);
            return terms;
        } catch (IllegalArgumentException e) {
            throw Problem.invalid("invalid-terms", "Vilkårene kan ikke bruges", String.valueOf(e.getMessage()));
        }
    }

    private void audit(String action, Effect effect, Object detail) {
        audit.record(action, "effect", effect.id().toString(), effect.cooperation(), detail);
    }
}
