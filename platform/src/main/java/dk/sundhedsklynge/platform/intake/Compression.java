package dk.sundhedsklynge.platform.intake;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jspecify.annotations.Nullable;

/**
 * Leaves uncompressed: small answers, partial content, answers with a strong ETag, and answers to cross-site requests (their
 * compressed length would reveal page content: BREACH).
 */
@ApplicationScoped
public class Compression {
    private static final int BEFORE_ANSWER = 10;

    /** Bytes; one network packet carries as much either way. */
    private static final int WORTH_IT = 1024;

    void register(@Observes Filters filters) {
        filters.register(this::decide, BEFORE_ANSWER);
    }

    private void decide(RoutingContext context) {
        // Handlers of the head run last to first: by now the server has said whether it would compress.
        context.addHeadersEndHandler(
                head -> decide(context.request(), context.response().headers()));
        context.next();
    }

    private static void decide(HttpServerRequest request, MultiMap answer) {
        if (answer.contains(HttpHeaders.CONTENT_ENCODING)) {
            return;
        }
        answer.add(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        boolean asIs = isStrong(answer.get(HttpHeaders.ETAG))
                || answer.contains(HttpHeaders.CONTENT_RANGE)
                || "cross-site".equals(request.getHeader("Sec-Fetch-Site"))
                || isSmall(answer.get(HttpHeaders.CONTENT_LENGTH));
        if (asIs) {
            answer.set(HttpHeaders.CONTENT_ENCODING, HttpHeaders.IDENTITY);
        } else if (request.method() == HttpMethod.HEAD) {
            // The length of what GET would give is not known before it is compressed.
            answer.remove(HttpHeaders.CONTENT_LENGTH);
        }
    }

    private static boolean isStrong(@Nullable String tag) {
        return tag != null && !tag.startsWith("W/");
    }

    private static boolean isSmall(@Nullable String length) {
        return length != null && length.length() <= 9 && Integer.parseInt(length) < WORTH_IT;
    }
}
