package dk.sundhedsklynge.funds.state;

import dk.sundhedsklynge.platform.database.Database;
import java.util.Collection;

/**
 * Whose state is told.
 *
 * @param kind type of its state
 * @param cooperation that changed it
 */
record StateSubject(String kind, String id, String cooperation) {
    static Database.Array kinds(Collection<StateSubject> entities) {
        return Database.Array.of(
                "text", entities.stream().map(StateSubject::kind).toList());
    }

    static Database.Array ids(Collection<StateSubject> entities) {
        return Database.Array.of("text", entities.stream().map(StateSubject::id).toList());
    }

    static Database.Array cooperations(Collection<StateSubject> entities) {
        return Database.Array.of(
                "text", entities.stream().map(StateSubject::cooperation).toList());
    }

    boolean isProject() {
        return kind.equals(ProjectBalanceState.TYPE);
    }
}
