package dk.sundhedsklynge.platform.problem;

import dk.sundhedsklynge.platform.door.Door;
import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Answers what nothing else of the service takes. */
@ApplicationScoped
public class UnknownPaths {
    private final ProblemWriter problems;

    UnknownPaths(ProblemWriter problems) {
        this.problems = problems;
    }

    void last(@Observes Router router) {
        router.route()
                .last()
                .handler(context -> problems.answer(
                        context,
                        Door.isApi(context.normalizedPath())
                                ? ProblemExceptionMappers.unknownPath()
                                : Problem.notFound("Siden er flyttet eller har aldrig været her.")));
    }
}
