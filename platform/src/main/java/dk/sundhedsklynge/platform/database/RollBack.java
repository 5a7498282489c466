package dk.sundhedsklynge.platform.database;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;

/** For a use case that finds out after its first write that it has to refuse. */
@ApplicationScoped
public class RollBack {
    private final TransactionSynchronizationRegistry transactions;

    RollBack(TransactionSynchronizationRegistry transactions) {
        this.transactions = transactions;
    }

    /**
     * Marks the transaction under way, so that all it wrote is undone when it ends, and returns the refusal. Whoever began the
     * transaction gets the refusal as a value; nothing is thrown.
     *
     * @throws IllegalStateException without a transaction
     */
    public <T> T andReturn(T refusal) {
        transactions.setRollbackOnly();
        return refusal;
    }
}
