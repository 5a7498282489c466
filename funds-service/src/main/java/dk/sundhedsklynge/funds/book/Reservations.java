package dk.sundhedsklynge.funds.book;

import dk.sundhedsklynge.funds.ledger.Account;
import dk.sundhedsklynge.funds.ledger.Kind;
import dk.sundhedsklynge.funds.ledger.Transfer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is recommended and not yet answered, by the effect that recommended it. */
final class Reservations {
    private final Map<UUID, List<Transfer>> left = new HashMap<>();
    private final Set<UUID> contained = new HashSet<>();

    void made(UUID reservation, List<Transfer> transfers) {
        left.put(reservation, List.copyOf(transfers));
    }

    void contained(UUID reservation) {
        left.put(reservation, List.of());
        contained.add(reservation);
    }

    /** Whether the opening covers it, so that its money stands there. */
    boolean isContained(@Nullable UUID reservation) {
        return reservation != null && contained.contains(reservation);
    }

    /** It is answered: nothing of it is left. */
    void settled(@Nullable UUID reservation) {
        if (reservation != null) {
            left.put(reservation, List.of());
            contained.remove(reservation);
        }
    }

    boolean isKnown(UUID reservation) {
        return left.containsKey(reservation);
    }

    /** The transfers that set all of it free again. */
    List<Transfer> release(@Nullable UUID reservation) {
        return reservation == null
                ? List.of()
                : left.getOrDefault(reservation, List.of()).stream().map(Transfer::reversed).toList();
    }

    TreeMap<Account, Long> left(UUID reservation) {
        TreeMap<Account, Long> amounts = new TreeMap<>();
        left.getOrDefault(reservation, List.of())
                .forEach(transfer -> amounts.merge(transfer.credit(), transfer.amount(), Long::sum));
        return amounts;
    }

    void reduce(UUID reservation, List<Transfer> givenBack) {
        TreeMap<Account, Long> amounts = left(reservation);
        givenBack.forEach(transfer -> amounts.merge(transfer.debit(), -transfer.amount(), Long::sum));
        List<Transfer> rest = new ArrayList<>();
        amounts.forEach((account, amount) -> {
            if (amount > 0) {
                Account free = Account.of(account.fund(), Kind.FREE, account.holder(), account.period());
                rest.add(new Transfer(free, account, amount));
            }
        });
        left.put(reservation, rest);
    }
}
