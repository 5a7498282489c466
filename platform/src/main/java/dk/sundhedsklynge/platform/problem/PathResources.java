package dk.sundhedsklynge.platform.problem;

import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jboss.resteasy.reactive.server.core.Deployment;
import org.jboss.resteasy.reactive.server.handlers.ClassRoutingHandler;
import org.jboss.resteasy.reactive.server.handlers.RestInitialHandler.InitialMatch;
import org.jboss.resteasy.reactive.server.mapping.RequestMapper;
import org.jboss.resteasy.reactive.server.mapping.RuntimeResource;

/** What answers on a path, by the method of HTTP. The server knows it and says little of it in its refusals. */
final class PathResources {
    private PathResources() {}

    static SortedMap<String, RuntimeResource> of(Deployment deployment, String path) {
        RequestMapper<InitialMatch> classes = new RequestMapper<>(deployment.getClassMappers());
        SortedMap<String, RuntimeResource> resources = new TreeMap<>();
        var found = classes.map(path);
        while (found != null) {
            String rest = found.remaining.isEmpty() ? "/" : found.remaining;
            Arrays.stream(found.value.handlers)
                    .filter(ClassRoutingHandler.class::isInstance)
                    .map(handler -> ((ClassRoutingHandler) handler).getMappers())
                    .forEach(methods -> methods.forEach((method, paths) -> {
                        var match = paths.map(rest);
                        if (method != null && match != null && match.remaining.isEmpty()) {
                            resources.put(method, match.value);
                        }
                    }));
            found = classes.continueMatching(path, found);
        }
        return resources;
    }
}
