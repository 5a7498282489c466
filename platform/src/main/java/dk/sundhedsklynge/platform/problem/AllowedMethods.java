package dk.sundhedsklynge.platform.problem;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jboss.resteasy.reactive.server.core.Deployment;
import org.jboss.resteasy.reactive.server.handlers.ClassRoutingHandler;
import org.jboss.resteasy.reactive.server.handlers.RestInitialHandler.InitialMatch;
import org.jboss.resteasy.reactive.server.mapping.RequestMapper;
import org.jboss.resteasy.reactive.server.mapping.RuntimeResource;

/** The methods that a path takes. The server knows them and leaves them out of its 405, where RFC 9110 asks for them. */
final class AllowedMethods {
    private AllowedMethods() {}

    /** Empty when the path takes none. */
    static SortedSet<String> of(Deployment deployment, String path) {
        RequestMapper<InitialMatch> classes = new RequestMapper<>(deployment.getClassMappers());
        SortedSet<String> methods = new TreeSet<>();
        var found = classes.map(path);
        while (found != null) {
            String rest = found.remaining.isEmpty() ? "/" : found.remaining;
            Arrays.stream(found.value.handlers)
                    .filter(ClassRoutingHandler.class::isInstance)
                    .flatMap(handler -> ((ClassRoutingHandler) handler).getMappers().entrySet().stream())
                    .filter(method -> takes(method.getValue(), rest))
                    .map(Map.Entry::getKey)
                    .filter(Objects::nonNull)
                    .forEach(methods::add);
            found = classes.continueMatching(path, found);
        }
        return methods;
    }

    private static boolean takes(RequestMapper<RuntimeResource> paths, String rest) {
        var match = paths.map(rest);
        return match != null && match.remaining.isEmpty();
    }
}
