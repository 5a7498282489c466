package dk.sundhedsklynge.funds.account;

import java.util.Comparator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where money stands.
 *
 * @param fund a wall: money of another fund never meets it
 * @param period a year or a named pool such as {@code 2022-2023}
 * @param project only where the money is tied to one
 * @param earmark only on free money that was set aside for a purpose
 */
public record Account(
        String fund,
        AccountKind kind,
        Holder holder,
        String period,
        @Nullable UUID project,
        @Nullable UUID earmark) implements Comparable<Account> {
    private static final Comparator<Account> ORDER = Comparator.comparing(Account::fund)
            .thenComparing(Account::kind)
            .thenComparing(Account::holder)
            .thenComparing(Account::period)
            .thenComparing(account -> String.valueOf(account.project()))
            .thenComparing(account -> String.valueOf(account.earmark()));

    public static Account of(String fund, AccountKind kind, Holder holder, String period) {
        return new Account(fund, kind, holder, period, null, null);
    }

    public static Account of(String fund, AccountKind kind, Holder holder, String period, @Nullable UUID project) {
        return new Account(fund, kind, holder, period, project, null);
    }

    public Account earmarked(UUID purpose) {
        return new Account(fund, kind, holder, period, project, purpose);
    }

    @Override
    public int compareTo(Account other) {
        return ORDER.compare(this, other);
    }
}
