package dk.sundhedsklynge.platform.security;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Forms with a file that a script of this site sends in place of the browser, to show how much of it is sent. A script follows
 * redirects without seeing them, and would show the next page twice; so it is told in a header where the browser goes on. Other
 * sites cannot say that they are such a script: a browser asks before it sends them a header of their own. A way through
 * Keycloak is for the browser alone, since its address can hold a token.
 */
@ApplicationScoped
public class FormsSentByScript {
    private static final String SENT_BY_SCRIPT = "Form-Sent-By-Script";
    private static final String GO_ON = "Form-Go-On";

    /** As {@link SameSite}, whose refusals are no redirects. */
    private static final int BEFORE_SIGN_IN = 1000;

    private final String site;
    private final String issuer;

    FormsSentByScript(
            @ConfigProperty(name = "klynge.public-url") String publicUrl,
            @ConfigProperty(name = "quarkus.oidc.token.issuer") String issuer) {
        this.site = publicUrl.replaceAll("/+$", "");
        this.issuer = issuer;
    }

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
        String type = request.getHeader(HttpHeaders.CONTENT_TYPE);
        return request.method().equals(HttpMethod.POST)
                && request.getHeader(SENT_BY_SCRIPT) != null
                && type != null
                && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
    }

    private void sayWhereToGoOn(RoutingContext context) {
        HttpServerResponse answer = context.response();
        String next = answer.headers().get(HttpHeaders.LOCATION);
        if (answer.getStatusCode() / 100 == 3 && next != null && isOfThisSite(next)) {
            answer.headers().remove(HttpHeaders.LOCATION);
            answer.putHeader(GO_ON, next);
            answer.setStatusCode(200);
        }
    }

    /** Keycloak can be found under the name of this site as well. */
    private boolean isOfThisSite(String address) {
        boolean isHere = address.startsWith(site + "/") || address.startsWith("/") && !address.startsWith("//");
        return isHere && !address.startsWith(issuer);
    }
}
