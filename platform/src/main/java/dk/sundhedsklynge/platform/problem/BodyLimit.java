package dk.sundhedsklynge.platform.problem;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Says that a body is too large before it is sent; the HTTP server would only close the connection. */
@ApplicationScoped
public class BodyLimit {
    private static final int FIRST = 2000;

    private final AnswerProblem problems;
    private final long limit;

    BodyLimit(
            AnswerProblem problems,
            @ConfigProperty(name = "quarkus.http.limits.max-body-size", defaultValue = "10M") MemorySize limit) {
        this.problems = problems;
        this.limit = limit.asLongValue();
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, FIRST);
    }

    private void check(RoutingContext context) {
        if (length(context.request().getHeader(HttpHeaders.CONTENT_LENGTH)) <= limit) {
            context.next();
            return;
        }
        if (context.request().version() != HttpVersion.HTTP_2) {
            context.response().putHeader(HttpHeaders.CONNECTION, "close");
        }
        problems.answer(context, ProblemAnswers.tooLarge());
    }

    private static long length(@Nullable String header) {
        try {
            return header == null ? 0 : Long.parseLong(header);
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
