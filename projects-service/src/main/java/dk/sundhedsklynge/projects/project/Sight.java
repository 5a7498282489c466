package dk.sundhedsklynge.projects.project;

import dk.sundhedsklynge.platform.security.Caller;
import dk.sundhedsklynge.platform.security.Scope;
import java.util.HashSet;
import java.util.Set;

/**
 * What a reader may see of the projects.
 *
 * @param visible cooperations of which the reader may see what stems from open items
 * @param closed those of them of which the reader may see everything
 */
public record Sight(Scope visible, Scope closed) {

    static Sight of(Caller caller) {
        return new Sight(caller.visible(), caller.visibleClosed());
    }

    /** The same for one cooperation alone. */
    Sight only(String cooperation) {
        return new Sight(visible.only(cooperation), closed.only(cooperation));
    }

    /** Cooperations of which the reader sees only what open items tell. */
    Scope openOnly() {
        if (visible.all()) {
            return closed.all() ? Scope.NONE : Scope.ALL;
        }
        Set<String> rest = new HashSet<>(visible.cooperations());
        rest.removeIf(closed::holds);
        return Scope.of(rest);
    }
}
