package dk.sundhedsklynge.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.sundhedsklynge.platform.door.Door;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/** Writes a problem: as a problem document, or as a page where a browser asked for one. */
@ApplicationScoped
public class ProblemWriter {
    private final ObjectMapper json;

    ProblemWriter(ObjectMapper json) {
        this.json = json;
    }

    @CheckedTemplate(basePath = "page")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance problem(Problem.Document problem);
    }

    /** Ends the response, where no resource does. */
    public void answer(RoutingContext context, Problem problem) {
        boolean page = asPage(context.normalizedPath(), context.request().getHeader(HttpHeaders.ACCEPT));
        if (problem.status() == 503) {
            context.response().putHeader(HttpHeaders.RETRY_AFTER, Problem.RETRY_AFTER);
        }
        context.response()
                .setStatusCode(problem.status())
                .putHeader(
                        HttpHeaders.CONTENT_TYPE,
                        page ? MediaType.TEXT_HTML + ";charset=UTF-8" : ProblemExceptionMappers.MEDIA_TYPE)
                .end(page ? Templates.problem(problem.document()).render() : write(problem.document()));
    }

    /** Asks for a token. */
    public void askToSignIn(RoutingContext context) {
        context.response().putHeader("WWW-Authenticate", "Bearer");
        answer(context, ProblemExceptionMappers.signIn());
    }

    @ServerResponseFilter
    public void asPage(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Problem.Document problem
                && asPage(request.getUriInfo().getPath(), request.getHeaderString("Accept"))) {
            response.setEntity(
                    Templates.problem(problem).render(), null, MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"));
        }
    }

    private static boolean asPage(String path, @Nullable String accept) {
        return !Door.isApi(path) && accept != null && accept.contains(MediaType.TEXT_HTML);
    }

    private String write(Problem.Document problem) {
        try {
            return json.writeValueAsString(problem);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A problem document cannot be written", e);
        }
    }
}
