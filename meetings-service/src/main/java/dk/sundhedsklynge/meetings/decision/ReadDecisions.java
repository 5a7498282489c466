package dk.sundhedsklynge.meetings.decision;

import dk.sundhedsklynge.meetings.effect.ReadEffects;
import dk.sundhedsklynge.meetings.openness.Access;
import dk.sundhedsklynge.platform.audit.AuditTrail;
import dk.sundhedsklynge.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Decisions as the caller may see them. */
@ApplicationScoped
public class ReadDecisions {
    private final ShownDecisions decisions;
    private final ReadEffects effects;
    private final Caller caller;
    private final AuditTrail audit;

    ReadDecisions(ShownDecisions decisions, ReadEffects effects, Caller caller, AuditTrail audit) {
        this.decisions = decisions;
        this.effects = effects;
        this.caller = caller;
        this.audit = audit;
    }

    /** Empty when there is none, or none the caller may know of. */
    public Optional<DecisionWithEffects> find(UUID id) {
        Optional<DecisionWithEffects> found =
                decisions.find(id).filter(it -> it.access().isVisibleTo(caller, it.cooperation()));
        found.filter(it -> it.access() == Access.CLOSED)
                .ifPresent(it ->
                        audit.record("closed-decision-read", "decision", id.toString(), it.cooperation(), Map.of()));
        return found.map(it -> it.with(effects.visible(it.effects())));
    }
}
