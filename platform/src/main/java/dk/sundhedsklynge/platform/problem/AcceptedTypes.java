package dk.sundhedsklynge.platform.problem;

import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jboss.resteasy.reactive.server.core.Deployment;
import org.jboss.resteasy.reactive.server.mapping.RuntimeResource;

/** The types of content that an operation reads. */
final class AcceptedTypes {
    private AcceptedTypes() {}

    /** In alphabetical order; empty when the operation does not say. */
    static List<String> of(Deployment deployment, String path, String method) {
        RuntimeResource resource = PathResources.of(deployment, path).get(method);
        return resource == null || resource.getConsumes() == null
                ? List.of()
                : resource.getConsumes().stream()
                        .map(MediaType::toString)
                        .sorted()
                        .toList();
    }
}
