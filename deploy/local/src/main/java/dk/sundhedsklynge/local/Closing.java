package dk.sundhedsklynge.local;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import java.time.Duration;

/**
 * Ends a connection that still brings a body nobody wants: the client hears so, has time to read the answer (RFC 9112, 9.6),
 * and is then cut off. What it sends meanwhile is thrown away.
 */
final class Closing {
    private static final Duration TIME_TO_READ = Duration.ofSeconds(2);

    private Closing() {}

    /** To be called before the answer begins. */
    static void behind(HttpServerRequest request) {
        request.response().putHeader("Connection", "close");
        request.response().endHandler(sent -> {
            if (request.isEnded() && request.decoderResult().isSuccess()) {
                request.connection().close();
            } else {
                request.handler(unwanted -> {}).resume();
                Vertx.currentContext().owner().setTimer(TIME_TO_READ.toMillis(), over -> request.connection()
                        .close());
            }
        });
    }
}
