package dk.sundhedsklynge.platform.etag;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The version that somebody read before they changed it, as the header {@code If-Match} states it. The door makes it; the use case
 * compares it with what it holds under a lock.
 */
public final class IfMatch {
    private static final String TAG = "(W/)?\"([\\x21\\x23-\\x7E\\x80-\\xFF]*+)\"";
    private static final Pattern ONE = Pattern.compile(TAG);

    /** RFC 9110, 5.6.1: between commas, elements may be missing. */
    private static final Pattern LIST =
            Pattern.compile("(?:[ \t]*+,)*+[ \t]*+%1$s(?:[ \t]*+,[ \t]*+(?:%1$s)?+)*+[ \t]*+".formatted(TAG));

    /** As {@link ETags#of} makes it, with or without the digest of what was shown. */
    private static final Pattern OWN = Pattern.compile("(0|[1-9][0-9]*+)(?:\\.[A-Za-z0-9_-]{22})?");

    private final boolean missing;
    private final Set<String> versions;

    private IfMatch(boolean missing, Set<String> versions) {
        this.missing = missing;
        this.versions = versions;
    }

    /** The version that a form was filled with; signs that are no digits are left out. */
    public static IfMatch ofForm(String version) {
        return of('"' + version.replaceAll("[^0-9]", "") + '"');
    }

    /**
     * @param header as it came; one that is missing is of no version
     * @throws dk.sundhedsklynge.platform.problem.Problem 400 when it is no list of entity tags; 412 when it is {@code *} or has
     *     weak tags alone, for their sender has not read any version
     */
    public static IfMatch of(@Nullable String header) {
        if (header == null || header.isBlank()) {
            return new IfMatch(true, Set.of());
        }
        if (header.strip().equals("*")) {
            throw ETags.namesNoVersion();
        }
        if (!LIST.matcher(header).matches()) {
            throw ETags.malformed();
        }
        Set<String> versions = new TreeSet<>();
        boolean strong = false;
        Matcher tag = ONE.matcher(header);
        while (tag.find()) {
            if (tag.group(1) == null) {
                strong = true;
                Matcher own = OWN.matcher(tag.group(2));
                if (own.matches()) {
                    versions.add(own.group(1));
                }
            }
        }
        if (!strong) {
            throw ETags.namesNoVersion();
        }
        return new IfMatch(false, versions);
    }

    /** Whether a strong tag of it is of this version. */
    public boolean isOf(long version) {
        return versions.contains(String.valueOf(version));
    }

    boolean isMissing() {
        return missing;
    }
}
