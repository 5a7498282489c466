package dk.sundhedsklynge.funds.effect;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An effect with its answer so far.
 *
 * @param sequence number of the last answer that was told, 0 until there is one
 */
public record AnsweredEffect(
        Effect effect,
        Answer answer,
        long sequence,
        Instant receivedAt,
        @Nullable Instant answeredAt) {}
