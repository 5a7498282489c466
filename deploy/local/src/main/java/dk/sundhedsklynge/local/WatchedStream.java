package dk.sundhedsklynge.local;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A stream as it is, of which can be asked how it gets on. */
final class WatchedStream implements ReadStream<Buffer> {
    private final ReadStream<Buffer> source;
    private final long begun = System.nanoTime();
    private long passed;
    private boolean ended;
    private long pausedAt;
    private boolean paused;

    WatchedStream(ReadStream<Buffer> source) {
        this.source = source;
    }

    /** Whether less has come by now than the least that was asked of the sender. */
    boolean slowerThan(Duration free, int bytesPerSecond) {
        Duration taken = Duration.ofNanos(System.nanoTime() - begun);
        return !ended && taken.compareTo(free) > 0 && passed < taken.toMillis() * bytesPerSecond / 1000;
    }

    /** Whether any of it has gone through, if only its end. */
    boolean hasBegun() {
        return passed > 0 || ended;
    }

    /** Whether the receiver has taken nothing for so long. */
    boolean unreadFor(Duration most) {
        return !ended && paused && System.nanoTime() - pausedAt > most.toNanos();
    }

    @Override
    public ReadStream<Buffer> exceptionHandler(@Nullable Handler<Throwable> handler) {
        source.exceptionHandler(handler);
        return this;
    }

    @Override
    public ReadStream<Buffer> handler(@Nullable Handler<Buffer> handler) {
        source.handler(
                handler == null
                        ? null
                        : bytes -> {
                            passed += bytes.length();
                            handler.handle(bytes);
                        });
        return this;
    }

    @Override
    public ReadStream<Buffer> endHandler(@Nullable Handler<Void> handler) {
        source.endHandler(
                handler == null
                        ? null
                        : end -> {
                            ended = true;
                            handler.handle(end);
                        });
        return this;
    }

    @Override
    public ReadStream<Buffer> pause() {
        paused = true;
        pausedAt = System.nanoTime();
        source.pause();
        return this;
    }

    @Override
    public ReadStream<Buffer> resume() {
        paused = false;
        source.resume();
        return this;
    }

    @Override
    public ReadStream<Buffer> fetch(long amount) {
        source.fetch(amount);
        return this;
    }
}
