package dk.sundhedsklynge.platform.problem;

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
}
