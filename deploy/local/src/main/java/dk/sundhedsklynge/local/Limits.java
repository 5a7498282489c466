package dk.sundhedsklynge.local;

import java.time.Duration;

/**
 * How much the gateway takes on and how long it waits for a client.
 *
 * @param head until the first line and the headers of a request are there, however slowly they come
 * @param idle that a connection is kept open between two requests
 * @param body that every body may take; one that takes longer must have come at {@code bytesPerSecond} or faster
 * @param bytesPerSecond the least that a client sends of a body, on average
 * @param unread that a client may take nothing of an answer that waits for it
 * @param answer until a service must have answered
 * @param connections open at the same time
 * @param requests under way at the same time in each part of the suite
 * @param bodies of these, requests that bring a body
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
    /** The services give up on a slow body first, in words; this is the net below them. */
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
