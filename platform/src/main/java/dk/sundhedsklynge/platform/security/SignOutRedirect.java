package dk.sundhedsklynge.platform.security;

import io.quarkus.oidc.common.runtime.OidcCommonUtils;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where a browser is sent so that Keycloak ends its session too (OpenID Connect RP-Initiated Logout 1.0). */
@ApplicationScoped
public class SignOutRedirect {
    /** Where staff sign out of the suite. */
    public static final String PATH = "/log-ud";

    /** Where they are told that they are out. */
    public static final String RECEIPT = "/log-ud/kvittering";

    private final String site;
    private final String issuer;
    private final String client;

    SignOutRedirect(
            @ConfigProperty(name = "klynge.public-url") String publicUrl,
            @ConfigProperty(name = "quarkus.oidc.token.issuer") String issuer,
            @ConfigProperty(name = "quarkus.oidc.client-id") String client) {
        this.site = publicUrl.replaceAll("/+$", "");
        this.issuer = issuer;
        this.client = client;
    }

    /**
     * @param idToken of the session; without it Keycloak asks whether it is meant
     * @param next path and query on this site where the browser goes after that
     */
    public URI through(Optional<String> idToken, String next) {
        return URI.create("%s/protocol/openid-connect/logout?client_id=%s&post_logout_redirect_uri=%s%s"
                .formatted(
                        issuer,
                        OidcCommonUtils.urlEncode(client),
                        OidcCommonUtils.urlEncode(site + next),
                        idToken.map(token -> "&id_token_hint=" + token).orElse("")));
    }
}
