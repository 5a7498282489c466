package dk.sundhedsklynge.platform.events;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Something that was asked of this service, or by it, and has not come to an end.
 *
 * @param what its kind, as the contract writes it; never words of a document, which an operator may not see
 * @param waitsFor ids of what has to come first; empty when only an answer is missing
 * @param advice Danish sentences: what it waits for, and what an operator does about it
 */
public record Waiting(UUID id, String what, String cooperation, List<UUID> waitsFor, Instant since, String advice) {
    public Waiting {
        waitsFor = waitsFor.stream().sorted().toList();
    }
}
