package dk.sundhedsklynge.platform.etag;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.sundhedsklynge.platform.door.Door;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/**
 * Gives every successful read a tag, and answers 304 to whoever has it already. A browser keeps what it read and asks before it
 * shows it again, and what it may not see any more is not shown; an answer that says itself how it may be kept is left alone.
 *
 * <p>The read itself is done every time: whether it may be seen, and the audit trail, never depend on what a client holds.
 */
public class ConditionalReads {
    /** Behind the filter that renders templates. */
    private static final int LAST = 1000;

    private static final int OK = 200;
    private static final int NOT_MODIFIED = 304;
    private static final String KEPT_BUT_ASKED_FOR = "private, no-cache";

    private final ObjectMapper json;

    ConditionalReads(ObjectMapper json) {
        this.json = json;
    }

    @ServerResponseFilter(priority = LAST)
    public void answer(ContainerRequestContext request, ContainerResponseContext response, RoutingContext context)
            throws JsonProcessingException {
        if (response.getStatus() != OK || !isRead(request.getMethod())) {
            return;
        }
        MultivaluedMap<String, Object> headers = response.getHeaders();
        boolean saysItself = headers.containsKey(HttpHeaders.CACHE_CONTROL);
        byte[] shown = saysItself ? null : octets(response);
        if (saysItself || shown != null) {
            // What holds for all answers that say nothing; headers are added to it and would not replace it.
            context.response().headers().remove(HttpHeaders.CACHE_CONTROL);
        }
        if (shown == null) {
            return;
        }
        String version = version(headers);
        String tag = ETags.of(version, shown);
        // A weak tag stands for what is said, compressed or not; with a strong one a reader can state what it edits.
        headers.putSingle(HttpHeaders.ETAG, (version == null ? "W/\"" : "\"") + tag + "\"");
        headers.putSingle(HttpHeaders.CACHE_CONTROL, KEPT_BUT_ASKED_FOR);
        headers.putSingle(HttpHeaders.VARY, isApi(request) ? HttpHeaders.AUTHORIZATION : HttpHeaders.COOKIE);
        if (ETags.isKnown(request.getHeaderString(HttpHeaders.IF_NONE_MATCH), tag)) {
            response.setStatus(NOT_MODIFIED);
            response.setEntity(null);
        } else {
            response.setEntity(shown);
        }
    }

    private static boolean isRead(String method) {
        return method.equals(HttpMethod.GET) || method.equals(HttpMethod.HEAD);
    }

    private static boolean isApi(ContainerRequestContext request) {
        return Door.isApi(request.getUriInfo().getPath());
    }

    /** What would be sent; null when that is neither text nor JSON. */
    private byte @Nullable [] octets(ContainerResponseContext response) throws JsonProcessingException {
        Object entity = response.getEntity();
        if (entity instanceof String text) {
            return text.getBytes(StandardCharsets.UTF_8);
        }
        return isJson(entity, response.getMediaType()) ? json.writeValueAsBytes(entity) : null;
    }

    /** @param type null when the resource leaves it to what it says it produces */
    private static boolean isJson(@Nullable Object entity, @Nullable MediaType type) {
        return type == null
                ? entity instanceof Record || entity instanceof Map || entity instanceof Collection
                : entity != null && type.isCompatible(MediaType.APPLICATION_JSON_TYPE);
    }

    private static @Nullable String version(MultivaluedMap<String, Object> headers) {
        return headers.getFirst(HttpHeaders.ETAG) instanceof EntityTag tag ? tag.getValue() : null;
    }
}
