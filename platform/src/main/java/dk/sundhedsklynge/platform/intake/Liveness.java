package dk.sundhedsklynge.platform.intake;

import io.smallrye.health.SmallRyeHealthReporter;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/** Says to the outside whether the service lives, and nothing else: what it is made of is for those who run it. */
@ApplicationScoped
public class Liveness {
    private static final Logger LOG = Logger.getLogger(Liveness.class);

    private final SmallRyeHealthReporter health;

    Liveness(SmallRyeHealthReporter health) {
        this.health = health;
    }

    void answer(RoutingContext context) {
        health.getLivenessAsync().subscribe().with(found -> answer(context, !found.isDown()), failed -> {
            LOG.warn("Liveness cannot be told", failed);
            answer(context, false);
        });
    }

    private static void answer(RoutingContext context, boolean lives) {
        context.response()
                .setStatusCode(lives ? 200 : 503)
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/json")
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .end(lives ? "{\"status\":\"UP\"}" : "{\"status\":\"DOWN\"}");
    }
}
