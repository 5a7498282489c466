package dk.sundhedsklynge.platform.security;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Tells {@link ArchiveGuard} of a request that is sent to write. */
public class WritingRequests {
    private static final Set<String> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private final ArchiveGuard guard;

    WritingRequests(ArchiveGuard guard) {
        this.guard = guard;
    }

    @ServerRequestFilter
    public void see(ContainerRequestContext request) {
        if (!READING.contains(request.getMethod())) {
            guard.begin();
        }
    }
}
