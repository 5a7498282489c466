package dk.sundhedsklynge.local;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import java.util.concurrent.atomic.AtomicBoolean;

/** Counts the requests that are under way to one part of the suite. */
final class Load {
    private final Limits limits;
    private int requests;
    private int bodies;

    Load(Limits limits) {
        this.limits = limits;
    }

    /**
     * Counts a request until its exchange is over.
     *
     * @param body whether the part has to wait for a body from the client
     * @return whether there was room; if not, nothing is counted
     */
    boolean enter(HttpServerRequest request, boolean body) {
        if (requests >= limits.requests() || (body && bodies >= limits.bodies())) {
            return false;
        }
        count(body, 1);
        AtomicBoolean in = new AtomicBoolean(true);
        Runnable leave = () -> {
            if (in.compareAndSet(true, false)) {
                count(body, -1);
            }
        };
        HttpServerResponse response = request.response();
        response.closeHandler(closed -> leave.run());
        response.bodyEndHandler(sent -> leave.run());
        return true;
    }

    private void count(boolean body, int one) {
        requests += one;
        bodies += body ? one : 0;
    }
}
