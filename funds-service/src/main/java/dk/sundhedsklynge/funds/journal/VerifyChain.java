package dk.sundhedsklynge.funds.journal;

import dk.sundhedsklynge.funds.register.VisibleCooperations;
import dk.sundhedsklynge.platform.turns.Turns;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Checks the chain of a cooperation, two chains at a time: a check reads every entry of its cooperation and holds a connection
 * meanwhile, and a hundred at once left none for postings.
 */
@ApplicationScoped
class VerifyChain {
    private static final int AT_ONCE = 2;

    private final Turns turns = new Turns(AT_ONCE);
    private final Chain chain;
    private final VisibleCooperations cooperations;

    VerifyChain(Chain chain, VisibleCooperations cooperations) {
        this.chain = chain;
        this.cooperations = cooperations;
    }

    /** What came of a check. */
    sealed interface VerifyOutcome {
        record Verified(Chain.Verification verification) implements VerifyOutcome {}

        /** There is no such cooperation, or the caller may not know of it. */
        record NotFound() implements VerifyOutcome {}

        /** Two are under way already. */
        record Busy() implements VerifyOutcome {}
    }

    VerifyOutcome verify(String cooperation) {
        return cooperations.contain(cooperation)
                ? turns.take(() -> chain.verify(cooperation))
                        .<VerifyOutcome>map(VerifyOutcome.Verified::new)
                        .orElseGet(VerifyOutcome.Busy::new)
                : new VerifyOutcome.NotFound();
    }
}
