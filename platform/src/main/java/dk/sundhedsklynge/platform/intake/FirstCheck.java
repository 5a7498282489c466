package dk.sundhedsklynge.platform.intake;

import dk.sundhedsklynge.platform.problem.ProblemWriter;
import dk.sundhedsklynge.platform.turns.Turns;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;

/**
 * Refuses before all else, sign-in included, what no service can take: an address that is too long or that no text can hold, a body that says it is too
 * large, and what is too much at once. Whoever is refused before the whole body has come, here or by sign-in, is not listened to
 * for long.
 */
@ApplicationScoped
public class FirstCheck {
    private static final int BEFORE_ALL = 2000;

    /** Characters; no cursor, search or sign-in needs as many. */
    private static final int LONGEST_ADDRESS = 8000;

    private final ProblemWriter problems;
    private final Turns requests;
    private final BodyLimits limits;

    FirstCheck(ProblemWriter problems, Budget budget, BodyLimits limits) {
        this.problems = problems;
        this.requests = budget.requests();
        this.limits = limits;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, BEFORE_ALL);
    }

    private void check(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (Bodies.isSent(request)) {
            Closing.afterEarlyAnswer(context);
        }
        if (request.uri().length() > LONGEST_ADDRESS) {
            problems.answer(context, Refusals.tooLongAddress(LONGEST_ADDRESS));
        } else if (request.uri().contains("%00")) {
            // PostgreSQL keeps no character of code 0, so none can be looked for either.
            problems.answer(context, Refusals.unreadableAddress());
        } else if (Bodies.length(request) > limits.of(request)) {
            problems.answer(
                    context,
                    Refusals.tooLarge(Bodies.length(request), limits.of(request), true)
                            .seeing(withQuery(context)));
        } else {
            enter(context);
        }
    }

    /** A form is shown where it is sent to, or the page there says where it is. */
    private static String withQuery(RoutingContext context) {
        String query = context.request().query();
        return context.normalizedPath() + (query == null ? "" : "?" + query);
    }

    /** Whether the service is well is asked, and answered, however busy it is. */
    private void enter(RoutingContext context) {
        if (context.normalizedPath().startsWith("/q/")) {
            context.next();
            return;
        }
        Optional<Turns.Turn> turn = requests.take();
        if (turn.isPresent()) {
            context.addEndHandler(over -> turn.get().close());
            context.next();
        } else {
            problems.answer(context, Refusals.busy());
        }
    }
}
