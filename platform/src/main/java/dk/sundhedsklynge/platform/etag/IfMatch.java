package dk.sundhedsklynge.platform.etag;

/**
 * The version that somebody read before they changed it, as the header {@code If-Match} states it. The door makes it with
 * {@link ETags#required}, the use case compares it with what it holds under a lock.
 */
public final class IfMatch {
    private final String header;

    IfMatch(String header) {
        this.header = header;
    }

    /** Whether a strong tag of it is of this version. {@code *} never matches: its sender has not read any version. */
    public boolean isOf(long version) {
        return ETags.isOf(header, version);
    }
}
