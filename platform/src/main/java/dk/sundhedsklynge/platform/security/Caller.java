package dk.sundhedsklynge.platform.security;

import dk.sundhedsklynge.platform.problem.Problem;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/**
 * Who asks, and what they may: by the roles and cooperations of the token, and by appointments in the register that are in force.
 * What a caller may not know of is answered 404; what it knows of and may not do is answered 403. A request that writes is refused
 * as soon as it asks what the caller may do in an archive.
 */
@Named("caller")
@RequestScoped
public class Caller {
    /** Sees every cooperation. */
    private static final String ALL = "*";

    /** Who reads what stems from closed items, each in their own cooperations. */
    private static final Set<Role> SEE_CLOSED = EnumSet.of(Role.SECRETARIAT, Role.FINANCE, Role.AUDITOR);

    private final SecurityIdentity identity;
    private final KnownAppointments known;
    private final ArchiveGuard archive;
    private @Nullable Set<String> mine;
    private @Nullable List<Appointment> appointments;

    Caller(SecurityIdentity identity, KnownAppointments known, ArchiveGuard archive) {
        this.identity = identity;
        this.known = known;
        this.archive = archive;
    }

    /** The id that Keycloak knows the caller by; {@code anonymous} before sign-in. */
    public String subject() {
        return token().map(JsonWebToken::getSubject).orElse("anonymous");
    }

    /** The session that the caller signed in to; a partner's token is of none. */
    public Optional<String> session() {
        return token().map(token -> token.getClaim("sid"));
    }

    /** The name to show; never a key to anything. */
    public String displayName() {
        return token().map(token -> {
                    String name = token.getClaim("name");
                    return name == null ? token.getName() : name;
                })
                .orElse("");
    }

    /** What the token says of the caller; empty before sign-in. */
    public Optional<SignedIn> signedIn() {
        return SignedIn.of(identity);
    }

    /** Whether the token gives the role; where it holds, {@link #permission} says. */
    public boolean hasRole(Role role) {
        return identity.hasRole(role.code());
    }

    /** What the register appointed the caller to and is in force today. */
    public List<Appointment> appointments() {
        List<Appointment> held = appointments;
        if (held == null) {
            held = signedIn().map(SignedIn::user).map(known::inForce).orElse(List.of());
            appointments = held;
        }
        return held;
    }

    public boolean maySee(String cooperation) {
        return claims(cooperation)
                || appointments().stream().anyMatch(it -> it.cooperation().equals(cooperation));
    }

    public boolean maySeeClosed(String cooperation) {
        return has(cooperation, SEE_CLOSED);
    }

    /** All that {@link #maySee} holds for. */
    public Scope visible() {
        return scope(true, EnumSet.allOf(Role.class));
    }

    /** All that {@link #maySeeClosed} holds for. */
    public Scope visibleClosed() {
        return scope(hasAny(SEE_CLOSED), SEE_CLOSED);
    }

    /** @throws Problem 404 when the caller may not know of the cooperation */
    public void requireSee(String cooperation) {
        if (!maySee(cooperation)) {
            throw Problem.noCooperation(cooperation);
        }
    }

    /**
     * What the caller may do who needs one of these roles in the cooperation.
     *
     * @throws Problem 409 when the request writes and the cooperation is an archive
     */
    public Permission permission(String cooperation, Role... anyOf) {
        if (!maySee(cooperation)) {
            return Permission.UNKNOWN;
        }
        archive.ask(cooperation);
        return holds(cooperation, anyOf) ? Permission.GRANTED : Permission.FORBIDDEN;
    }

    /** As {@link #permission} of the secretariat; but those who only wind the cooperation up appoint nobody. */
    public Permission permissionToAppoint(String cooperation) {
        Permission asked = permission(cooperation, Role.SECRETARIAT);
        boolean isSecretariat = claims(cooperation) && hasRole(Role.SECRETARIAT);
        return asked == Permission.GRANTED && !isSecretariat ? Permission.FORBIDDEN : asked;
    }

    /**
     * Whether the caller has one of these roles in the cooperation: for what is shown, and for lists that an archive may stand on.
     * Whoever writes asks {@link #permission}.
     */
    public boolean holds(String cooperation, Role... anyOf) {
        return has(cooperation, Set.of(anyOf));
    }

    /**
     * Whether the caller who needs one of these roles has it for the money of a party: a role of the token, and that of a person
     * who winds the cooperation up, hold for every party, that of a finance officer for the party of the appointment.
     *
     * @param party null for money of no one party, and for the cooperation as a whole
     */
    public boolean actsFor(String cooperation, @Nullable String party, Role... anyOf) {
        Set<Role> roles = Set.of(anyOf);
        return claims(cooperation) && hasAny(roles)
                || appointments().stream()
                        .anyMatch(it -> it.cooperation().equals(cooperation)
                                && roles.contains(it.kind().role())
                                && (it.kind() == AppointmentKind.WINDING_UP
                                        || party != null && party.equals(it.party())));
    }

    /** Whether the register has appointed the caller to lead the project. */
    public boolean leads(String cooperation, UUID project) {
        return appointments().stream()
                .anyMatch(it -> it.kind() == AppointmentKind.PROJECT_LEAD
                        && it.cooperation().equals(cooperation)
                        && project.equals(it.project()));
    }

    /**
     * For doors that ask before they call a use case.
     *
     * @throws Problem 404 when the caller may not know of the cooperation, 403 when it has none of the roles there
     */
    public void require(String cooperation, Role... anyOf) {
        switch (permission(cooperation, anyOf)) {
            case GRANTED -> {}
            case UNKNOWN -> requireSee(cooperation);
            case FORBIDDEN ->
                throw Problem.forbidden(
                        "Det kræver en anden rolle i samarbejdet; spørg sekretariatet eller din administrator.");
        }
    }

    /**
     * The roles of the token hold in the cooperations that it names, that of an appointment in its own. The two are never joined:
     * a role from the one gives nothing in a cooperation from the other.
     */
    private boolean has(String cooperation, Set<Role> anyOf) {
        return claims(cooperation) && hasAny(anyOf)
                || appointments().stream()
                        .anyMatch(it -> it.cooperation().equals(cooperation)
                                && anyOf.contains(it.kind().role()));
    }

    private boolean hasAny(Set<Role> anyOf) {
        return anyOf.stream().anyMatch(this::hasRole);
    }

    /** @param claimed whether the cooperations of the token are among them */
    private Scope scope(boolean claimed, Set<Role> appointed) {
        Set<String> all = new HashSet<>(claimed ? cooperations() : Set.of());
        if (all.contains(ALL)) {
            return Scope.ALL;
        }
        appointments().stream()
                .filter(it -> appointed.contains(it.kind().role()))
                .map(Appointment::cooperation)
                .forEach(all::add);
        return Scope.of(all);
    }

    private boolean claims(String cooperation) {
        Set<String> claimed = cooperations();
        return claimed.contains(ALL) || claimed.contains(cooperation);
    }

    /** Ids of cooperations, or {@code *}; a list asks for each of its rows, so the token is read once. */
    private Set<String> cooperations() {
        Set<String> known = mine;
        if (known == null) {
            known = claimed();
            mine = known;
        }
        return known;
    }

    /** A token that does not say gives nothing. */
    private Set<String> claimed() {
        Object claim =
                token().map(token -> (Object) token.getClaim("cooperations")).orElse(Set.of());
        return claim instanceof Collection<?> values
                ? values.stream().map(Caller::text).collect(Collectors.toUnmodifiableSet())
                : Set.of(text(claim));
    }

    static String text(Object value) {
        return value instanceof JsonString string
                ? string.getString()
                : value instanceof JsonValue json ? json.toString() : String.valueOf(value);
    }

    private Optional<JsonWebToken> token() {
        return identity.getPrincipal() instanceof JsonWebToken token ? Optional.of(token) : Optional.empty();
    }
}
