package dk.sundhedsklynge.funds.book;

import dk.sundhedsklynge.funds.key.Share;
import dk.sundhedsklynge.funds.key.Sharing;
import dk.sundhedsklynge.funds.key.Weight;
import dk.sundhedsklynge.funds.ledger.Account;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** From which accounts bound money is given back: as the decision says, or in proportion to what each holds. */
final class GivingBack {
    private GivingBack() {}

    /**
     * @param chosen filled with what each account gives back
     * @return what is missing, 0 when all of it can be given back
     */
    static long choose(TreeMap<Account, Long> bound, Terms.Reduce terms, Map<Account, Long> chosen) {
        if (terms.shares().isEmpty()) {
            return proportionally(bound, terms.amount(), chosen);
        }
        long missing = 0;
        for (Terms.PartyAmount share : terms.shares()) {
            TreeMap<Account, Long> own = new TreeMap<>();
            bound.forEach((account, amount) -> {
                if (share.party().equals(account.holder().party())) {
                    own.put(account, amount);
                }
            });
            missing += proportionally(own, share.amount(), chosen);
        }
        return missing;
    }

    private static long proportionally(TreeMap<Account, Long> bound, long amount, Map<Account, Long> chosen) {
        long sum = bound.values().stream().mapToLong(Long::longValue).sum();
        if (amount > sum) {
            return amount - sum;
        }
        if (amount == 0) {
            return 0;
        }
        List<Account> accounts = new ArrayList<>(bound.keySet());
        List<Weight> weights = new ArrayList<>();
        for (int i = 0; i < accounts.size(); i++) {
            weights.add(new Weight(String.valueOf(i), bound.get(accounts.get(i)), i));
        }
        for (Share share : Sharing.share(amount, weights)) {
            if (share.amount() > 0) {
                chosen.merge(accounts.get(Integer.parseInt(share.party())), share.amount(), Long::sum);
            }
        }
        return 0;
    }
}
