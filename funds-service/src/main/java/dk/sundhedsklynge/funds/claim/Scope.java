package dk.sundhedsklynge.funds.claim;

import dk.sundhedsklynge.funds.ledger.Account;
import dk.sundhedsklynge.funds.ledger.Holder;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What a figure is about.
 *
 * @param label whom it is about when no party is named: {@code hele klyngen}, {@code kommunerne}
 */
record Scope(
        @Nullable String party,
        @Nullable String label,
        @Nullable UUID project,
        @Nullable String period) {
    private static final String MUNICIPALITIES = "kommunerne";

    /** The accounts it is about. */
    Predicate<Account> accounts(Set<String> municipalities) {
        return account -> isHeldBy(account.holder(), municipalities)
                && (project == null || project.equals(account.project()))
                && (period == null || period.equals(account.period()));
    }

    private boolean isHeldBy(Holder holder, Set<String> municipalities) {
        String mine = holder.party();
        if (party != null) {
            return party.equals(mine);
        }
        if (label == null || label.isBlank() || label.equalsIgnoreCase(Holder.WHOLE_CLUSTER)) {
            return true;
        }
        boolean namedAlike = mine == null && label.equalsIgnoreCase(holder.label());
        boolean municipality = label.equalsIgnoreCase(MUNICIPALITIES) && mine != null && municipalities.contains(mine);
        return namedAlike || municipality;
    }

    boolean namesAParty() {
        return party != null;
    }

    Scope ofAllPeriods() {
        return new Scope(party, label, project, null);
    }

    Scope ofAllParties() {
        return new Scope(null, null, project, period);
    }
}
