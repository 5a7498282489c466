package dk.sundhedsklynge.platform.events;

import dk.sundhedsklynge.platform.events.Failure.Chance;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;

/**
 * Receives the records of all topics. One that can never be done becomes a dead letter at once, one that may be done later is
 * tried again with growing pauses before that: it neither holds up what comes behind it nor is lost.
 */
@ApplicationScoped
public class EventReader {
    private static final Logger LOG = Logger.getLogger(EventReader.class);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);

    /** Of an event that failed as nobody foresaw: a second attempt shows whether it was chance. */
    private static final int ATTEMPTS_OF_SMALL_CHANCE = 2;

    private final HandleEvent work;
    private final DeadLetters deadLetters;
    private final RecordsInHand inHand;
    private final DataSource database;
    private final EventSettings settings;
    private final CountDownLatch stopping = new CountDownLatch(1);

    EventReader(
            HandleEvent work,
            DeadLetters deadLetters,
            RecordsInHand inHand,
            DataSource database,
            EventSettings settings) {
        this.work = work;
        this.deadLetters = deadLetters;
        this.inHand = inHand;
        this.database = database;
        this.settings = settings;
    }

    /**
     * Returns when the record is dealt with for good: done, known before, of no use here, or kept as a dead letter. Whatever
     * the record holds, nothing is thrown: that would close the channel.
     *
     * @throws IllegalStateException when the service stops before that; the record is then delivered again
     */
    public void receive(ConsumerRecord<byte[], byte[]> record) {
        Received event = Received.of(record);
        Duration pause = settings.backoff();
        while (!isSettled(event)) {
            pause(pause);
            pause = longer(pause);
        }
        inHand.end(event);
    }

    private boolean isSettled(Received event) {
        inHand.attempt(event);
        try {
            work.perform(event);
            return true;
        } catch (RuntimeException | Error e) {
            return isSettled(event, e);
        }
    }

    /** Errors too: a body that is nested too deeply overflows the stack, and nothing else is wrong with the service. */
    private boolean isSettled(Received event, Throwable thrown) {
        Failure failure = Failure.of(thrown);
        // While the database is away it is not the event that is wrong.
        if (failure.chance() != Chance.NONE && !databaseAnswers()) {
            inHand.waitsForDatabase(event);
            return false;
        }
        int attempts = inHand.failed(event, failure);
        if (attempts >= attempts(failure.chance())) {
            return isBuried(event, failure, thrown);
        }
        LOG.debugf(thrown, "%s is tried again", event.place());
        return false;
    }

    private int attempts(Chance chance) {
        return switch (chance) {
            case NONE -> 1;
            case SMALL -> Math.min(ATTEMPTS_OF_SMALL_CHANCE, settings.attempts());
            case GOOD -> settings.attempts();
        };
    }

    /** False when it could not be kept: then the event has another try. */
    private boolean isBuried(Received event, Failure failure, Throwable thrown) {
        try {
            deadLetters.keep(event, failure.reason());
        } catch (RuntimeException e) {
            LOG.warnf(e, "%s cannot be kept as a dead letter and is tried again", event.place());
            return false;
        }
        if (thrown instanceof InvalidEvent) {
            LOG.errorf("%s became a dead letter: %s%s", event.place(), failure.reason(), cause(thrown));
        } else {
            LOG.errorf(thrown, "%s became a dead letter: %s", event.place(), failure.reason());
        }
        return true;
    }

    /** A line is enough to mend an invalid event by; thousands of them must not bury the rest of the log. */
    private static String cause(Throwable thrown) {
        Throwable cause = thrown.getCause();
        return cause == null ? "" : " (" + ReadableText.readable(String.valueOf(cause.getMessage()), 300) + ")";
    }

    private boolean databaseAnswers() {
        try (Connection connection = database.getConnection()) {
            return connection.isValid(2);
        } catch (SQLException e) {
            LOG.warn("Events wait for the database", e);
            return false;
        }
    }

    private void pause(Duration time) {
        try {
            if (stopping.await(time.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new IllegalStateException("The service stops; the event is delivered again");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The service stops; the event is delivered again", e);
        }
    }

    void stop(@Observes ShutdownEvent shutdown) {
        stopping.countDown();
    }

    private static Duration longer(Duration pause) {
        Duration next = pause.multipliedBy(4);
        return next.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : next;
    }
}
