package dk.sundhedsklynge.meetings.document;

import dk.sundhedsklynge.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Lets a few documents be read at a time, and a few more wait: reading one takes a whole core and many times its size in memory.
 */
@ApplicationScoped
public class ReadingTurns {
    private final Semaphore reading;
    private final Semaphore present;
    private final long patience;

    ReadingTurns(DocumentSettings settings) {
        this.reading = new Semaphore(settings.read(), true);
        this.present = new Semaphore(settings.read() + settings.waiting());
        this.patience = settings.patience().toMillis();
    }

    /** @throws Problem 503 when too many wait already, or the turn did not come in time */
    <T> T take(Supplier<T> work) {
        if (!present.tryAcquire()) {
            throw busy();
        }
        try {
            if (!reading.tryAcquire(patience, TimeUnit.MILLISECONDS)) {
                throw busy();
            }
            try {
                return work.get();
            } finally {
                reading.release();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw busy();
        } finally {
            present.release();
        }
    }

    private static Problem busy() {
        return Problem.busy("Der læses mange dokumenter lige nu. Dokumentet er ikke indlæst; send det igen om lidt.");
    }
}
