package dk.sundhedsklynge.platform.idempotency;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

@ConfigMapping(prefix = "klynge.idempotency")
public interface IdempotencySettings {
    /**
     * Whole days that the first answer to a key is kept. A repeat after that is a new request, so this is longer than any
     * client tries again.
     */
    @WithDefault("30")
    int keepDays();
}
