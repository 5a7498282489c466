package dk.sundhedsklynge.platform.events;

import dk.sundhedsklynge.platform.audit.AuditTrail;
import dk.sundhedsklynge.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Has the event of a dead letter done after all, once what kept it from being done is mended. */
@ApplicationScoped
class ReplayDeadLetter {
    private static final Logger LOG = Logger.getLogger(ReplayDeadLetter.class);

    private final DeadLetters deadLetters;
    private final HandleEvent work;
    private final AuditTrail audit;

    ReplayDeadLetter(DeadLetters deadLetters, HandleEvent work, AuditTrail audit) {
        this.deadLetters = deadLetters;
        this.work = work;
        this.audit = audit;
    }

    @Transactional
    DeadLetters.DeadLetter replay(UUID id) {
        DeadLetters.DeadLetter letter = find(id);
        if (letter.replayedAt() != null) {
            return letter;
        }
        Received record = deadLetters.record(letter);
        try {
            if (work.isToBeDone(record)) {
                work.perform(record);
            }
        } catch (RuntimeException e) {
            LOG.warnf(e, "%s fails again when it is replayed", record.place());
            throw Problem.conflict(
                    "event-fails",
                    "Hændelsen kan stadig ikke udføres",
                    "Afhjælp årsagen og afspil igen: " + Failure.of(e).reason());
        }
        deadLetters.replayed(id);
        audit.record("dead-letter-replayed", "dead-letter", id.toString(), null, record.readableHeaders());
        return find(id);
    }

    private DeadLetters.DeadLetter find(UUID id) {
        return deadLetters
                .lock(id)
                .orElseThrow(() ->
                        Problem.notFound("Der er ingen fejlet hændelse med det id; dead-letters viser dem alle."));
    }
}
