package dk.sundhedsklynge.platform.intake;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * RFC 9112, 9.6: a connection that still brings a body when the answer has been given is closed, but only when the client has had
 * time to read the answer. What comes meanwhile is thrown away.
 */
final class Closing {
    private static final Duration TIME_TO_READ = Duration.ofSeconds(2);

    private static final String WHOLE = Closing.class.getName();

    private Closing() {}

    /** Does nothing when the body has come whole before the answer. */
    static void afterEarlyAnswer(RoutingContext context) {
        AtomicBoolean early = new AtomicBoolean();
        context.addHeadersEndHandler(head -> {
            if (context.get(WHOLE) == null && !context.request().isEnded()) {
                early.set(true);
                context.response().putHeader(HttpHeaders.CONNECTION, "close");
            }
        });
        context.addEndHandler(sent -> {
            if (early.get()) {
                close(context);
            }
        });
    }

    /** To be called when the body is complete: a request that is paused does not know it. */
    static void cameWhole(RoutingContext context) {
        context.put(WHOLE, true);
    }

    private static void close(RoutingContext context) {
        context.request().resume();
        context.vertx().setTimer(TIME_TO_READ.toMillis(), over -> context.request()
                .connection()
                .close());
    }
}
