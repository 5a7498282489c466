package dk.sundhedsklynge.platform.time;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** Which day it is for the suite. */
@ConfigMapping(prefix = "klynge.clock")
public interface ClockSettings {
    /** How far today lies ahead of the day of the machine, for trials of what happens later: {@code P40D}. */
    Optional<Duration> offset();

    /** Whether this installation is a trial; without it an offset stops the start. */
    @WithDefault("false")
    boolean trial();
}
