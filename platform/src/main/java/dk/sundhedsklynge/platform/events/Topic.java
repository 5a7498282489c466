package dk.sundhedsklynge.platform.events;

import java.util.Locale;
import java.util.Map;

/** The topics of the suite. */
public enum Topic {
    /** Compacted, one state per key: the newest is kept for ever. */
    REGISTER,
    /** A log of 90 days, as the two below. */
    MEETINGS,
    FUNDS,
    PROJECTS;

    /**
     * What every topic is declared with, beside how long it keeps. A reader unpacks a compressed record whole, whatever its size,
     * and a few KB can hold more than its memory. On these topics the broker unpacks what comes, and refuses what is larger than a
     * message may be.
     */
    public static final Map<String, String> SETTINGS =
            Map.of("compression.type", "uncompressed", "max.message.bytes", "1048588");

    /** Whether only the newest record of each key is kept, so that a null value can say that its entity is gone. */
    boolean isCompacted() {
        return this == REGISTER;
    }

    /** The name in Kafka, without the prefix that keeps tests apart. */
    public String topicName() {
        return "klynge." + name().toLowerCase(Locale.ROOT);
    }
}
