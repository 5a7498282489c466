package dk.sundhedsklynge.platform.events;

import java.util.Locale;

/** The topics of the suite. */
public enum Topic {
    /** Compacted, one state per key: the newest is kept for ever. */
    REGISTER,
    /** A log of 90 days, as the two below. */
    MEETINGS,
    FUNDS,
    PROJECTS;

    /** Whether only the newest record of each key is kept, so that a null value can say that its entity is gone. */
    boolean isCompacted() {
        return this == REGISTER;
    }

    /** The name in Kafka, without the prefix that keeps tests apart. */
    public String topicName() {
        return "klynge." + name().toLowerCase(Locale.ROOT);
    }
}
