package dk.sundhedsklynge.platform.access;

import dk.sundhedsklynge.platform.retention.HourlyTask;
import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/** Forgets ended sessions when they are over. */
@IfBuildProperty(name = "klynge.owns-access", stringValue = "true")
@ApplicationScoped
class ForgetSessions implements HourlyTask {
    private static final Logger LOG = Logger.getLogger(ForgetSessions.class);

    private final EndAccess access;

    ForgetSessions(EndAccess access) {
        this.access = access;
    }

    @Override
    public String what() {
        return "Ended sessions";
    }

    @Override
    public void drop() {
        while (access.forgetOverdue() > 0) {
            LOG.debug("Ended sessions that are over were forgotten");
        }
    }
}
