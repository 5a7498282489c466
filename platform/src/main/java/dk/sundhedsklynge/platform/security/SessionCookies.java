package dk.sundhedsklynge.platform.security;

import io.quarkus.oidc.AuthorizationCodeTokens;
import io.quarkus.oidc.runtime.OidcUtils;
import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Optional;

/** The cookies that hold a session: encrypted tokens, the same for the three services. */
public final class SessionCookies {
    private SessionCookies() {}

    /** True if the request has a session cookie, valid or not. */
    static boolean isSession(RoutingContext context) {
        return context.get(OidcUtils.SESSION_COOKIE_NAME) != null;
    }

    /** Has the browser forget its session. */
    public static void remove(RoutingContext context) {
        List<String> names = context.request().cookies().stream()
                .filter(SessionCookies::isOfSession)
                .map(Cookie::getName)
                .toList();
        for (String name : names) {
            context.response()
                    .addCookie(Cookie.cookie(name, "").setPath("/").setMaxAge(0).setHttpOnly(true));
        }
    }

    /** By which Keycloak knows the session that is to end; empty where there is none. */
    public static Optional<String> idToken(RoutingContext context) {
        AuthorizationCodeTokens tokens = context.get(AuthorizationCodeTokens.class.getName());
        return tokens == null ? Optional.empty() : Optional.ofNullable(tokens.getIdToken());
    }

    private static boolean isOfSession(Cookie cookie) {
        return cookie.getName().startsWith(OidcUtils.SESSION_COOKIE_NAME);
    }
}
