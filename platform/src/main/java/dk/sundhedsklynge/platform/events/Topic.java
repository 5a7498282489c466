package dk.sundhedsklynge.platform.events;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The topics of the suite. */
public enum Topic {
    /** Compacted, one state per key: the newest is kept for ever. */
    REGISTER,
    /** A log of 90 days, as the two below. */
    MEETINGS,
    FUNDS,
    PROJECTS;

    /** What every topic is declared with, beside how long it keeps: {@code klynge-topics.properties}, which says why. */
    public static final Map<String, String> SETTINGS = read();

    /** Whether only the newest record of each key is kept, so that a null value can say that its entity is gone. */
    boolean isCompacted() {
        return this == REGISTER;
    }

    /** The name in Kafka, without the prefix that keeps tests apart. */
    public String topicName() {
        return "klynge." + name().toLowerCase(Locale.ROOT);
    }

    private static Map<String, String> read() {
        Properties read = new Properties();
        try (InputStream file = Topic.class.getResourceAsStream("/klynge-topics.properties")) {
            read.load(Objects.requireNonNull(file, "klynge-topics.properties belongs to this module"));
        } catch (IOException e) {
            throw new UncheckedIOException("The settings of the topics cannot be read", e);
        }
        return read.stringPropertyNames().stream()
                .collect(Collectors.toUnmodifiableMap(Function.identity(), read::getProperty));
    }
}
