package dk.sundhedsklynge.platform.etag;

import dk.sundhedsklynge.platform.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * The version that somebody read before they changed it, as the header {@code If-Match} states it. The door makes it, the use case
 * compares it with what it holds under a lock.
 */
public final class IfMatch {
    private final String header;

    private IfMatch(String header) {
        this.header = header;
    }

    /**
     * @param header as it came
     * @throws Problem 428 when it is missing
     */
    public static IfMatch required(@Nullable String header) {
        if (header == null || header.isBlank()) {
            throw ETags.missing();
        }
        return new IfMatch(header);
    }

    /** Whether a strong tag of it is of this version; {@code *} is none, it is the word of someone who has not looked. */
    public boolean isOf(long version) {
        return ETags.isOf(header, version);
    }

    /** 412: what the caller read is not what there is. */
    public static Problem changedMeanwhile() {
        return ETags.changed();
    }
}
