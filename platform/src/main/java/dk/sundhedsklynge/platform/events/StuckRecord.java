package dk.sundhedsklynge.platform.events;

import java.time.Instant;

/**
 * A record that holds up what comes behind it.
 *
 * @param attempts how often it has failed; 0 while the first attempt is under way
 * @param reason Danish sentences: why, and what to do
 */
public record StuckRecord(String topic, int partition, long offset, Instant since, int attempts, String reason) {
    String place() {
        return topic + "[" + partition + "]@" + offset;
    }
}
