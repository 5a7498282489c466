package dk.sundhedsklynge.funds.effect;

import java.util.UUID;

/** What is read of {@code meetings.effect-withdrawn.v1}. */
public record EffectWithdrawn(UUID id, String cooperation) {
    public static final String TYPE = "meetings.effect-withdrawn.v1";
}
