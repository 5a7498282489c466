package dk.sundhedsklynge.funds.posting;

import java.util.Set;
import java.util.UUID;

/**
 * The ledger of a cooperation was changed, in the transaction under way.
 *
 * @param projects those whose money changed, or who may see it
 * @param openings funds of which another opening may be in force, or others may see it
 */
public record LedgerChanged(String cooperation, Set<UUID> projects, Set<String> openings) {
    public LedgerChanged {
        projects = Set.copyOf(projects);
        openings = Set.copyOf(openings);
    }
}
