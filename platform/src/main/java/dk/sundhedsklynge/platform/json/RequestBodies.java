package dk.sundhedsklynge.platform.json;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;

/**
 * The mapper of bodies of HTTP requests and answers, as strict as {@link Json#ofRequests}. Events are read by another mapper,
 * which leaves unknown fields aside: a newer release of another service may send them.
 */
@Provider
public class RequestBodies implements ContextResolver<ObjectMapper> {
    private final ObjectMapper json;

    RequestBodies(ObjectMapper json) {
        this.json = Json.forRequests(json.copy());
    }

    @Override
    public ObjectMapper getContext(Class<?> type) {
        return json;
    }
}
