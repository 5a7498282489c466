package dk.sundhedsklynge.funds.weighing;

/** Is told how far a weighing has come, after each order. What it throws ends the weighing. */
@FunctionalInterface
public interface Progress {
    /** Tells nobody. */
    Progress UNTOLD = orders -> {};

    /** @param orders that were weighed so far */
    void weighed(int orders);
}
