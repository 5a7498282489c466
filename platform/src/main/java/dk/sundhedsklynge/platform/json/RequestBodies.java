package dk.sundhedsklynge.platform.json;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.sundhedsklynge.platform.text.JsonTexts;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;

/**
 * The mapper of bodies of HTTP requests and answers. A field that nobody here knows is refused, because its sender believes that it
 * does something; texts are brought into one form, so that a name is the same name however it was typed. Events are read by
 * another mapper, which leaves unknown fields aside: a newer release of another service may send them.
 */
@Provider
public class RequestBodies implements ContextResolver<ObjectMapper> {
    private final ObjectMapper json;

    RequestBodies(ObjectMapper json) {
        this.json = json.copy()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .registerModule(JsonTexts.inOneForm());
    }

    @Override
    public ObjectMapper getContext(Class<?> type) {
        return json;
    }
}
