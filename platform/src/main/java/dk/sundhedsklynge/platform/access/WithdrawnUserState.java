package dk.sundhedsklynge.platform.access;

import java.time.Instant;

/**
 * A user who may not come in until further notice, as the register tells it. Why, it does not tell.
 *
 * @param id the claim {@code sub} of the user's tokens
 */
public record WithdrawnUserState(String id, long sequence, Instant since) {
    public static final String TYPE = "register.withdrawn-user-state.v1";
}
