package dk.sundhedsklynge.platform.security;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.oidc.IdTokenCredential;
import io.quarkus.oidc.common.runtime.OidcCommonUtils;
import io.quarkus.oidc.runtime.OidcJwtCallerPrincipal;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.Objects;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.logging.Logger;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jspecify.annotations.Nullable;

/**
 * Who a caller is, where they may look and what they may do, all from one token: the access token. A session has an ID token beside
 * it, in a cookie of its own; when the two are not of the same user and the same session, there is nobody.
 *
 * @param identity holds nothing of the request it was made in, so that it can serve others with the same tokens
 * @param expires when the first of the tokens does
 */
record SessionIdentity(SecurityIdentity identity, Instant expires) {
    private static final Logger LOG = Logger.getLogger(SessionIdentity.class);

    /**
     * @param verified as the OIDC extension made it: both tokens are checked, the roles are those of the access token
     * @param accessToken of the session; unused where the caller sent a token
     * @throws AuthenticationFailedException when the tokens are of two users or sessions
     */
    static SessionIdentity of(SecurityIdentity verified, @Nullable String accessToken) {
        JsonWebToken token = (JsonWebToken) verified.getPrincipal();
        if (verified.getCredential(IdTokenCredential.class) == null) {
            return new SessionIdentity(identity(token, verified), expiry(token));
        }
        JsonWebToken access = read(accessToken);
        if (!isSame(token, access)) {
            LOG.warn("A session was refused: its ID token and its access token are of two users or two sessions");
            throw new AuthenticationFailedException("The tokens of the session do not belong together");
        }
        Instant first = expiry(token).isBefore(expiry(access)) ? expiry(token) : expiry(access);
        return new SessionIdentity(identity(access, verified), first);
    }

    private static boolean isSame(JsonWebToken token, JsonWebToken access) {
        return token.getSubject() != null
                && token.getSubject().equals(access.getSubject())
                && Objects.equals(token.getClaim("sid"), access.getClaim("sid"));
    }

    private static SecurityIdentity identity(JsonWebToken principal, SecurityIdentity verified) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(principal)
                .addRoles(verified.getRoles())
                .build();
    }

    private static Instant expiry(JsonWebToken token) {
        return Instant.ofEpochSecond(token.getExpirationTime());
    }

    /** Its signature and life were checked with the ID token's, because the roles come from it. */
    private static JsonWebToken read(@Nullable String accessToken) {
        JsonObject claims = accessToken == null ? null : OidcCommonUtils.decodeJwtContent(accessToken);
        if (accessToken == null || claims == null) {
            throw new AuthenticationFailedException("The session has no access token that can be read");
        }
        try {
            return new OidcJwtCallerPrincipal(JwtClaims.parse(claims.encode()), new AccessTokenCredential(accessToken));
        } catch (InvalidJwtException e) {
            throw new AuthenticationFailedException(e);
        }
    }
}
