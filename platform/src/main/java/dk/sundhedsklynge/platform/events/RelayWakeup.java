package dk.sundhedsklynge.platform.events;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Wakes the relay of this process right after a commit, so that an event need not wait for the next poll. A NOTIFY in
 * the transaction would do so for all replicas, and halve the number of commits the database can take.
 */
@ApplicationScoped
public class RelayWakeup {
    private final Semaphore wakeups = new Semaphore(0);

    void wake() {
        wakeups.release();
    }

    /**
     * Returns at the next commit, at once if there was one since the last call, and at the latest after the given time.
     *
     * @return false when there was none
     */
    boolean await(Duration atMost) throws InterruptedException {
        boolean woken = wakeups.tryAcquire(atMost.toNanos(), TimeUnit.NANOSECONDS);
        if (woken) {
            wakeups.drainPermits();
        }
        return woken;
    }
}
