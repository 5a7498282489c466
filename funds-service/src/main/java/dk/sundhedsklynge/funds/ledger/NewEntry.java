package dk.sundhedsklynge.funds.ledger;

import dk.sundhedsklynge.funds.account.Transfer;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry about to be booked.
 *
 * @param causeType what it rests on; {@code reversal} when it reverses another entry
 * @param afterReversal the reversal of the entry that the same cause had before
 * @param actor id of who caused it, never a name
 * @param closed whether it stems from a closed item
 */
public record NewEntry(
        UUID id,
        String cooperation,
        String fund,
        String causeType,
        UUID causeId,
        @Nullable UUID afterReversal,
        @Nullable UUID reverses,
        @Nullable String reason,
        String actor,
        LocalDate effectiveOn,
        boolean closed,
        List<Transfer> transfers) {
    public NewEntry {
        transfers = List.copyOf(transfers);
        if (transfers.isEmpty()) {
            throw new IllegalArgumentException("An entry moves money");
        }
    }
}
