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
    /** Where the browser gets what the user chose before, once it is signed in; what follows is the address to go on to. */
    public static final String CHOSEN_BEFORE = "/samarbejde/husket?til=";

    static final String PATH = "/log-ind";

    void register(@Observes Router router) {
        router.get(PATH).handler(context -> context.response()
                .setStatusCode(303)
                .putHeader(HttpHeaders.LOCATION, "/")
                .end());
    }
}
