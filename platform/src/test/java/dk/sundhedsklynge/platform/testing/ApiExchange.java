package dk.sundhedsklynge.platform.testing;

import java.net.URI;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A request and its answer, as they went over the wire.
 *
 * @param address with its query, encoded
 * @param requestHeaders by name, whatever the case
 * @param requestBody null when nothing was sent or it is no text
 * @param responseHeaders by name, whatever the case
 */
public record ApiExchange(
        String method,
        URI address,
        Map<String, String> requestHeaders,
        @Nullable String requestBody,
        int status,
        Map<String, String> responseHeaders,
        String responseBody) {
    public ApiExchange {
        requestHeaders = anyCase(requestHeaders);
        responseHeaders = anyCase(responseHeaders);
    }

    private static Map<String, String> anyCase(Map<String, String> headers) {
        Map<String, String> copy = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        copy.putAll(headers);
        return copy;
    }

    @Override
    public String toString() {
        return "%s %s, answered %d".formatted(method, address, status);
    }
}
