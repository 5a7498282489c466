package dk.sundhedsklynge.platform.events;

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
 * Receives the records of all topics. One that cannot be done is tried again with growing pauses and then becomes a dead
 * letter, so that it neither holds up what comes behind it nor is lost.
 */
@ApplicationScoped
public class EventReader {
    private static final Logger LOG = Logger.getLogger(EventReader.class);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);

    private final HandleEvent work;
    private final DeadLetters deadLetters;
    private final DataSource database;
    private final EventSettings settings;
    private final CountDownLatch stopping = new CountDownLatch(1);

    EventReader(HandleEvent work, DeadLetters deadLetters, DataSource database, EventSettings settings) {
        this.work = work;
        this.deadLetters = deadLetters;
        this.database = database;
        this.settings = settings;
    }

    /**
     * Returns when the record is dealt with for good: done, known before, of no use here, or kept as a dead letter.
     *
     * @throws IllegalStateException when the service stops before that; the record is then delivered again
     */
    public void receive(ConsumerRecord<String, byte[]> record) {
        Received event = Received.of(record);
        Duration pause = settings.backoff();
        int attempts = 0;
        while (true) {
            try {
                work.perform(event);
                return;
            } catch (RuntimeException e) {
                // While the database is away it is not the event that is wrong.
                if (databaseAnswers() && ++attempts >= settings.attempts() && buried(event, e)) {
                    return;
                }
                LOG.debugf(e, "%s is tried again", event.place());
            }
            pause(pause);
            pause = longer(pause);
        }
    }

    /** False when the database went away meanwhile: then the event has another try. */
    private boolean buried(Received event, RuntimeException failure) {
        String reason = reason(failure);
        try {
            deadLetters.keep(event, reason);
        } catch (RuntimeException e) {
            LOG.warnf(e, "%s cannot be kept as a dead letter and is tried again", event.place());
            return false;
        }
        // What is wrong with an invalid event stands in its reason; of anything else the whole story is needed.
        LOG.errorf(
                failure instanceof InvalidEvent ? null : failure, "%s became a dead letter: %s", event.place(), reason);
        return true;
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

    /** What an operator reads: the message that says most, which is the innermost one. */
    static String reason(Throwable failure) {
        Throwable innermost = failure;
        while (innermost.getCause() != null && !(innermost instanceof InvalidEvent)) {
            innermost = innermost.getCause();
        }
        String message = innermost.getMessage();
        return innermost instanceof InvalidEvent && message != null ? message : innermost.toString();
    }
}
