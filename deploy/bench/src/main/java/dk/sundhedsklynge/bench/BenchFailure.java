package dk.sundhedsklynge.bench;

import org.jspecify.annotations.Nullable;

/** Something without which there is nothing to measure; the message says what to do. */
final class BenchFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BenchFailure(String message) {
        super(message);
    }

    BenchFailure(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
