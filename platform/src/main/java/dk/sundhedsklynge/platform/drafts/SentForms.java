package dk.sundhedsklynge.platform.drafts;

import dk.sundhedsklynge.platform.door.Door;
import dk.sundhedsklynge.platform.security.Caller;
import io.quarkus.runtime.BlockingOperationControl;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.Response.Status;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** What was sent needs no draft any more. A form was taken when its page leads on to another one. */
public class SentForms {
    private final Drafts drafts;
    private final InterruptedForms interrupted;
    private final Caller caller;
    private final String path;

    SentForms(
            Drafts drafts,
            InterruptedForms interrupted,
            Caller caller,
            @ConfigProperty(name = "klynge.drafts.path") String path) {
        this.drafts = drafts;
        this.interrupted = interrupted;
        this.caller = caller;
        this.path = path;
    }

    @ServerResponseFilter
    public void forget(ContainerRequestContext request, ContainerResponseContext response, RoutingContext context) {
        String form = context.normalizedPath();
        if (request.getMethod().equals(HttpMethod.POST)
                && response.getStatus() == Status.SEE_OTHER.getStatusCode()
                && !Door.isApi(form)
                && !form.startsWith(path)
                && BlockingOperationControl.isBlockingAllowed()) {
            drafts.drop(caller.subject(), form);
            interrupted.drop(context);
        }
    }
}
