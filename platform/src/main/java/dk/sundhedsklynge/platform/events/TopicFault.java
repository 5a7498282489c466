package dk.sundhedsklynge.platform.events;

/**
 * A topic that this service reads whose settings are wrong, or could not be checked.
 *
 * @param reason Danish sentences: what is wrong, what comes of it, and what to do
 */
public record TopicFault(String topic, String reason) {}
