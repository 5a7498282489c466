package dk.sundhedsklynge.platform.security;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * The way in at {@code /log-ind}. It is behind sign-in as everything is, and Keycloak sends the browser back to it; whoever
 * comes by themselves goes on to the first page.
 */
@ApplicationScoped
public class SignIn {
    void register(@Observes Router router) {
        router.get("/log-ind").handler(context -> context.response()
                .setStatusCode(303)
                .putHeader(HttpHeaders.LOCATION, "/")
                .end());
    }
}
