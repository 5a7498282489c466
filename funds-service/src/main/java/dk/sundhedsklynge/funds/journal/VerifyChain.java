package dk.sundhedsklynge.funds.journal;

import dk.sundhedsklynge.platform.security.Caller;
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
    private final Caller caller;

    VerifyChain(Chain chain, Caller caller) {
        this.chain = chain;
        this.caller = caller;
    }

    /** What came of a check. */
    sealed interface VerifyOutcome {
        record Verified(Chain.Verification verification) implements VerifyOutcome {}

        /** The caller may not know of the cooperation. */
        record NotFound() implements VerifyOutcome {}

        /** Two are under way already. */
        record Busy() implements VerifyOutcome {}
    }

    VerifyOutcome verify(String cooperation) {
        return caller.maySee(cooperation)
                ? turns.take(() -> chain.verify(cooperation))
                        .<VerifyOutcome>map(VerifyOutcome.Verified::new)
                        .orElseGet(VerifyOutcome.Busy::new)
                : new VerifyOutcome.NotFound();
    }
}
