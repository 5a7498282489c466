package dk.sundhedsklynge.platform.handover;

import java.time.Instant;
import java.util.UUID;

/**
 * Body of the events that tell a part of a handover.
 *
 * @param id the run
 * @param sequence grows with each time the part of a run is written
 * @param hash SHA-256 of the canonical JSON of the whole part
 * @param piece from 1
 * @param pieces in how many events the part is sent; their lists are joined in order
 */
public record HandoverPartWritten<P>(
        UUID id, long sequence, String cooperation, Instant writtenAt, String hash, int piece, int pieces, P part) {

    public static String subject(UUID run) {
        return "handover-run:" + run;
    }
}
