package dk.sundhedsklynge.platform.etag;

import org.jspecify.annotations.Nullable;

/**
 * The version that somebody read before they changed it, as the header {@code If-Match} states it. The door makes it; the use case
 * compares it with what it holds under a lock.
 */
public final class IfMatch {
    private final @Nullable String header;

    private IfMatch(@Nullable String header) {
        this.header = header;
    }

    /** @param header as it came; one that is missing is of no version */
    public static IfMatch of(@Nullable String header) {
        return new IfMatch(header);
    }

    /** Whether a strong tag of it is of this version. {@code *} never matches: its sender has not read any version. */
    public boolean isOf(long version) {
        return ETags.isOf(header, version);
    }

    boolean isMissing() {
        return header == null || header.isBlank();
    }
}
