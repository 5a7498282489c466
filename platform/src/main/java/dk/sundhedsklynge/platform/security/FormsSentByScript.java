package dk.sundhedsklynge.platform.security;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Forms that a script of this site sends in place of the browser, to show how much of a file is sent. A script follows redirects
 * without seeing them, and would show the next page twice; so it is told in a header where the browser goes on. Other sites cannot
 * say that they are such a script: a browser asks before it sends them a header of their own.
 */
@ApplicationScoped
public class FormsSentByScript {
    private static final String SENT_BY_SCRIPT = "Form-Sent-By-Script";
    private static final String GO_ON = "Form-Go-On";

    /** As {@link SameSite}, whose refusals are no redirects. */
    private static final int BEFORE_SIGN_IN = 1000;

    void register(@Observes Filters filters) {
        filters.register(
                context -> {
                    if (isOne(context.request())) {
                        context.addHeadersEndHandler(head -> sayWhereToGoOn(context));
                    }
                    context.next();
                },
                BEFORE_SIGN_IN);
    }

    static boolean isOne(HttpServerRequest request) {
        return request.method().equals(HttpMethod.POST) && request.getHeader(SENT_BY_SCRIPT) != null;
    }

    private static void sayWhereToGoOn(RoutingContext context) {
        HttpServerResponse answer = context.response();
        String next = answer.headers().get(HttpHeaders.LOCATION);
        if (answer.getStatusCode() / 100 == 3 && next != null) {
            answer.headers().remove(HttpHeaders.LOCATION);
            answer.putHeader(GO_ON, next);
            answer.setStatusCode(200);
        }
    }
}
