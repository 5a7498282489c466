package dk.sundhedsklynge.platform.events;

import dk.sundhedsklynge.platform.events.Failure.Retry;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.jboss.logging.Logger;

/**
 * Receives the records of all topics, as many at once as a poll brought. One that can never be done is given up at once, one that
 * may be done later is tried again with growing pauses before that: it neither holds up what comes behind it nor is lost. What is
 * given up is kept as dead letters, in one transaction before the batch is acknowledged.
 */
@ApplicationScoped
public class EventReader {
    private static final Logger LOG = Logger.getLogger(EventReader.class);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);

    /** Attempts for an event that failed with an unexpected exception. */
    private static final int ATTEMPTS_IF_UNEXPECTED = 2;

    private final HandleEvent work;
    private final DeadLetters deadLetters;
    private final RecordsInProgress inProgress;
    private final DataSource database;
    private final EventSettings settings;
    private final CountDownLatch stopping = new CountDownLatch(1);

    EventReader(
            HandleEvent work,
            DeadLetters deadLetters,
            RecordsInProgress inProgress,
            DataSource database,
            EventSettings settings) {
        this.work = work;
        this.deadLetters = deadLetters;
        this.inProgress = inProgress;
        this.database = database;
        this.settings = settings;
    }

    /**
     * Returns when each of the records is dealt with for good: done, known before, of no use here, or kept as a dead letter.
     * Whatever they hold, nothing is thrown: that would close the channel.
     *
     * @throws IllegalStateException when the service stops before that; what is not settled is then delivered again
     */
    public void receive(ConsumerRecords<byte[], byte[]> records) {
        List<UnusableEvent> unusable = new ArrayList<>();
        for (ConsumerRecord<byte[], byte[]> record : records) {
            ReceivedRecord event = ReceivedRecord.of(record);
            if (event.body() == null) {
                // It also drops what was kept of its entity, so that has to be there.
                putAside(unusable);
            }
            settle(event, unusable::add);
        }
        putAside(unusable);
    }

    /** Returns when the event is done or put aside, however many attempts that takes. */
    private void settle(ReceivedRecord event, Predicate<UnusableEvent> isPutAside) {
        Duration pause = Duration.ZERO;
        do {
            pause(pause);
            pause = longer(pause);
        } while (!isSettled(event, isPutAside));
        inProgress.end(event);
    }

    /** Errors too: a body that is nested too deeply overflows the stack, and nothing else is wrong with the service. */
    private boolean isSettled(ReceivedRecord event, Predicate<UnusableEvent> isPutAside) {
        inProgress.attempt(event);
        try {
            if (work.isToBeDone(event)) {
                work.perform(event);
            }
            return true;
        } catch (RuntimeException | Error e) {
            Failure failure = Failure.of(e);
            if (isUnusable(event, failure)) {
                return isPutAside.test(new UnusableEvent(event, failure.reason(), e));
            }
            LOG.debugf(e, "%s is tried again", event.place());
            return false;
        }
    }

    private boolean isUnusable(ReceivedRecord event, Failure failure) {
        // While the database is away it is not the event that is wrong.
        if (failure.retry() != Retry.NEVER && !databaseAnswers()) {
            inProgress.waitsForDatabase(event);
            return false;
        }
        return inProgress.failed(event, failure) >= attempts(failure.retry());
    }

    private int attempts(Retry retry) {
        return switch (retry) {
            case NEVER -> 1;
            case ONCE -> Math.min(ATTEMPTS_IF_UNEXPECTED, settings.attempts());
            case UNTIL_LIMIT -> settings.attempts();
        };
    }

    /** Keeps them together. When that fails each has another try of its own, until it is done or kept. */
    private void putAside(List<UnusableEvent> unusable) {
        if (unusable.isEmpty()) {
            return;
        }
        ReceivedRecord first = unusable.getFirst().event();
        inProgress.attempt(first);
        try {
            deadLetters.keep(unusable);
            DeadLetterLog.tell(unusable);
            inProgress.end(first);
        } catch (RuntimeException e) {
            LOG.warnf(e, "%d dead letters cannot be kept together; each is tried again", unusable.size());
            unusable.forEach(it -> settle(it.event(), this::isKept));
        }
        unusable.clear();
    }

    /** False when it could not be kept: then the event has another try. */
    private boolean isKept(UnusableEvent unusable) {
        try {
            deadLetters.keep(List.of(unusable));
            DeadLetterLog.tell(List.of(unusable));
            return true;
        } catch (RuntimeException e) {
            LOG.warnf(
                    e,
                    "%s cannot be kept as a dead letter and is tried again",
                    unusable.event().place());
            if (!databaseAnswers()) {
                inProgress.waitsForDatabase(unusable.event());
            }
            return false;
        }
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

    private Duration longer(Duration pause) {
        Duration next = pause.isZero() ? settings.backoff() : pause.multipliedBy(4);
        return next.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : next;
    }
}
