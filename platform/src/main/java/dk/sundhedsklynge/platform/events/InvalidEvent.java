package dk.sundhedsklynge.platform.events;

import org.jspecify.annotations.Nullable;

/**
 * An event that can never be done as it is. The message is what the operator who finds it reads: Danish sentences that say what
 * is wrong and what to do, and nothing of the event's contents.
 */
public class InvalidEvent extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public InvalidEvent(@Nullable String reason) {
        super(reason);
    }

    public InvalidEvent(@Nullable String reason, Throwable cause) {
        super(reason, cause);
    }
}
