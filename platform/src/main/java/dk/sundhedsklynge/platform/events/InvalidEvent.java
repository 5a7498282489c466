package dk.sundhedsklynge.platform.events;

import org.jspecify.annotations.Nullable;

/** An event that can never be done as it is. The message says what is wrong with it, to the operator who finds it. */
public class InvalidEvent extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public InvalidEvent(@Nullable String reason) {
        super(reason);
    }

    public InvalidEvent(@Nullable String reason, Throwable cause) {
        super(reason, cause);
    }
}
