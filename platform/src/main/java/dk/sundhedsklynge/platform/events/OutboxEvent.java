package dk.sundhedsklynge.platform.events;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of the outbox that is to be sent.
 *
 * @param position what the relay sends by; it says nothing about the order in which transactions committed
 * @param topic without prefix
 * @param payload null when the entity is gone
 */
record OutboxEvent(
        long position,
        UUID id,
        String topic,
        String key,
        String type,
        String subject,
        Instant time,
        @Nullable String payload) {}
