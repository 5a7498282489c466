package dk.sundhedsklynge.platform.problem;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/**
 * Refuses before all else what no service can take: an address that no text can hold, and a body that is too large. A body
 * says so by its length, or turns out so while it is read; the HTTP server would only close the connection.
 */
@ApplicationScoped
public class FirstCheck {
    private static final int BEFORE_ALL = 2000;
    private static final Duration TIME_TO_READ = Duration.ofSeconds(2);

    private final AnswerProblem problems;
    private final long limit;

    FirstCheck(
            AnswerProblem problems,
            @ConfigProperty(name = "quarkus.http.limits.max-body-size", defaultValue = "10M") MemorySize limit) {
        this.problems = problems;
        this.limit = limit.asLongValue();
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, BEFORE_ALL);
    }

    private void check(RoutingContext context) {
        // PostgreSQL keeps no character of code 0, so none can be looked for either.
        if (context.request().uri().contains("%00")) {
            problems.answer(
                    context,
                    Problem.invalid(
                            "invalid", "Adressen kan ikke læses", "Fjern tegnet %00 fra adressen, og prøv igen."));
        } else if (length(context.request().getHeader(HttpHeaders.CONTENT_LENGTH)) > limit) {
            closeSoon(context);
            context.request().resume();
            problems.answer(context, ProblemAnswers.tooLarge());
        } else {
            context.next();
        }
    }

    /**
     * RFC 9112, 9.6: a connection that still brings a body is closed, but only when the client has had time to read the
     * answer. With HTTP/2 only the stream ends.
     */
    static void closeSoon(RoutingContext context) {
        if (context.request().version() != HttpVersion.HTTP_2) {
            context.response().putHeader(HttpHeaders.CONNECTION, "close");
            context.addEndHandler(sent -> context.vertx().setTimer(TIME_TO_READ.toMillis(), over -> context.request()
                    .connection()
                    .close()));
        }
    }

    private static long length(@Nullable String header) {
        try {
            return header == null ? 0 : Long.parseLong(header);
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    /** A body in chunks says nothing of its length, so it is counted here and not by the server. */
    @ServerRequestFilter
    public void count(ContainerRequestContext request, RoutingContext context) {
        if (context.request().getHeader(HttpHeaders.TRANSFER_ENCODING) != null) {
            CountedBody.put(request, context, limit);
        }
    }
}
