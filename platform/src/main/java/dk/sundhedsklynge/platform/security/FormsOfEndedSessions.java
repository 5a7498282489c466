package dk.sundhedsklynge.platform.security;

import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;

/** Keeps what somebody sent whose session had ended. */
public interface FormsOfEndedSessions {
    Uni<Outcome> keep(RoutingContext context);

    sealed interface Outcome {
        /** @param path where it can be sent after sign-in */
        record Kept(String path) implements Outcome {}

        /** Nobody was shown a form in this browser, or what was sent is none that is kept. */
        record NotKept() implements Outcome {}

        /** Too many wait already, of this reader or of all. */
        record Full() implements Outcome {}
    }
}
