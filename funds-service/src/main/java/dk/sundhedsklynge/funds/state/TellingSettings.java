package dk.sundhedsklynge.funds.state;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** When changes of the ledger are told to others. */
@ConfigMapping(prefix = "klynge.telling")
public interface TellingSettings {
    /** The shortest time between two states of one entity, and between two checks of the claims of one cooperation. */
    @WithDefault("100ms")
    Duration apart();

    /** How often changes are looked for that nobody woke this replica for: those of a replica that died after its commit. */
    @WithDefault("1s")
    Duration poll();
}
