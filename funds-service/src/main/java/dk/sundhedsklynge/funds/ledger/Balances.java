package dk.sundhedsklynge.funds.ledger;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Balance per account: what was credited less what was debited, in øre. */
public final class Balances {
    private final TreeMap<Account, Long> byAccount = new TreeMap<>();

    public void apply(Collection<Transfer> transfers) {
        for (Transfer transfer : transfers) {
            add(transfer.debit(), -transfer.amount());
            add(transfer.credit(), transfer.amount());
        }
    }

    public void add(Account account, long amount) {
        byAccount.merge(account, amount, Math::addExact);
    }

    public long of(Account account) {
        return byAccount.getOrDefault(account, 0L);
    }

    public long sum(Predicate<Account> which) {
        return byAccount.entrySet().stream()
                .filter(entry -> which.test(entry.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /** Those that are not zero, in the order of the accounts. */
    public TreeMap<Account, Long> standing(Predicate<Account> which) {
        TreeMap<Account, Long> standing = new TreeMap<>();
        byAccount.forEach((account, balance) -> {
            if (balance != 0 && which.test(account)) {
                standing.put(account, balance);
            }
        });
        return standing;
    }

    public TreeMap<Account, Long> standing() {
        return standing(account -> true);
    }
}
