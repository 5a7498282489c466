package dk.sundhedsklynge.platform.rounds;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Does rounds of work in a thread of its own: as soon as it is woken, when the last round said that more is due, and now and
 * then in any case. Between two rounds it rests as long as the last one took, so that it never takes more than half a core.
 */
public final class Rounds implements Runnable, AutoCloseable {
    private static final Logger LOG = Logger.getLogger(Rounds.class);
    private static final Duration SHORTEST_REST = Duration.ofMillis(5);
    private static final Duration LONGEST_REST = Duration.ofSeconds(1);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final String name;
    private final Duration poll;
    private final Supplier<Duration> round;
    private final Semaphore wakeups = new Semaphore(0);
    private volatile boolean stopped;
    private @Nullable Thread thread;
    private boolean failing;

    /**
     * @param poll the longest time between two rounds
     * @param round does what is due, and says how long it is until something else is
     */
    public Rounds(String name, Duration poll, Supplier<Duration> round) {
        this.name = name;
        this.poll = poll;
        this.round = round;
    }

    public void start() {
        thread = Thread.ofPlatform().name(name).daemon().start(this);
    }

    public void wake() {
        wakeups.release();
    }

    @Override
    public void run() {
        try {
            while (!stopped) {
                long began = System.nanoTime();
                Duration next = round();
                rest(Duration.ofNanos(System.nanoTime() - began));
                if (!stopped && wakeups.tryAcquire(shorter(next, poll).toNanos(), TimeUnit.NANOSECONDS)) {
                    wakeups.drainPermits();
                }
            }
        } catch (InterruptedException e) {
            LOG.debugf("%s stops", name);
        }
    }

    private Duration round() throws InterruptedException {
        try {
            Duration next = round.get();
            if (failing) {
                LOG.infof("%s works again", name);
            }
            failing = false;
            return next;
        } catch (RuntimeException e) {
            if (!failing && !stopped) {
                LOG.warnf(e, "%s does not work for now; what is due stays in the database and is tried again", name);
            }
            failing = true;
            rest(LONGEST_REST);
            return Duration.ZERO;
        }
    }

    private static void rest(Duration took) throws InterruptedException {
        Duration atLeast = took.compareTo(SHORTEST_REST) > 0 ? took : SHORTEST_REST;
        Thread.sleep(shorter(atLeast, LONGEST_REST));
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    /** Returns when the round under way has ended. */
    @Override
    public void close() throws InterruptedException {
        stopped = true;
        wake();
        if (thread != null) {
            thread.join(PATIENCE);
        }
    }
}
