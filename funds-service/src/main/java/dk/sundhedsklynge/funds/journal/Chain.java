package dk.sundhedsklynge.funds.journal;

import dk.sundhedsklynge.funds.ledger.Accounts;
import dk.sundhedsklynge.funds.ledger.Entry;
import dk.sundhedsklynge.funds.ledger.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Goes through the chain of a cooperation from its first entry and sums up its transfers anew. Every digest must cover its entry
 * and the digest before it, positions must have no gap, and the balances kept must be what the transfers come to.
 */
@ApplicationScoped
public class Chain {
    private static final int PART = 500;

    private final Journal journal;
    private final Accounts accounts;

    Chain(Journal journal, Accounts accounts) {
        this.journal = journal;
        this.accounts = accounts;
    }

    /**
     * @param brokenAt position of the first entry that does not fit; null when all do
     * @param balancesAgree whether the balances kept are what the transfers come to
     */
    public record Verification(
            long length, @Nullable String head, @Nullable Long brokenAt, boolean balancesAgree) {
        public boolean isWhole() {
            return brokenAt == null && balancesAgree;
        }
    }

    @Transactional
    public Verification verify(String cooperation) {
        long position = 0;
        String head = null;
        Long brokenAt = null;
        List<Journal.TracedEntry> part = journal.chain(cooperation, 0, PART);
        while (!part.isEmpty()) {
            for (Journal.TracedEntry traced : part) {
                Entry entry = traced.entry();
                boolean fits = entry.position() == position + 1
                        && Objects.equals(entry.previousDigest(), head)
                        && entry.isWhole();
                if (!fits && brokenAt == null) {
                    brokenAt = entry.position();
                }
                position = entry.position();
                head = entry.digest();
            }
            part = journal.chain(cooperation, position, PART);
        }
        boolean balancesAgree = accounts.rebuilt(cooperation)
                .standing()
                .equals(accounts.balances(cooperation).standing());
        return new Verification(position, head, brokenAt, balancesAgree);
    }
}
