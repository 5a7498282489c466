package dk.sundhedsklynge.platform.security;

import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;

/** Keeps what somebody sent whose session had ended. */
public interface FormsOfEndedSessions {
    /** The path where it can be sent after sign-in; empty when it was not kept. */
    Uni<Optional<String>> keep(RoutingContext context);
}
