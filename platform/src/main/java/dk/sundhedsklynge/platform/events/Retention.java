package dk.sundhedsklynge.platform.events;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/** Drops rows by whole days when they have been kept long enough. Several replicas may do so at once. */
@ApplicationScoped
public class Retention {
    private static final Logger LOG = Logger.getLogger(Retention.class);

    /** Rows per statement, so that none holds its locks for long. */
    private static final int AT_ONCE = 5000;

    private final DataSource database;
    private final EventSettings.Keep keep;
    private final ScheduledExecutorService hourly = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("retention").daemon().factory());

    Retention(DataSource database, EventSettings settings) {
        this.database = database;
        this.keep = settings.keep();
    }

    @SuppressWarnings("FutureReturnValueIgnored") // Its failures are logged by the task itself.
    void start(@Observes StartupEvent started) {
        hourly.scheduleWithFixedDelay(this::tryToDrop, 1, 60, TimeUnit.MINUTES);
    }

    @PreDestroy
    void stop() {
        hourly.shutdownNow();
    }

    private void tryToDrop() {
        try {
            drop();
        } catch (RuntimeException e) {
            LOG.warn("Old events are not dropped for now; it is tried again in an hour", e);
        }
    }

    /** What was never sent stays however old it is: it has no moment of sending. */
    void drop() {
        drop("outbox", "sent_at", keep.outboxDays());
        drop("inbox", "received_at", keep.inboxDays());
        drop("dead_letter", "failed_at", keep.deadLetterDays());
    }

    private void drop(String table, String since, int days) {
        String sql = """
                delete from %1$s where ctid in (
                    select ctid from %1$s where %2$s < date_trunc('day', now()) - make_interval(days => ?) limit ?)""".formatted(table, since);
        try (Connection connection = database.getConnection();
                PreparedStatement delete = connection.prepareStatement(sql)) {
            delete.setInt(1, days);
            delete.setInt(2, AT_ONCE);
            int dropped;
            do {
                dropped = delete.executeUpdate();
            } while (dropped == AT_ONCE);
        } catch (SQLException e) {
            throw new IllegalStateException("Old rows of " + table + " cannot be dropped", e);
        }
    }
}
