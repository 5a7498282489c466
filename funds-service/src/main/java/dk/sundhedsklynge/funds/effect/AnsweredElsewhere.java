package dk.sundhedsklynge.funds.effect;

import java.util.UUID;

/**
 * What is read of {@code projects.effect-applied.v1} and {@code projects.effect-refused.v1}: whether an effect, which one of
 * ours may wait for, is applied by now.
 */
public record AnsweredElsewhere(UUID id, long sequence, String cooperation) {
    public static final String APPLIED = "projects.effect-applied.v1";
    public static final String REFUSED = "projects.effect-refused.v1";
}
