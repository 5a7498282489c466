package dk.sundhedsklynge.platform.problem;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Answers a problem that was thrown before any resource was asked, as in sign-in. */
@ApplicationScoped
public class ProblemBeforeResource {
    private final ProblemWriter problems;

    ProblemBeforeResource(ProblemWriter problems) {
        this.problems = problems;
    }

    void first(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).failureHandler(this::answer);
    }

    private void answer(RoutingContext context) {
        if (context.failure() instanceof Problem problem && !context.response().headWritten()) {
            problems.answer(context, problem);
        } else {
            context.next();
        }
    }
}
