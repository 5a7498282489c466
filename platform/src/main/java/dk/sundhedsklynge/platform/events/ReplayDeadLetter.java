package dk.sundhedsklynge.platform.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** Has the event of a dead letter done after all, once what kept it from being done is mended. */
@ApplicationScoped
class ReplayDeadLetter {
    private final DeadLetters deadLetters;
    private final DoEvent work;

    ReplayDeadLetter(DeadLetters deadLetters, DoEvent work) {
        this.deadLetters = deadLetters;
        this.work = work;
    }

    @Transactional
    DeadLetters.DeadLetter replay(UUID id) {
        DeadLetters.DeadLetter letter = find(id);
        if (letter.replayedAt() != null) {
            return letter;
        }
        try {
            work.perform(letter.record());
        } catch (RuntimeException e) {
            throw new ClientErrorException(
                    "Hændelsen kan stadig ikke udføres: " + EventReader.reason(e), Response.Status.CONFLICT, e);
        }
        deadLetters.replayed(id);
        return find(id);
    }

    private DeadLetters.DeadLetter find(UUID id) {
        return deadLetters.lock(id).orElseThrow(() -> new NotFoundException("Der er ingen sådan fejlet hændelse."));
    }
}
