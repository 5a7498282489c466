package dk.sundhedsklynge.funds.comparison;

import dk.sundhedsklynge.funds.account.Account;
import dk.sundhedsklynge.funds.account.Holder;
import dk.sundhedsklynge.funds.account.StatedFact;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What a figure is about.
 *
 * @param label whom it is about when no party is named: {@code hele klyngen}, {@code kommunerne}
 */
public record FigureScope(
        @Nullable String party,
        @Nullable String label,
        @Nullable UUID project,
        @Nullable String period) {
    private static final String MUNICIPALITIES = "kommunerne";

    /** The accounts it is about. */
    Predicate<Account> accounts(Predicate<String> isMunicipality) {
        return account -> isHeldBy(account.holder(), isMunicipality) && isOfProjectAndPeriod(account);
    }

    /** Of a party, the accounts of money that is not split and can be its own. */
    Predicate<Account> notSplit(Predicate<String> isMunicipality) {
        return account -> !account.holder().namesParty()
                && (account.holder().equals(Holder.ofNoParty())
                        || party != null
                                && isMunicipality.test(party)
                                && account.holder().label().equalsIgnoreCase(MUNICIPALITIES))
                && isOfProjectAndPeriod(account);
    }

    /** Whether a row of an opening is about it. */
    boolean isAbout(StatedFact row, Predicate<String> isMunicipality) {
        return isHeldBy(row.place().holder(), isMunicipality)
                && isOfProjectAndPeriod(row.project(), row.place().period());
    }

    private boolean isOfProjectAndPeriod(Account account) {
        return isOfProjectAndPeriod(account.project(), account.period());
    }

    private boolean isOfProjectAndPeriod(@Nullable UUID named, String in) {
        return (project == null || project.equals(named)) && (period == null || period.equals(in));
    }

    boolean isHeldBy(Holder holder, Predicate<String> isMunicipality) {
        String mine = holder.party();
        if (party != null) {
            return party.equals(mine);
        }
        if (label == null || label.isBlank() || label.equalsIgnoreCase(Holder.WHOLE_CLUSTER)) {
            return true;
        }
        boolean namedAlike = mine == null && label.equalsIgnoreCase(holder.label());
        boolean municipality = label.equalsIgnoreCase(MUNICIPALITIES) && mine != null && isMunicipality.test(mine);
        return namedAlike || municipality;
    }

    public boolean namesAParty() {
        return party != null;
    }

    FigureScope ofAllPeriods() {
        return new FigureScope(party, label, project, null);
    }
}
