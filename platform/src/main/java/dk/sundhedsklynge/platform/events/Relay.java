package dk.sundhedsklynge.platform.events;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.apache.kafka.common.KafkaException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Sends what is in the outbox, one replica at a time. Whatever fails, everything is let go and begun anew: the row stays
 * unsent until its mark is committed, so an event is sent at least once.
 */
final class Relay implements Runnable, AutoCloseable {
    private static final Logger LOG = Logger.getLogger(Relay.class);

    /** Rows read and sent at once; at the largest body they take 25 MB. */
    private static final int BATCH = 100;

    private final RelayDatabase database;
    private final Supplier<Sender> senders;
    private final RelayWakeup wakeup;
    private final EventSettings settings;
    private volatile boolean stopped;
    private @Nullable Thread thread;
    private boolean failing;

    Relay(RelayDatabase database, Supplier<Sender> senders, RelayWakeup wakeup, EventSettings settings) {
        this.database = database;
        this.senders = senders;
        this.wakeup = wakeup;
        this.settings = settings;
    }

    void start() {
        thread = Thread.ofPlatform().name("relay").daemon().start(this);
    }

    @Override
    public void run() {
        try {
            while (!stopped) {
                relay();
            }
        } catch (InterruptedException e) {
            LOG.debug("The relay stops");
        }
    }

    /** Until something fails. */
    private void relay() throws InterruptedException {
        try (Leadership leadership = new Leadership(database.connect())) {
            while (!leadership.take()) {
                waitForLead(leadership);
            }
            try (Sender sender = senders.get()) {
                LOG.info("This replica sends the events of the service");
                lead(leadership, sender);
            }
        } catch (SQLException | KafkaException e) {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            say(e);
            Thread.sleep(settings.pause());
        }
    }

    /** What was written here meanwhile is the leader's to send. It is told at most once per poll, however much is written. */
    private void waitForLead(Leadership leadership) throws SQLException, InterruptedException {
        if (wakeup.await(settings.takeover())) {
            leadership.tellLeader();
            Thread.sleep(settings.poll());
        }
    }

    private void lead(Leadership leadership, Sender sender) throws SQLException, InterruptedException {
        leadership.listen();
        Duration pause = settings.poll();
        while (true) {
            List<OutboxEvent> events = leadership.unsent(BATCH);
            if (events.isEmpty()) {
                pause = isWoken(leadership, pause) ? settings.poll() : longer(pause);
            } else {
                sender.send(events);
                leadership.markSent(events);
                works();
                pause = settings.poll();
            }
        }
    }

    /**
     * Waits without asking the database. A commit in this process ends the wait at once, another replica's word within a poll.
     *
     * @return false when nobody said anything in that time
     */
    private boolean isWoken(Leadership leadership, Duration atMost) throws SQLException, InterruptedException {
        long end = System.nanoTime() + atMost.toNanos();
        while (System.nanoTime() < end) {
            if (wakeup.await(settings.poll()) || leadership.isTold()) {
                return true;
            }
        }
        return false;
    }

    /** Never so long that the database takes the leader for lost. */
    private Duration longer(Duration pause) {
        Duration next = pause.multipliedBy(2);
        Duration longest = settings.idlePoll().compareTo(settings.silence().dividedBy(2)) < 0
                ? settings.idlePoll()
                : settings.silence().dividedBy(2);
        return next.compareTo(longest) > 0 ? longest : next;
    }

    /** Once per outage; the log of a long one would otherwise tell nothing else. */
    private void say(Exception failure) {
        if (!failing) {
            LOG.warnf(failure, "Events are not sent for now; they stay in the outbox and are tried again");
        }
        failing = true;
    }

    private void works() {
        if (failing) {
            LOG.info("Events are sent again");
        }
        failing = false;
    }

    /** Returns when nothing more is sent; another replica can take the lead at once. */
    @Override
    public void close() throws InterruptedException {
        stopped = true;
        if (thread != null) {
            thread.interrupt();
            thread.join(settings.silence());
        }
    }
}
