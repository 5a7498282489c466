package dk.sundhedsklynge.platform.handover;

import java.time.Instant;
import java.util.UUID;

/**
 * What is read of {@code meetings.handover-run-ordered.v1}.
 *
 * @param id the run
 * @param sequence a higher one asks for the part again
 * @param kind {@code rehearsal} or {@code carried-out}
 */
public record HandoverRunOrdered(UUID id, long sequence, String cooperation, String kind, Instant orderedAt) {
    public static final String TYPE = "meetings.handover-run-ordered.v1";
}
