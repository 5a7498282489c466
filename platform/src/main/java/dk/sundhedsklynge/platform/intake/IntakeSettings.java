package dk.sundhedsklynge.platform.intake;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/**
 * How much a service takes on at the same time, and how long it waits for a body. The memory for bodies is at most
 * {@code bodies * bodyInMemory}, the disk at most {@code largeBodies} times the largest body.
 */
@ConfigMapping(prefix = "klynge.intake")
public interface IntakeSettings {
    /** Requests under way; further ones are answered 503. */
    @WithDefault("300")
    int requests();

    /** Of these, requests with a body. */
    @WithDefault("200")
    int bodies();

    /** Of these, with a body that is too large to be kept in memory; it goes to a file. */
    @WithDefault("12")
    int largeBodies();

    @WithDefault("64K")
    MemorySize bodyInMemory();

    /** A body may take so long whatever its length. */
    @WithDefault("10s")
    Duration bodyTime();

    /** After that time the client must have sent so many bytes a second, on average. */
    @WithDefault("16K")
    MemorySize bodyRate();
}
