package dk.sundhedsklynge.funds.effect;

import dk.sundhedsklynge.platform.audit.AuditTrail;
import dk.sundhedsklynge.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** One effect as the caller may see it; who reads one that stems from a closed item is remembered. */
@ApplicationScoped
class ReadEffect {
    private final Effects effects;
    private final AuditTrail audit;
    private final Caller caller;

    ReadEffect(Effects effects, AuditTrail audit, Caller caller) {
        this.effects = effects;
        this.audit = audit;
        this.caller = caller;
    }

    /**
     * Empty when it is not here or the caller may not know of it. What its answer says of the money is for those who may see
     * closed items.
     */
    Optional<AnsweredEffect> find(UUID id) {
        Optional<AnsweredEffect> found = effects.find(id).filter(answered -> maySee(answered.effect()));
        found.map(AnsweredEffect::effect)
                .filter(Effect::closed)
                .ifPresent(effect -> audit.record(
                        "closed-effect-read", "effect", id.toString(), effect.cooperation(), effect.type()));
        return found.map(answered -> caller.maySeeClosed(answered.effect().cooperation())
                ? answered
                : answered.withAnswer(answered.answer().withoutMoney()));
    }

    private boolean maySee(Effect effect) {
        return effect.closed() ? caller.maySeeClosed(effect.cooperation()) : caller.maySee(effect.cooperation());
    }
}
