package dk.sundhedsklynge.funds.register;

import dk.sundhedsklynge.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;

/** The cooperations that the register has told of and the caller may know of. */
@ApplicationScoped
public class VisibleCooperations {
    private final Cooperations cooperations;
    private final Caller caller;

    VisibleCooperations(Cooperations cooperations, Caller caller) {
        this.cooperations = cooperations;
        this.caller = caller;
    }

    public boolean contain(String id) {
        return caller.maySee(id) && cooperations.isKnown(id);
    }
}
