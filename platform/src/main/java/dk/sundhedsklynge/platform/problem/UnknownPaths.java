package dk.sundhedsklynge.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Answers what no resource of the API takes, and requests without a token, before they reach one. */
@ApplicationScoped
public class UnknownPaths {
    private final ObjectMapper json;

    UnknownPaths(ObjectMapper json) {
        this.json = json;
    }

    void last(@Observes Router router) {
        router.route("/api/*").last().handler(context -> answer(context, ProblemAnswers.unknownPath()));
    }

    /** Ends the response with a problem document. */
    public void answer(RoutingContext context, Problem problem) {
        context.response()
                .setStatusCode(problem.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, ProblemAnswers.MEDIA_TYPE);
        try {
            context.response().end(json.writeValueAsString(problem.document()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A problem document cannot be written", e);
        }
    }

    public void askToSignIn(RoutingContext context) {
        context.response().putHeader("WWW-Authenticate", "Bearer");
        answer(context, ProblemAnswers.signIn());
    }
}
