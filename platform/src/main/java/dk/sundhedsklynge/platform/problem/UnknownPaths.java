package dk.sundhedsklynge.platform.problem;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Answers what nothing else of the service takes, and what no text can hold. */
@ApplicationScoped
public class UnknownPaths {
    private static final int BEFORE_ALL = 2000;

    private final AnswerProblem problems;

    UnknownPaths(AnswerProblem problems) {
        this.problems = problems;
    }

    /** PostgreSQL keeps no character of code 0, so none can be looked for either. */
    void first(@Observes Filters filters) {
        filters.register(
                context -> {
                    if (context.request().uri().contains("%00")) {
                        problems.answer(
                                context,
                                Problem.invalid(
                                        "invalid",
                                        "Adressen kan ikke læses",
                                        "Fjern tegnet %00 fra adressen, og prøv igen."));
                    } else {
                        context.next();
                    }
                },
                BEFORE_ALL);
    }

    void last(@Observes Router router) {
        router.route()
                .last()
                .handler(context -> problems.answer(
                        context,
                        context.normalizedPath().startsWith("/api/")
                                ? ProblemAnswers.unknownPath()
                                : Problem.notFound("Siden er flyttet eller har aldrig været her.")));
    }
}
