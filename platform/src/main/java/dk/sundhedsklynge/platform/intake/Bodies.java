package dk.sundhedsklynge.platform.intake;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import org.jspecify.annotations.Nullable;

/** What the head of a request says of its body. */
final class Bodies {
    private Bodies() {}

    static boolean isSent(HttpServerRequest request) {
        return request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null || length(request) > 0;
    }

    /** In bytes; 0 for a body in chunks, which does not say. */
    static long length(HttpServerRequest request) {
        @Nullable String header = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        try {
            return header == null ? 0 : Long.parseLong(header);
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
