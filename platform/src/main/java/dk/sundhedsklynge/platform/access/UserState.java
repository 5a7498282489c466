package dk.sundhedsklynge.platform.access;

import java.util.UUID;

/**
 * Which person a user is, as the register tells it.
 *
 * @param id made of issuer and subject
 * @param issuer the claim {@code iss} of the user's tokens
 * @param subject the claim {@code sub} of the user's tokens
 */
public record UserState(UUID id, long sequence, String issuer, String subject, UUID person) {
    public static final String TYPE = "register.user-state.v1";

    /** The keys on the register begin with it. */
    public static final String PREFIX = "user:";
}
