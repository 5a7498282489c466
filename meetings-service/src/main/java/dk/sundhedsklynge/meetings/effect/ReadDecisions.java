package dk.sundhedsklynge.meetings.effect;

import dk.sundhedsklynge.meetings.meeting.Access;
import dk.sundhedsklynge.meetings.meeting.MeetingViews.DecisionView;
import dk.sundhedsklynge.meetings.meeting.Meetings;
import dk.sundhedsklynge.meetings.meeting.Meetings.Decided;
import dk.sundhedsklynge.platform.audit.AuditTrail;
import dk.sundhedsklynge.platform.problem.Problem;
import dk.sundhedsklynge.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;

/** Decisions as the caller may see them. */
@ApplicationScoped
@Transactional
class ReadDecisions {
    private final Meetings meetings;
    private final Effects effects;
    private final ReadEffects read;
    private final Caller caller;
    private final AuditTrail audit;

    ReadDecisions(Meetings meetings, Effects effects, ReadEffects read, Caller caller, AuditTrail audit) {
        this.meetings = meetings;
        this.effects = effects;
        this.read = read;
        this.caller = caller;
        this.audit = audit;
    }

    /** @throws Problem 404 when there is none, or none the caller may know of */
    DecisionWithEffects get(UUID id) {
        Decided it = meetings.decided(id)
                .filter(this::maySee)
                .orElseThrow(() -> Problem.notFound("Beslutningen findes ikke, eller du har ikke adgang til den."));
        if (it.access() == Access.CLOSED) {
            audit.record(
                    "closed-decision-read",
                    "decision",
                    id.toString(),
                    it.meeting().cooperation(),
                    Map.of());
        }
        return new DecisionWithEffects(
                it.meeting().cooperation(),
                it.meeting().body(),
                it.meeting().heldOn(),
                it.meeting().id(),
                it.meeting().document(),
                it.item().number(),
                it.item().title(),
                it.access(),
                DecisionView.of(it.decision()),
                read.views(effects.ofDecision(id)));
    }

    private boolean maySee(Decided it) {
        String cooperation = it.meeting().cooperation();
        return it.access() == Access.OPEN ? caller.maySee(cooperation) : caller.maySeeClosed(cooperation);
    }
}
