package dk.sundhedsklynge.platform.intake;

import dk.sundhedsklynge.platform.problem.Problem;
import dk.sundhedsklynge.platform.problem.ProblemWriter;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.net.HostAndPort;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Answers under the public name alone, since links and the way back from sign-in are made of the name that was asked for. The
 * service's own paths below {@code /q} are for what stands beside it: they are asked by address, without a name, and never through
 * the way in, which gives itself away by its forwarding headers.
 */
@ApplicationScoped
public class PublicHost {
    private static final int BEFORE_SIGN_IN = 1900;
    private static final String OWN = "/q/";
    private static final String LIVENESS = "/q/health/live";
    private static final List<String> FORWARDING =
            List.of("Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Proto");

    private final ProblemWriter problems;
    private final Liveness liveness;
    private final String publicUrl;
    private final String name;

    PublicHost(
            ProblemWriter problems, Liveness liveness, @ConfigProperty(name = "klynge.public-url") String publicUrl) {
        this.problems = problems;
        this.liveness = liveness;
        this.publicUrl = publicUrl;
        this.name = URI.create(publicUrl).getHost();
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, BEFORE_SIGN_IN);
    }

    private void check(RoutingContext context) {
        String path = context.normalizedPath();
        if (path.equals("/q") || path.startsWith(OWN)) {
            own(context, path);
        } else if (isOurs(context.request().authority())) {
            context.next();
        } else {
            problems.answer(context, Refusals.wrongHost(publicUrl));
        }
    }

    private void own(RoutingContext context, String path) {
        if (FORWARDING.stream().noneMatch(context.request().headers()::contains)) {
            context.next();
        } else if (path.equals(LIVENESS)) {
            liveness.answer(context);
        } else {
            problems.answer(context, Problem.notFound("Siden er flyttet eller har aldrig været her."));
        }
    }

    /** The port is left to the way in, which may have another than the one that is seen from outside. */
    private boolean isOurs(@Nullable HostAndPort asked) {
        return asked != null && name.equalsIgnoreCase(asked.host());
    }
}
