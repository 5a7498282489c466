package dk.sundhedsklynge.funds.account;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Balance per account: what was credited less what was debited, in øre. */
public final class Balances {
    private final Map<String, EnumMap<AccountKind, OfKind>> funds = new HashMap<>();

    /** The accounts of one kind and fund, together, per holder and per project. */
    private static final class OfKind {
        private final Map<Holder, Pot> held = new HashMap<>();
        private final Map<UUID, Pot> tied = new HashMap<>();
        private long sum;

        void add(Account account, long amount) {
            held.computeIfAbsent(account.holder(), key -> new Pot()).add(account, amount);
            UUID project = account.project();
            if (project != null) {
                tied.computeIfAbsent(project, key -> new Pot()).add(account, amount);
            }
            sum = Math.addExact(sum, amount);
        }
    }

    private static final class Pot {
        private final TreeMap<Account, Long> accounts = new TreeMap<>();
        private long sum;

        void add(Account account, long amount) {
            accounts.merge(account, amount, Math::addExact);
            sum = Math.addExact(sum, amount);
        }

        TreeMap<Account, Long> standing() {
            TreeMap<Account, Long> standing = new TreeMap<>(accounts);
            standing.values().removeIf(balance -> balance == 0);
            return standing;
        }
    }

    public void apply(Collection<Transfer> transfers) {
        for (Transfer transfer : transfers) {
            add(transfer.debit(), -transfer.amount());
            add(transfer.credit(), transfer.amount());
        }
    }

    /** Takes back what {@link #apply} did. */
    public void takeBack(Collection<Transfer> transfers) {
        for (Transfer transfer : transfers) {
            add(transfer.debit(), transfer.amount());
            add(transfer.credit(), -transfer.amount());
        }
    }

    public void add(Account account, long amount) {
        funds.computeIfAbsent(account.fund(), key -> new EnumMap<>(AccountKind.class))
                .computeIfAbsent(account.kind(), key -> new OfKind())
                .add(account, amount);
    }

    public long of(Account account) {
        Pot pot = pot(account.fund(), account.kind(), account.holder());
        return pot == null ? 0 : pot.accounts.getOrDefault(account, 0L);
    }

    /** All accounts of one kind together. */
    public long total(String fund, AccountKind kind) {
        OfKind accounts = ofKind(fund, kind);
        return accounts == null ? 0 : accounts.sum;
    }

    /** What each holder has on accounts of one kind; holders of nothing are in it with 0, or not at all. */
    public Map<Holder, Long> byHolder(String fund, AccountKind kind) {
        OfKind accounts = ofKind(fund, kind);
        Map<Holder, Long> held = new HashMap<>();
        if (accounts != null) {
            accounts.held.forEach((holder, pot) -> held.put(holder, pot.sum));
        }
        return held;
    }

    /** One holder's accounts of one kind that are not zero, in the order of the accounts. */
    public TreeMap<Account, Long> heldBy(String fund, AccountKind kind, Holder holder) {
        Pot pot = pot(fund, kind, holder);
        return pot == null ? new TreeMap<>() : pot.standing();
    }

    /** The accounts of one kind that are tied to a project and not zero, in the order of the accounts. */
    public TreeMap<Account, Long> tiedTo(String fund, AccountKind kind, UUID project) {
        OfKind accounts = ofKind(fund, kind);
        Pot pot = accounts == null ? null : accounts.tied.get(project);
        return pot == null ? new TreeMap<>() : pot.standing();
    }

    /** What is tied to a project on accounts of one kind. */
    public long totalOf(String fund, AccountKind kind, UUID project) {
        OfKind accounts = ofKind(fund, kind);
        Pot pot = accounts == null ? null : accounts.tied.get(project);
        return pot == null ? 0 : pot.sum;
    }

    /** One holder's accounts of one kind, also those that are zero. */
    public Set<Account> accountsOf(String fund, AccountKind kind, Holder holder) {
        Pot pot = pot(fund, kind, holder);
        return pot == null ? Set.of() : pot.accounts.keySet();
    }

    /** The accounts of one kind that are tied to a project, also those that are zero. */
    public Set<Account> accountsTiedTo(String fund, AccountKind kind, UUID project) {
        OfKind accounts = ofKind(fund, kind);
        Pot pot = accounts == null ? null : accounts.tied.get(project);
        return pot == null ? Set.of() : pot.accounts.keySet();
    }

    public long sum(Predicate<Account> which) {
        return standing(which).values().stream().mapToLong(Long::longValue).sum();
    }

    /** Those that are not zero, in the order of the accounts. */
    public TreeMap<Account, Long> standing(Predicate<Account> which) {
        TreeMap<Account, Long> standing = new TreeMap<>();
        for (EnumMap<AccountKind, OfKind> kinds : funds.values()) {
            for (OfKind accounts : kinds.values()) {
                for (Pot pot : accounts.held.values()) {
                    pot.accounts.forEach((account, balance) -> {
                        if (balance != 0 && which.test(account)) {
                            standing.put(account, balance);
                        }
                    });
                }
            }
        }
        return standing;
    }

    public TreeMap<Account, Long> standing() {
        return standing(account -> true);
    }

    private @Nullable OfKind ofKind(String fund, AccountKind kind) {
        Map<AccountKind, OfKind> kinds = funds.get(fund);
        return kinds == null ? null : kinds.get(kind);
    }

    private @Nullable Pot pot(String fund, AccountKind kind, Holder holder) {
        OfKind accounts = ofKind(fund, kind);
        return accounts == null ? null : accounts.held.get(holder);
    }
}
