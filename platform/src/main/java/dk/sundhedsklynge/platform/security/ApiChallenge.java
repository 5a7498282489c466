package dk.sundhedsklynge.platform.security;

import dk.sundhedsklynge.platform.problem.AnswerProblem;
import io.quarkus.oidc.runtime.OidcAuthenticationMechanism;
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
import java.util.Set;

/** Signs in by OIDC; a partner system without a valid token gets a problem document and not a login page. */
@Alternative
@Priority(1)
@ApplicationScoped
public class ApiChallenge implements HttpAuthenticationMechanism {
    private final OidcAuthenticationMechanism oidc;
    private final AnswerProblem problems;

    ApiChallenge(OidcAuthenticationMechanism oidc, AnswerProblem problems) {
        this.oidc = oidc;
        this.problems = problems;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager identities) {
        return oidc.authenticate(context, identities);
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return oidc.getChallenge(context);
    }

    @Override
    public Uni<Boolean> sendChallenge(RoutingContext context) {
        if (context.normalizedPath().startsWith("/api/")) {
            problems.askToSignIn(context);
            return Uni.createFrom().item(true);
        }
        return oidc.sendChallenge(context);
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
