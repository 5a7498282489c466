package dk.sundhedsklynge.funds.ledger;

import dk.sundhedsklynge.funds.account.Transfer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry as it stands in the journal.
 *
 * @param position its place in the chain of the cooperation, from 1
 * @param reversedBy the entry that reverses it
 * @param closed whether it stemmed from a closed item when it was booked
 */
public record Entry(
        UUID id,
        String cooperation,
        String fund,
        long position,
        String causeType,
        UUID causeId,
        @Nullable UUID reverses,
        @Nullable UUID reversedBy,
        @Nullable String reason,
        String actor,
        LocalDate effectiveOn,
        Instant recordedAt,
        boolean closed,
        String transfersDigest,
        String salt,
        @Nullable String previousDigest,
        String digest,
        List<Transfer> transfers) {

    Entry with(List<Transfer> booked) {
        return new Entry(
                id,
                cooperation,
                fund,
                position,
                causeType,
                causeId,
                reverses,
                reversedBy,
                reason,
                actor,
                effectiveOn,
                recordedAt,
                closed,
                transfersDigest,
                salt,
                previousDigest,
                digest,
                List.copyOf(booked));
    }

    /** Whether the digest covers what stands here. */
    public boolean isWhole() {
        return transfersDigest.equals(Digests.ofTransfers(transfers))
                && digest.equals(Digests.ofEntry(
                        id,
                        cooperation,
                        fund,
                        position,
                        causeType,
                        causeId,
                        reverses,
                        reason,
                        actor,
                        effectiveOn,
                        recordedAt,
                        closed ? "CLOSED" : "OPEN",
                        transfersDigest,
                        salt,
                        previousDigest));
    }
}
