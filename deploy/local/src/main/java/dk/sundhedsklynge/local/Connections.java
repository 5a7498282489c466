package dk.sundhedsklynge.local;

import io.netty.channel.Channel;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.net.impl.ConnectionBase;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * All that are open. When there are too many, the one whose client has been waited for longest makes room, so that a flood of
 * connections shuts nobody out; where the suite is at work for all of them, the newcomer is turned away.
 */
final class Connections {
    private final Limits limits;
    private final Set<ConnectionGuard> waiting = new LinkedHashSet<>();
    private int open;

    Connections(Limits limits) {
        this.limits = limits;
    }

    /** Ends a connection at once: what still waits to be written may wait for ever. */
    static void cut(HttpConnection connection) {
        ((ConnectionBase) connection).channel().close();
    }

    void opened(HttpConnection connection) {
        Channel channel = ((ConnectionBase) connection).channel();
        open++;
        channel.closeFuture().addListener(closed -> open--);
        channel.pipeline().addBefore("handler", "guard", new ConnectionGuard(limits, waiting::add, waiting::remove));
        if (open > limits.connections()) {
            waiting.iterator().next().close();
        }
    }
}
