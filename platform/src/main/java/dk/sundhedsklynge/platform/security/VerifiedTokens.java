package dk.sundhedsklynge.platform.security;

import dk.sundhedsklynge.platform.door.Door;
import io.quarkus.oidc.IdTokenCredential;
import io.quarkus.oidc.common.runtime.OidcConstants;
import io.quarkus.oidc.runtime.OidcIdentityProvider;
import io.quarkus.oidc.runtime.OidcUtils;
import io.quarkus.security.credential.TokenCredential;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Verifies a token once and remembers who it stands for until it expires: the signature is the dearest part of a request. A token
 * whose key Keycloak has withdrawn meanwhile is good until then, five minutes at most; a session or user whose access has ended is
 * refused by {@link EndedAccess} at every request.
 */
@ApplicationScoped
public class VerifiedTokens implements IdentityProvider<TokenAuthenticationRequest> {
    /** The extension's own provider has 1001, and the highest is asked first. */
    private static final int BEFORE_OIDC = 2000;

    /** The tenant of what is below {@code /api/}. */
    private static final String API = "api";

    private static final String BEARER = "Bearer ";

    private final OidcIdentityProvider oidc;
    private final TokenCache kept;

    VerifiedTokens(OidcIdentityProvider oidc, AccessSettings settings, Clock clock) {
        this.oidc = oidc;
        this.kept = new TokenCache(settings.verifiedTokens(), clock);
    }

    @Override
    public Class<TokenAuthenticationRequest> getRequestType() {
        return TokenAuthenticationRequest.class;
    }

    @Override
    public int priority() {
        return BEFORE_OIDC;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(
            TokenAuthenticationRequest request, AuthenticationRequestContext blocking) {
        RoutingContext context = HttpSecurityUtils.getRoutingContextAttribute(request);
        return kept.identity(tokens(request.getToken(), context), () -> oidc.authenticate(request, blocking)
                .map(verified -> SessionIdentity.of(verified, accessToken(context))));
    }

    /**
     * Who sent a request to the API, when its token was verified before. The extension would take the token apart once more, only
     * to see what kind it is. Null when it has to look.
     */
    @Nullable
    SecurityIdentity ofBearer(RoutingContext context) {
        String header = context.request().getHeader(HttpHeaders.AUTHORIZATION);
        return header != null && header.startsWith(BEARER) && Door.isApi(context.normalizedPath())
                ? kept.known(List.of(API, "bearer", header.substring(BEARER.length())))
                : null;
    }

    /** The door with its own rules, and the token; of a session both its tokens, and the nonce of a sign-in that is under way. */
    private static List<String> tokens(TokenCredential token, RoutingContext context) {
        String door = String.valueOf((Object) context.get(OidcUtils.TENANT_ID_ATTRIBUTE));
        return token instanceof IdTokenCredential
                ? List.of(
                        door, "session", token.getToken(), String.valueOf(accessToken(context)), String.valueOf((Object)
                                context.get(OidcConstants.NONCE)))
                : List.of(door, "bearer", token.getToken());
    }

    private static @Nullable String accessToken(RoutingContext context) {
        return context.get(OidcConstants.ACCESS_TOKEN_VALUE);
    }
}
