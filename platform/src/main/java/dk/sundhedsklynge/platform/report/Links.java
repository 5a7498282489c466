package dk.sundhedsklynge.platform.report;

import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Where the links of a report lead to outside the site.
 *
 * @param site the origin that paths are read from
 */
record Links(URI site) {
    private static final Set<String> FOLLOWED = Set.of("http", "https");
    /** A path of the site, a place on the page, or a whole address; not whatever a browser would make one of. */
    private static final Pattern ADDRESS = Pattern.compile("(?:https?:/)?/(?!/).*|#.*");

    /** The whole address; empty for a cell without a link, and for an address that no browser should follow. */
    Optional<URI> of(Cell cell) {
        if (!(cell instanceof Cell.Text text)
                || text.href() == null
                || !ADDRESS.matcher(text.href()).matches()) {
            return Optional.empty();
        }
        try {
            URI address = site.resolve(text.href());
            return address.getScheme() != null && FOLLOWED.contains(address.getScheme())
                    ? Optional.of(address)
                    : Optional.empty();
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
