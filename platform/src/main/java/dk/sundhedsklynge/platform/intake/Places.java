package dk.sundhedsklynge.platform.intake;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** So many may be in at the same time. */
final class Places {
    private final int most;
    private final AtomicInteger taken = new AtomicInteger();

    Places(int most) {
        this.most = most;
    }

    /** Empty when none is left. What is run gives the place back; running it again does nothing. */
    Optional<Runnable> take() {
        if (taken.incrementAndGet() > most) {
            taken.decrementAndGet();
            return Optional.empty();
        }
        AtomicBoolean held = new AtomicBoolean(true);
        return Optional.of(() -> {
            if (held.compareAndSet(true, false)) {
                taken.decrementAndGet();
            }
        });
    }

    int taken() {
        return taken.get();
    }
}
