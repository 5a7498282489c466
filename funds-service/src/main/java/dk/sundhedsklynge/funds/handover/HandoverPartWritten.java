package dk.sundhedsklynge.funds.handover;

import java.time.Instant;
import java.util.UUID;

/**
 * Body of {@code funds.handover-part-written.v1}.
 *
 * @param id the run
 * @param sequence grows with each time the part of a run is written
 * @param hash SHA-256 of the canonical JSON of the whole part
 * @param piece from 1
 * @param pieces in how many events the part is sent; their lists are joined in order
 */
public record HandoverPartWritten(
        UUID id,
        long sequence,
        String cooperation,
        Instant writtenAt,
        String hash,
        int piece,
        int pieces,
        HandoverPart part) {
    public static final String TYPE = "funds.handover-part-written.v1";

    static String subject(UUID run) {
        return "handover-run:" + run;
    }
}
