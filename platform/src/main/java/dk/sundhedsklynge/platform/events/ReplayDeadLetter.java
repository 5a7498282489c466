package dk.sundhedsklynge.platform.events;

import dk.sundhedsklynge.platform.audit.AuditTrail;
import dk.sundhedsklynge.platform.database.RollBack;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Has the event of a dead letter done after all, once what kept it from being done is mended. */
@ApplicationScoped
class ReplayDeadLetter {
    private static final Logger LOG = Logger.getLogger(ReplayDeadLetter.class);

    private final DeadLetters deadLetters;
    private final HandleEvent work;
    private final AuditTrail audit;
    private final RollBack rollBack;

    ReplayDeadLetter(DeadLetters deadLetters, HandleEvent work, AuditTrail audit, RollBack rollBack) {
        this.deadLetters = deadLetters;
        this.work = work;
        this.audit = audit;
        this.rollBack = rollBack;
    }

    @Transactional
    ReplayOutcome replay(UUID id) {
        Optional<DeadLetters.DeadLetter> letter = deadLetters.lock(id);
        if (letter.isEmpty()) {
            return new ReplayOutcome.NotFound();
        }
        return letter.get().replayedAt() == null ? replay(letter.get()) : new ReplayOutcome.Replayed(letter.get());
    }

    private ReplayOutcome replay(DeadLetters.DeadLetter letter) {
        ReceivedRecord record = deadLetters.record(letter);
        try {
            if (work.isToBeDone(record)) {
                work.perform(record);
            }
        } catch (RuntimeException e) {
            LOG.warnf(e, "%s fails again when it is replayed", record.place());
            return rollBack.andReturn(new ReplayOutcome.FailsAgain(Failure.of(e).reason()));
        }
        deadLetters.replayed(letter.id());
        audit.record("dead-letter-replayed", "dead-letter", letter.id().toString(), null, record.readableHeaders());
        return new ReplayOutcome.Replayed(deadLetters.lock(letter.id()).orElseThrow());
    }
}
