package dk.sundhedsklynge.platform.retention;

import io.quarkus.arc.All;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Has every {@link HourlyTask} done, one after the other in one thread. */
@ApplicationScoped
public class Hourly {
    private static final Logger LOG = Logger.getLogger(Hourly.class);

    private final List<HourlyTask> tasks;
    private final ScheduledExecutorService hourly = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("hourly").daemon().factory());

    Hourly(@All List<HourlyTask> tasks) {
        this.tasks = List.copyOf(tasks);
    }

    @SuppressWarnings("FutureReturnValueIgnored") // Its failures are logged by the task itself.
    void start(@Observes StartupEvent started) {
        hourly.scheduleWithFixedDelay(() -> tasks.forEach(Hourly::tryOnce), 1, 60, TimeUnit.MINUTES);
    }

    @PreDestroy
    void stop() {
        hourly.shutdownNow();
    }

    private static void tryOnce(HourlyTask task) {
        try {
            task.drop();
        } catch (RuntimeException e) {
            LOG.warnf(e, "%s are not dropped for now; it is tried again in an hour", task.what());
        }
    }
}
