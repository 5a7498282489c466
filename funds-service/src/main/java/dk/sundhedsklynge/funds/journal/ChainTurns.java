package dk.sundhedsklynge.funds.journal;

import dk.sundhedsklynge.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/**
 * Lets two chains be checked at a time. A check reads every entry of its cooperation and holds a connection meanwhile; a hundred at
 * once left none for postings.
 */
@ApplicationScoped
class ChainTurns {
    private static final int AT_ONCE = 2;

    private final Semaphore turns = new Semaphore(AT_ONCE);

    /** @throws Problem 503 when two are under way already */
    <T> T take(Supplier<T> check) {
        if (!turns.tryAcquire()) {
            throw Problem.busy("Der kontrolleres flere kæder lige nu. Prøv igen om lidt.");
        }
        try {
            return check.get();
        } finally {
            turns.release();
        }
    }
}
