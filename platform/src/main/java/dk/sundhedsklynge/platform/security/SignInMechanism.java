package dk.sundhedsklynge.platform.security;

import io.quarkus.oidc.runtime.OidcAuthenticationMechanism;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.AuthenticationRedirectException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Signs in by OIDC, and refuses whoever's access has ended, whichever door they come through. What is answered to those who are
 * not signed in is up to {@link AskToSignIn}.
 */
@Alternative
@Priority(1)
@ApplicationScoped
public class SignInMechanism implements HttpAuthenticationMechanism {
    private static final Pattern OWN_SITE = Pattern.compile("^https?://[^/]*");

    private final OidcAuthenticationMechanism oidc;
    private final VerifiedTokens verified;
    private final EndedAccess ended;
    private final AskToSignIn ask;
    private final List<String> open;
    private final boolean ownsAccess;

    SignInMechanism(
            OidcAuthenticationMechanism oidc,
            VerifiedTokens verified,
            EndedAccess ended,
            AskToSignIn ask,
            @ConfigProperty(name = "quarkus.http.auth.permission.open.paths") List<String> open,
            @ConfigProperty(name = "klynge.owns-access", defaultValue = "false") boolean ownsAccess) {
        this.oidc = oidc;
        this.verified = verified;
        this.ended = ended;
        this.ask = ask;
        this.open = List.copyOf(open);
        this.ownsAccess = ownsAccess;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager identities) {
        if (isOpen(context.normalizedPath())) {
            return Uni.createFrom().nullItem();
        }
        SecurityIdentity known = verified.ofBearer(context);
        Uni<SecurityIdentity> found = known == null
                ? oidc.authenticate(context, identities)
                : Uni.createFrom().item(known);
        Uni<SecurityIdentity> signedIn = found.onItem()
                .ifNotNull()
                .transformToUni(identity -> withAccess(context, identity))
                .onFailure(AuthenticationCompletionException.class)
                .transform(failure -> unusable(context, failure))
                .onFailure(AuthenticationRedirectException.class)
                .transform(way -> byChoiceOfBefore(context, (AuthenticationRedirectException) way))
                // The extension has put itself here; the challenge is to come to this mechanism.
                .onItemOrFailure()
                .invoke((identity, failure) -> context.put(HttpAuthenticationMechanism.class.getName(), this));
        return isWayOut(context)
                ? signedIn.onFailure(SignInMechanism::isNotSignedIn).recoverWithNull()
                : signedIn;
    }

    /** Whoever has just signed in goes on by way of what they chose in another browser. */
    private AuthenticationRedirectException byChoiceOfBefore(
            RoutingContext context, AuthenticationRedirectException way) {
        String to = OWN_SITE.matcher(way.getRedirectUri()).replaceFirst("");
        boolean signedIn = ownsAccess && context.normalizedPath().equals(SignIn.PATH);
        return signedIn && to.startsWith("/") && !to.startsWith(SignIn.CHOSEN_BEFORE)
                ? new AuthenticationRedirectException(way.getCode(), SignIn.CHOSEN_BEFORE + to)
                : way;
    }

    private Uni<SecurityIdentity> withAccess(RoutingContext context, SecurityIdentity identity) {
        if (!(identity.getPrincipal() instanceof JsonWebToken token)) {
            return Uni.createFrom().item(identity);
        }
        return ended.of(token).map(access -> {
            if (access != Access.OPEN) {
                NotSignedIn.of(access).note(context);
                throw new AuthenticationFailedException("The access has ended: " + access);
            }
            return identity;
        });
    }

    /**
     * A session that cannot be used is as none, and the browser signs in anew. A sign-in that went wrong is not begun again by
     * itself: it could go wrong for ever.
     */
    private static Throwable unusable(RoutingContext context, Throwable failure) {
        if (!SessionCookies.isSession(context)) {
            NotSignedIn.SIGN_IN_FAILED.note(context);
        }
        return new AuthenticationFailedException(failure);
    }

    /** Whoever has no session any more can still sign out of Keycloak. */
    private static boolean isWayOut(RoutingContext context) {
        return context.normalizedPath().equals(SignOutRedirect.PATH);
    }

    private static boolean isNotSignedIn(Throwable failure) {
        return failure instanceof AuthenticationException && !(failure instanceof AuthenticationRedirectException);
    }

    private boolean isOpen(String path) {
        return open.stream()
                .anyMatch(
                        it -> it.endsWith("/*") ? path.startsWith(it.substring(0, it.length() - 1)) : path.equals(it));
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return oidc.getChallenge(context);
    }

    @Override
    public Uni<Boolean> sendChallenge(RoutingContext context) {
        return ask.answer(context, () -> oidc.getChallenge(context)).replaceWith(true);
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return oidc.getCredentialTypes();
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext context) {
        return oidc.getCredentialTransport(context);
    }
}
