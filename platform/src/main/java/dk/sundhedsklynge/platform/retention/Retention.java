package dk.sundhedsklynge.platform.retention;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
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
    private final Instance<KeptRows> kept;
    private final ScheduledExecutorService hourly = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("retention").daemon().factory());

    Retention(DataSource database, @Any Instance<KeptRows> kept) {
        this.database = database;
        this.kept = kept;
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
            LOG.warn("Old rows are not dropped for now; it is tried again in an hour", e);
        }
    }

    /** Drops what has been kept long enough by now. */
    public void drop() {
        kept.stream().flatMap(rows -> rows.tables().stream()).forEach(this::drop);
    }

    private void drop(KeptRows.Table table) {
        String sql = """
                delete from %1$s where ctid in (
                    select ctid from %1$s where %2$s < date_trunc('day', now()) - make_interval(days => ?) limit ?)""".formatted(table.name(), table.since());
        try (Connection connection = database.getConnection();
                PreparedStatement delete = connection.prepareStatement(sql)) {
            delete.setInt(1, table.days());
            delete.setInt(2, AT_ONCE);
            int dropped;
            do {
                dropped = delete.executeUpdate();
            } while (dropped == AT_ONCE);
        } catch (SQLException e) {
            throw new IllegalStateException("Old rows of " + table.name() + " cannot be dropped", e);
        }
    }
}
