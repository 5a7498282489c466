package dk.sundhedsklynge.platform.turns;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/**
 * Lets a few callers work at the same time, and a few more wait for their turn. Everyone else is told at once that it is busy, by
 * an empty result.
 */
public final class Turns {
    private final int most;
    private final Semaphore working;
    private final Semaphore present;
    private final Duration patience;

    /** Nobody waits: {@link #take} returns at once. */
    public Turns(int atOnce) {
        this(atOnce, 0, Duration.ZERO);
    }

    /**
     * @param waiting how many may wait while {@code atOnce} others work; they are served in the order they came
     * @param patience how long one waits at most
     */
    public Turns(int atOnce, int waiting, Duration patience) {
        this.most = atOnce;
        this.working = new Semaphore(atOnce, true);
        this.present = new Semaphore(atOnce + waiting);
        this.patience = patience;
    }

    /** A turn that was given; closing it gives it back, closing it again does nothing. Any thread may close it. */
    public final class Turn implements AutoCloseable {
        private final AtomicBoolean held = new AtomicBoolean(true);

        private Turn() {}

        @Override
        public void close() {
            if (held.compareAndSet(true, false)) {
                working.release();
                present.release();
            }
        }
    }

    /** Empty when too many wait already, the turn did not come in time, or the thread was interrupted meanwhile. */
    public Optional<Turn> take() {
        if (!present.tryAcquire()) {
            return Optional.empty();
        }
        if (!isMyTurn()) {
            present.release();
            return Optional.empty();
        }
        return Optional.of(new Turn());
    }

    /**
     * The result of the work, which is done in one turn.
     *
     * @return empty, with nothing done, when no turn was to be had
     */
    public <T> Optional<T> take(Supplier<T> work) {
        Optional<Turn> mine = take();
        if (mine.isEmpty()) {
            return Optional.empty();
        }
        try (Turn turn = mine.get()) {
            return Optional.of(work.get());
        }
    }

    /** How many work at the moment. */
    public int taken() {
        return most - working.availablePermits();
    }

    private boolean isMyTurn() {
        if (patience.isZero()) {
            return working.tryAcquire();
        }
        try {
            return working.tryAcquire(patience.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
