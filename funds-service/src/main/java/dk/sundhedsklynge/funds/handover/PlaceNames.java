package dk.sundhedsklynge.funds.handover;

import dk.sundhedsklynge.funds.account.Holder;
import dk.sundhedsklynge.funds.order.FundNames;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What money of no one party, and money of other sources, is called. A name that only closed items give is told to those alone who
 * may see closed items.
 *
 * @param open the names that open items give
 */
record PlaceNames(Set<String> open) {
    private static final String CLOSED_NAME = "lukket sag";

    boolean isOpen(Holder holder) {
        return holder.namesParty() || holder.equals(Holder.ofNoParty()) || open.contains(holder.label());
    }

    /** @param holder that names no party */
    String label(Holder holder) {
        return isOpen(holder) ? holder.label() : CLOSED_NAME;
    }

    /**
     * @param holder that names no party
     * @return null when all are told the same
     */
    @Nullable
    String wholeLabel(Holder holder) {
        return isOpen(holder) ? null : holder.label();
    }

    /** Null when all are told the same. */
    @Nullable
    String wholeFund(String id) {
        return isOpenFund(id) ? null : FundNames.inWords(FundNames.nameOf(id));
    }

    String fund(String id) {
        return isOpenFund(id) ? FundNames.inWords(FundNames.nameOf(id)) : CLOSED_NAME;
    }

    private boolean isOpenFund(String id) {
        String name = FundNames.alike(FundNames.nameOf(id));
        return FundNames.isOfCluster(id) || open.stream().map(FundNames::alike).anyMatch(name::equals);
    }
}
