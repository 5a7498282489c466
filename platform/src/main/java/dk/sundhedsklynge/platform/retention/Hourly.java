package dk.sundhedsklynge.platform.retention;

import io.quarkus.arc.All;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jboss.logging.Logger;

/** Has every {@link HourlyTask} done once an hour, one after the other. A round that takes longer makes the next one fall out. */
@ApplicationScoped
public class Hourly {
    static final String IDENTITY = "hourly";

    private static final Logger LOG = Logger.getLogger(Hourly.class);

    private final List<HourlyTask> tasks;

    Hourly(@All List<HourlyTask> tasks) {
        this.tasks = List.copyOf(tasks);
    }

    @Scheduled(identity = IDENTITY, every = "1h", delayed = "1m", concurrentExecution = ConcurrentExecution.SKIP)
    void dropAll() {
        tasks.forEach(Hourly::tryOnce);
    }

    private static void tryOnce(HourlyTask task) {
        try {
            task.drop();
        } catch (RuntimeException e) {
            LOG.warnf(e, "%s are not dropped for now; it is tried again in an hour", task.what());
        }
    }
}
