package dk.sundhedsklynge.platform.intake;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * How much a service takes on at the same time, and how long it waits for a body. The memory for bodies is at most
 * {@code bodies * bodyInMemory}, the disk at most {@code largeBodies * body + largerBodies * largerBody}.
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

    /** Of these, with a body that is longer than is usual. */
    @WithDefault("2")
    int largerBodies();

    @WithDefault("64K")
    MemorySize bodyInMemory();

    /** The longest body; a longer one is answered 413. */
    MemorySize body();

    /** The longest body on {@link #largerBodyPaths()}. */
    MemorySize largerBody();

    /** Paths where people hand in large files; {@code *} stands for one part of a path. */
    Optional<List<String>> largerBodyPaths();

    /** A body may take so long whatever its length. */
    @WithDefault("10s")
    Duration bodyTime();

    /** After that time the client must have sent so many bytes a second, on average. */
    @WithDefault("16K")
    MemorySize bodyRate();
}
