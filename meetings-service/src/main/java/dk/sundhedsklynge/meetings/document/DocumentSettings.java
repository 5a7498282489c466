package dk.sundhedsklynge.meetings.document;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How many documents are read at the same time, and how many wait for their turn. */
@ConfigMapping(prefix = "klynge.documents")
public interface DocumentSettings {
    @WithDefault("2")
    int read();

    /** Each holds a worker thread; the next one is answered 503. */
    @WithDefault("10")
    int waiting();

    /** How long one waits for its turn before it is answered 503. */
    @WithDefault("30s")
    Duration patience();
}
