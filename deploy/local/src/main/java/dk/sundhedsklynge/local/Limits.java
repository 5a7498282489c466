package dk.sundhedsklynge.local;

import java.time.Duration;

/**
 * How much the gateway takes on and how long it waits for a client.
 *
 * @param head within which the first line and all headers of a request must have come
 * @param idle for which a connection is kept open between two requests
 * @param body within which a body may come as slowly as it likes; after that it must have come at {@code bytesPerSecond}
 * @param bytesPerSecond the lowest average speed of a body
 * @param unread for which a client may leave its answer unread
 * @param answer within which a service must have answered
 * @param connections most that are open at the same time
 * @param requests most that are under way at the same time in one part of the suite
 * @param bodies most of these requests that may bring a body
 */
record Limits(
        Duration head,
        Duration idle,
        Duration body,
        int bytesPerSecond,
        Duration unread,
        Duration answer,
        int connections,
        int requests,
        int bodies) {
    /** The services refuse a slow body earlier and say so; these limits catch what they let through. */
    static final Limits USUAL = new Limits(
            Duration.ofSeconds(10),
            Duration.ofSeconds(60),
            Duration.ofSeconds(12),
            16 * 1024,
            Duration.ofSeconds(20),
            Duration.ofSeconds(120),
            1000,
            400,
            300);
}
