package dk.sundhedsklynge.platform.copy;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A small table kept in memory as one immutable value, so that a request reads no row of it.
 *
 * <p>A change that this process committed is in the next answer. Other replicas' changes are seen within two seconds while there
 * are requests. After ten seconds without a check, the next request waits for one.
 */
public final class InMemory<T> {
    private static final long LOOK_AFTER = Duration.ofSeconds(2).toNanos();
    private static final long WAIT_AFTER = Duration.ofSeconds(10).toNanos();

    private final Supplier<String> version;
    private final Supplier<T> read;
    private final LongSupplier nanoTime;

    private final AtomicLong changes = new AtomicLong();
    private final AtomicReference<@Nullable CompletableFuture<Held<T>>> look = new AtomicReference<>();
    private volatile @Nullable Held<T> held;

    /**
     * @param version another text whenever the table holds something else; cheap, and read outside any transaction
     * @param read the whole table
     */
    public InMemory(Supplier<String> version, Supplier<T> read) {
        this(version, read, System::nanoTime);
    }

    InMemory(Supplier<String> version, Supplier<T> read, LongSupplier nanoTime) {
        this.version = version;
        this.read = read;
        this.nanoTime = nanoTime;
    }

    /** @param change number of the last change of this process that is surely in it */
    private record Held<T>(T value, String version, long change, long at) {}

    public T get() {
        Held<T> now = held;
        long age = now == null ? Long.MAX_VALUE : nanoTime.getAsLong() - now.at();
        if (now == null || age > WAIT_AFTER || now.change() < changes.get()) {
            return fresh();
        }
        if (age > LOOK_AFTER) {
            lookOnce();
        }
        return now.value();
    }

    /** Call it after the commit of a change. */
    public void changed() {
        changes.incrementAndGet();
    }

    private T fresh() {
        long wanted = changes.get();
        Held<T> found = lookOnce().join();
        // A look that was under way already may have missed the change.
        return (found.change() < wanted ? lookOnce().join() : found).value();
    }

    /** One look at a time, on a thread that has no transaction of the caller's. */
    private CompletableFuture<Held<T>> lookOnce() {
        CompletableFuture<Held<T>> mine = new CompletableFuture<>();
        CompletableFuture<Held<T>> other = look.compareAndExchange(null, mine);
        if (other != null) {
            return other;
        }
        Thread.ofVirtual().name("copy").start(() -> {
            try {
                Held<T> found = looked();
                held = found;
                look.set(null);
                mine.complete(found);
            } catch (RuntimeException e) {
                look.set(null);
                mine.completeExceptionally(e);
            }
        });
        return mine;
    }

    /** The version is read before the rows: what comes between is seen at the next look. */
    private Held<T> looked() {
        long change = changes.get();
        long at = nanoTime.getAsLong();
        Held<T> before = held;
        String found = version.get();
        T value = before != null && before.version().equals(found) ? before.value() : read.get();
        return new Held<>(value, found, change, at);
    }
}
