package dk.sundhedsklynge.funds.rule;

import dk.sundhedsklynge.funds.account.Account;
import dk.sundhedsklynge.funds.key.Share;
import dk.sundhedsklynge.funds.key.Sharing;
import dk.sundhedsklynge.funds.key.Weight;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** From which accounts bound money is given back: as the decision says, or in proportion to what each holds. */
public final class GivingBack {
    private GivingBack() {}

    /**
     * What each account gives back.
     *
     * @param amounts øre; empty when not all of it can be given back
     * @param missing øre, 0 when all of it can be given back
     */
    record Choice(TreeMap<Account, Long> amounts, long missing) {}

    /** @param shares by party, adding up to the amount; empty when the decision names none */
    static Choice choose(TreeMap<Account, Long> bound, long amount, Map<String, Long> shares) {
        if (shares.isEmpty()) {
            return proportionally(bound, amount);
        }
        TreeMap<Account, Long> amounts = new TreeMap<>();
        long missing = 0;
        for (Map.Entry<String, Long> share : shares.entrySet()) {
            Choice ofParty = proportionally(heldBy(share.getKey(), bound), share.getValue());
            ofParty.amounts().forEach((account, part) -> amounts.merge(account, part, Long::sum));
            missing += ofParty.missing();
        }
        return missing > 0 ? new Choice(new TreeMap<>(), missing) : new Choice(amounts, 0);
    }

    private static TreeMap<Account, Long> heldBy(String party, TreeMap<Account, Long> bound) {
        TreeMap<Account, Long> own = new TreeMap<>();
        bound.forEach((account, held) -> {
            if (party.equals(account.holder().party())) {
                own.put(account, held);
            }
        });
        return own;
    }

    /** All of it, or the amount in proportion when there is more. */
    static TreeMap<Account, Long> upTo(long amount, TreeMap<Account, Long> bound) {
        Choice choice = proportionally(bound, amount);
        return choice.missing() > 0 ? bound : choice.amounts();
    }

    private static Choice proportionally(TreeMap<Account, Long> bound, long amount) {
        long sum = bound.values().stream().mapToLong(Long::longValue).sum();
        TreeMap<Account, Long> amounts = new TreeMap<>();
        if (amount > sum) {
            return new Choice(amounts, amount - sum);
        }
        if (amount == 0) {
            return new Choice(amounts, 0);
        }
        List<Account> accounts = new ArrayList<>();
        List<Weight> weights = new ArrayList<>();
        bound.forEach((account, held) -> {
            int place = accounts.size();
            accounts.add(account);
            weights.add(new Weight(String.valueOf(place), held, place));
        });
        for (Share share : Sharing.share(amount, weights)) {
            if (share.amount() > 0) {
                amounts.put(accounts.get(Integer.parseInt(share.party())), share.amount());
            }
        }
        return new Choice(amounts, 0);
    }
}
