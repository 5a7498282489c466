package dk.sundhedsklynge.platform.security;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.json.JsonValue;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/**
 * What a token says of its user.
 *
 * @param verifiedEmail null unless whoever issued the token has seen that the address is the user's
 * @param roles those of ours
 */
public record SignedIn(
        KnownAppointments.User user, @Nullable String verifiedEmail, Set<Role> roles) {
    public SignedIn {
        roles = Set.copyOf(roles);
    }

    /** Empty where nobody signed in. */
    public static Optional<SignedIn> of(SecurityIdentity identity) {
        return identity.getPrincipal() instanceof JsonWebToken token
                        && token.getIssuer() != null
                        && token.getSubject() != null
                ? Optional.of(new SignedIn(
                        new KnownAppointments.User(token.getIssuer(), token.getSubject()),
                        verifiedEmail(token),
                        Arrays.stream(Role.values())
                                .filter(role -> identity.hasRole(role.code()))
                                .collect(Collectors.toSet())))
                : Optional.empty();
    }

    private static @Nullable String verifiedEmail(JsonWebToken token) {
        Object verified = token.getClaim("email_verified");
        Object email = token.getClaim("email");
        boolean isVerified = Boolean.TRUE.equals(verified) || JsonValue.TRUE.equals(verified);
        return isVerified && email != null && !Caller.text(email).isBlank()
                ? Caller.text(email).strip()
                : null;
    }
}
