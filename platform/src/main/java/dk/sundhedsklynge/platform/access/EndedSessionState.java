package dk.sundhedsklynge.platform.access;

import java.time.Instant;

/**
 * A session that was signed out of, as the register tells it.
 *
 * @param id the claim {@code sid} of its tokens
 * @param until when none of its tokens can be valid any more
 */
public record EndedSessionState(String id, long sequence, Instant since, Instant until) {
    public static final String TYPE = "register.ended-session-state.v1";
}
