package dk.sundhedsklynge.platform.database;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All that an exception tells of. */
public final class Causes {
    private static final int MOST = 20;

    private Causes() {}

    /** The exception, its causes and what they suppressed, the outer ones first; 20 at most. */
    public static List<Throwable> of(Throwable thrown) {
        List<Throwable> chain = new ArrayList<>();
        collect(thrown, chain);
        return chain;
    }

    private static void collect(@Nullable Throwable thrown, List<Throwable> chain) {
        if (thrown != null && chain.size() < MOST && !chain.contains(thrown)) {
            chain.add(thrown);
            collect(thrown.getCause(), chain);
            for (Throwable suppressed : thrown.getSuppressed()) {
                collect(suppressed, chain);
            }
        }
    }
}
