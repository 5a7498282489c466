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
     * @param shares by party, adding up to the amount; empty when the decision names none
     * @param chosen filled with what each account gives back
     * @return what is missing in øre, 0 when all of it can be given back
     */
    static long choose(TreeMap<Account, Long> bound, long amount, Map<String, Long> shares, Map<Account, Long> chosen) {
        if (shares.isEmpty()) {
            return proportionally(bound, amount, chosen);
        }
        long missing = 0;
        for (Map.Entry<String, Long> share : shares.entrySet()) {
            TreeMap<Account, Long> own = new TreeMap<>();
            bound.forEach((account, held) -> {
                if (share.getKey().equals(account.holder().party())) {
                    own.put(account, held);
                }
            });
            missing += proportionally(own, share.getValue(), chosen);
        }
        return missing;
    }

    /** All of it, or the amount in proportion when there is more. */
    static TreeMap<Account, Long> upTo(long amount, TreeMap<Account, Long> bound) {
        TreeMap<Account, Long> chosen = new TreeMap<>();
        return proportionally(bound, amount, chosen) > 0 ? bound : chosen;
    }

    private static long proportionally(TreeMap<Account, Long> bound, long amount, Map<Account, Long> chosen) {
        long sum = bound.values().stream().mapToLong(Long::longValue).sum();
        if (amount > sum) {
            return amount - sum;
        }
        if (amount == 0) {
            return 0;
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
                chosen.merge(accounts.get(Integer.parseInt(share.party())), share.amount(), Long::sum);
            }
        }
        return 0;
    }
}
