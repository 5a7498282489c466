package dk.sundhedsklynge.funds.posting;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How much is weighed at once, and how weighings of everything are done. */
@ConfigMapping(prefix = "klynge.funds")
public interface WeighingSettings {
    /** Effects and notes of a cooperation above which everything is weighed as a job, and not where the change came in. */
    @WithDefault("20000")
    int weighAtOnce();

    /** Effects and notes of a cooperation above which everything is not weighed at all: they are held in memory meanwhile. */
    @WithDefault("50000")
    int weighAtMost();

    /** How often jobs are looked for that nobody woke this replica for, and how soon one that failed is tried again. */
    @WithDefault("10s")
    Duration weighPoll();

    /** The longest a job may take; it is given up then, and tried again. */
    @WithDefault("1h")
    Duration weighTimeout();
}
