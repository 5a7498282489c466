package dk.sundhedsklynge.platform.security;

import java.util.Locale;

/** What a token can say its holder does; where the holder does it, the claim {@code cooperations} says. */
public enum Role {
    OPERATOR,
    SECRETARIAT,
    AUDITOR,
    PARTNER,
    FINANCE,
    READER;

    /** As Keycloak writes it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
