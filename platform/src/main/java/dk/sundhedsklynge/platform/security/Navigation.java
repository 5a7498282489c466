package dk.sundhedsklynge.platform.security;

import io.quarkus.oidc.JavaScriptRequestChecker;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/**
 * Tells a browser on its way to a page, which can be led through the sign-in and back, from all else: a change, whose body would
 * be lost on the way, and what a script or a page loads by itself.
 */
@ApplicationScoped
public class Navigation implements JavaScriptRequestChecker {
    @Override
    public boolean isJavaScriptRequest(RoutingContext context) {
        return !isNavigation(context.request());
    }

    static boolean isNavigation(HttpServerRequest request) {
        String mode = request.getHeader("Sec-Fetch-Mode");
        return (request.method().equals(HttpMethod.GET) || request.method().equals(HttpMethod.HEAD))
                && request.getHeader("HX-Request") == null
                && request.getHeader("X-Requested-With") == null
                && (mode == null || mode.equals("navigate"))
                && takesPage(request.getHeader(HttpHeaders.ACCEPT));
    }

    /** A form that a person sent, also where a script sent it for the person. */
    static boolean isForm(HttpServerRequest request) {
        String mode = request.getHeader("Sec-Fetch-Mode");
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        return request.method().equals(HttpMethod.POST)
                && request.getHeader("HX-Request") == null
                && request.getHeader("X-Requested-With") == null
                && (mode == null || mode.equals("navigate") || FormsSentByScript.isOne(request))
                && accept != null
                && accept.contains("text/html");
    }

    private static boolean takesPage(@Nullable String accept) {
        return accept == null || accept.contains("text/html") || accept.contains("*/*");
    }
}
