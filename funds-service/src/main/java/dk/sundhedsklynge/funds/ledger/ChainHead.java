package dk.sundhedsklynge.funds.ledger;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The end of a cooperation's chain.
 *
 * @param version grows with everything that is weighed, also when nothing is booked
 * @param position of the last entry, 0 while there is none
 * @param digest of the last entry
 * @param notes the number that was last given to a note
 * @param hasTurns false until everything was weighed with its turn
 * @param moment of the transaction that holds it, by the database's clock
 */
public record ChainHead(
        String cooperation,
        long version,
        long position,
        @Nullable String digest,
        long notes,
        boolean hasTurns,
        Instant moment) {}
