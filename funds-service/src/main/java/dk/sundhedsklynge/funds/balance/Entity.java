package dk.sundhedsklynge.funds.balance;

import dk.sundhedsklynge.platform.database.Database;
import java.util.Collection;

/**
 * Whose state is told.
 *
 * @param kind type of its state
 * @param cooperation that changed it
 */
record Entity(String kind, String id, String cooperation) {
    static Database.Array kinds(Collection<Entity> entities) {
        return Database.Array.of("text", entities.stream().map(Entity::kind).toList());
    }

    static Database.Array ids(Collection<Entity> entities) {
        return Database.Array.of("text", entities.stream().map(Entity::id).toList());
    }

    static Database.Array cooperations(Collection<Entity> entities) {
        return Database.Array.of(
                "text", entities.stream().map(Entity::cooperation).toList());
    }

    boolean isProject() {
        return kind.equals(ProjectBalanceState.TYPE);
    }
}
