package dk.sundhedsklynge.platform.problem;

import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jboss.resteasy.reactive.server.core.Deployment;

/** The methods that a path takes; RFC 9110 asks for them in a 405. */
final class AllowedMethods {
    private AllowedMethods() {}

    /** Empty when the path takes none. */
    static SortedSet<String> of(Deployment deployment, String path) {
        return new TreeSet<>(PathResources.of(deployment, path).keySet());
    }

    /** The nearest path above that can be read: the page with the form that is sent to this one; empty when there is none. */
    static Optional<String> readableAbove(Deployment deployment, String path) {
        String above = path;
        while (above.lastIndexOf('/') > 0) {
            above = above.substring(0, above.lastIndexOf('/'));
            if (of(deployment, above).contains("GET")) {
                return Optional.of(above);
            }
        }
        return Optional.empty();
    }
}
