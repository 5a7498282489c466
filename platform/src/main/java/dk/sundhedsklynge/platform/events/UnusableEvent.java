package dk.sundhedsklynge.platform.events;

/**
 * An event that is given up.
 *
 * @param reason what an operator reads, as {@link Failure#reason} says it
 * @param thrown by the last attempt
 */
record UnusableEvent(ReceivedRecord event, String reason, Throwable thrown) {}
