package dk.sundhedsklynge.platform.access;

import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Forgets ended sessions when they are over. Several replicas may do so at once. */
@IfBuildProperty(name = "klynge.owns-access", stringValue = "true")
@ApplicationScoped
public class ForgetSessions {
    private static final Logger LOG = Logger.getLogger(ForgetSessions.class);

    private final EndAccess access;
    private final ScheduledExecutorService hourly = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("ended-sessions").daemon().factory());

    ForgetSessions(EndAccess access) {
        this.access = access;
    }

    @SuppressWarnings("FutureReturnValueIgnored") // Its failures are logged by the task itself.
    void start(@Observes StartupEvent started) {
        hourly.scheduleWithFixedDelay(this::tryToForget, 2, 60, TimeUnit.MINUTES);
    }

    @PreDestroy
    void stop() {
        hourly.shutdownNow();
    }

    private void tryToForget() {
        try {
            while (access.forgetOverdue() > 0) {
                LOG.debug("Ended sessions that are over were forgotten");
            }
        } catch (RuntimeException e) {
            LOG.warn("Ended sessions are not forgotten for now; it is tried again in an hour", e);
        }
    }
}
