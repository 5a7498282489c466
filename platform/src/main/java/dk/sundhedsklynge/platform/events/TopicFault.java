package dk.sundhedsklynge.platform.events;

/**
 * A topic that this service reads and that is not declared as all topics must be, or may not be.
 *
 * @param reason Danish sentences: what is wrong, what comes of it, and what to do
 */
public record TopicFault(String topic, String reason) {}
