package dk.sundhedsklynge.local;

import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpStatusClass;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.concurrent.ScheduledFuture;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Watches one connection between its requests: the head of the next one must be there in time, however it trickles in, and a
 * client that sends requests ahead without waiting for answers is cut off. Only the last byte of the head stops the clock.
 */
final class ConnectionGuard extends ChannelDuplexHandler {
    /** Requests sent ahead on one connection; browsers send none. */
    private static final int MOST_AHEAD = 16;

    private final Limits limits;
    private final Consumer<ConnectionGuard> waiting;
    private final Consumer<ConnectionGuard> busy;
    private int underWay;
    private @Nullable ChannelHandlerContext context;
    private @Nullable ScheduledFuture<?> deadline;

    /**
     * @param waiting told whenever the connection begins to wait for a request
     * @param busy told when one has come with the whole of its body, or the connection has ended
     */
    ConnectionGuard(Limits limits, Consumer<ConnectionGuard> waiting, Consumer<ConnectionGuard> busy) {
        this.limits = limits;
        this.waiting = waiting;
        this.busy = busy;
    }

    void close() {
        if (context != null) {
            context.close();
        }
    }

    @Override
    public void handlerAdded(ChannelHandlerContext added) {
        context = added;
        await(added, limits.head());
    }

    @Override
    public void channelRead(ChannelHandlerContext on, Object message) {
        if (message instanceof HttpRequest) {
            cancel();
            underWay++;
            if (underWay > MOST_AHEAD) {
                on.close();
            }
        }
        if (message instanceof LastHttpContent) {
            busy.accept(this);
        }
        on.fireChannelRead(message);
    }

    @Override
    public void write(ChannelHandlerContext on, Object message, ChannelPromise written) {
        on.write(message, written);
        if (message instanceof LastHttpContent && !informs(message)) {
            underWay--;
            if (underWay == 0) {
                await(on, limits.idle());
            }
        }
    }

    /** 100 Continue and the like, behind which the answer is still to come. */
    private static boolean informs(Object message) {
        return message instanceof HttpResponse head && head.status().codeClass() == HttpStatusClass.INFORMATIONAL;
    }

    @Override
    public void channelInactive(ChannelHandlerContext on) {
        cancel();
        busy.accept(this);
        on.fireChannelInactive();
    }

    private void await(ChannelHandlerContext on, Duration most) {
        cancel();
        waiting.accept(this);
        deadline = on.executor().schedule(() -> on.close(), most.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void cancel() {
        if (deadline != null) {
            deadline.cancel(false);
            deadline = null;
        }
    }
}
