package dk.sundhedsklynge.platform.security;

import dk.sundhedsklynge.platform.door.Door;
import dk.sundhedsklynge.platform.problem.Problem;
import dk.sundhedsklynge.platform.problem.ProblemWriter;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Refuses a change that another site had the browser send: by {@code Sec-Fetch-Site}, by {@code Origin} where that is absent,
 * and where both are. The API is left out: it takes a token and never the session cookie, so no browser can be tricked.
 */
@ApplicationScoped
public class SameSite {
    private static final Set<HttpMethod> HARMLESS = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
    private static final int BEFORE_SIGN_IN = 1000;

    private final ProblemWriter problems;
    private final String ownOrigin;

    SameSite(ProblemWriter problems, @ConfigProperty(name = "klynge.public-url") String publicUrl) {
        this.problems = problems;
        this.ownOrigin = publicUrl.replaceAll("/+$", "");
    }

    void register(@Observes Filters filters) {
        filters.register(
                context -> {
                    if (allows(context)) {
                        context.next();
                    } else {
                        problems.answer(
                                context,
                                Problem.forbidden("Ændringen kom fra et andet websted. Gå ind på siden selv."));
                    }
                },
                BEFORE_SIGN_IN);
    }

    private boolean allows(RoutingContext context) {
        if (HARMLESS.contains(context.request().method()) || Door.isApi(context.normalizedPath())) {
            return true;
        }
        return isOwn(
                context.request().getHeader("Sec-Fetch-Site"), context.request().getHeader("Origin"), ownOrigin);
    }

    static boolean isOwn(@Nullable String fetchSite, @Nullable String origin, String ownOrigin) {
        return fetchSite != null ? fetchSite.equals("same-origin") : ownOrigin.equals(origin);
    }
}
