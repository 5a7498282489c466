package dk.sundhedsklynge.funds.rule;

import dk.sundhedsklynge.funds.account.Account;
import dk.sundhedsklynge.funds.account.AccountKind;
import dk.sundhedsklynge.funds.account.Holder;
import dk.sundhedsklynge.funds.account.Transfer;
import dk.sundhedsklynge.funds.key.Share;
import dk.sundhedsklynge.funds.order.Order;
import dk.sundhedsklynge.funds.order.Terms;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Recommending, granting and giving back: the book of what deciding bodies do with the money. */
public final class GrantRules {
    private final AvailableMoney position;
    private final Map<UUID, List<Share>> explained = new HashMap<>();
    private final Map<UUID, Terms.SetKey> keys = new HashMap<>();
    private final Reservations reservations = new Reservations();

    GrantRules(AvailableMoney position) {
        this.position = position;
    }

    /** How each party's part came about, per order that a key shares. */
    Map<UUID, List<Share>> explained() {
        return Map.copyOf(explained);
    }

    boolean knows(UUID key) {
        return keys.containsKey(key);
    }

    Reservations reservations() {
        return reservations;
    }

    /** The key as it is from now on; grants of before keep theirs. */
    Outcome set(Terms.SetKey key) {
        if (key.weights().stream().anyMatch(weight -> weight.weight() < 0)) {
            return Refusals.negativeShare();
        }
        List<String> weighed =
                key.weights().stream().map(Terms.KeyWeight::party).toList();
        if (!weighed.containsAll(key.paying())) {
            return Refusals.payerWithoutWeight();
        }
        if (key.payers().stream().allMatch(weight -> weight.weight() == 0)) {
            return Refusals.keyWithoutPayers();
        }
        remember(key);
        return new Outcome.Changed();
    }

    void remember(Terms.SetKey key) {
        keys.put(key.sets(), key);
    }

    Outcome grant(Order order, Terms.Grant terms, boolean ofThePast) {
        if (terms.amount() <= 0) {
            return Refusals.noAmount();
        }
        if (terms.shares().stream().anyMatch(share -> share.amount() < 0)) {
            return Refusals.negativeShare();
        }
        TreeMap<Holder, Long> split = split(order, terms);
        long sum = split.values().stream().mapToLong(Long::longValue).sum();
        if (sum != terms.amount()) {
            return Refusals.sharesDoNotAddUp(Math.abs(sum - terms.amount()));
        }
        return bind(order, terms, split, ofThePast);
    }

    private TreeMap<Holder, Long> split(Order order, Terms.Grant terms) {
        TreeMap<Holder, Long> split = new TreeMap<>();
        switch (terms.sharedBy()) {
            case DECISION ->
                terms.shares().forEach(share -> split.merge(Holder.party(share.party()), share.amount(), Long::sum));
            case KEY ->
                shares(order, terms)
                        .forEach(share -> split.merge(Holder.party(share.party()), share.amount(), Long::sum));
            case NOBODY -> split.put(terms.holder(), terms.amount());
        }
        split.values().removeIf(amount -> amount == 0);
        return split;
    }

    private List<Share> shares(Order order, Terms.Grant terms) {
        Terms.SetKey key = keys.get(terms.key());
        if (key == null) {
            throw new IllegalStateException("The key was asked for before");
        }
        List<Share> shares = key.share(terms.amount());
        explained.put(order.id(), shares);
        return shares;
    }

    /**
     * A grant that answers a reservation uses its money and releases what it leaves over; a new recommendation in the place of
     * an older one does the same. A recommendation binds nobody, so it is kept also where the money does not suffice.
     */
    private Outcome bind(Order order, Terms.Grant terms, TreeMap<Holder, Long> split, boolean ofThePast) {
        boolean onlyReserve = terms.isOnlyRecommended(order.competent());
        UUID answered = order.reservation();
        List<Transfer> released = reservations.back(answered, reservations.left(answered));
        position.apply(released);
        long missing = position.missing(order.fund(), AccountKind.FREE, split);
        List<Transfer> bound = missing > 0 && !ofThePast && !onlyReserve
                ? List.of()
                : draw(order.fund(), terms, split, onlyReserve ? AccountKind.RESERVED : AccountKind.COMMITTED);
        position.apply(released.stream().map(Transfer::reversed).toList());
        if (bound.isEmpty()) {
            return Refusals.notEnough(missing);
        }
        reservations.take(answered, released);
        List<Transfer> transfers = new ArrayList<>(released);
        transfers.addAll(bound);
        String warning = Refusals.warning(missing, position.isOpened(order.fund()), earmarked(bound));
        if (onlyReserve) {
            reservations.made(order.id(), bound);
            return new Outcome.Reserved(transfers, warning);
        }
        return new Outcome.Booked(transfers, warning);
    }

    private static long earmarked(List<Transfer> bound) {
        return bound.stream()
                .filter(transfer -> transfer.debit().earmark() != null)
                .mapToLong(Transfer::amount)
                .sum();
    }

    private List<Transfer> draw(String fund, Terms.Grant terms, Map<Holder, Long> split, AccountKind to) {
        List<Transfer> transfers = new ArrayList<>();
        split.forEach((holder, amount) -> transfers.addAll(position.draw(
                AccountKind.FREE,
                holder,
                amount,
                Account.of(fund, to, holder, terms.period(), terms.project()),
                terms.period(),
                account -> true)));
        return transfers;
    }

    Outcome reduce(Order order, Terms.Reduce terms) {
        if (terms.amount() <= 0) {
            return Refusals.noAmount();
        }
        if (terms.shares().stream().anyMatch(share -> share.amount() < 0)) {
            return Refusals.negativeShare();
        }
        TreeMap<String, Long> shares = new TreeMap<>();
        terms.shares().forEach(share -> shares.merge(share.party(), share.amount(), Long::sum));
        long sum = shares.values().stream().mapToLong(Long::longValue).sum();
        if (!shares.isEmpty() && sum != terms.amount()) {
            return Refusals.sharesDoNotAddUp(Math.abs(sum - terms.amount()));
        }
        UUID reservation = terms.reservation();
        TreeMap<Account, Long> bound =
                reservation == null ? committed(order.fund(), terms.project()) : reservations.left(reservation);
        GivingBack.Choice choice = GivingBack.choose(bound, terms.amount(), shares);
        if (choice.missing() > 0) {
            return Refusals.moreThanGranted(choice.missing());
        }
        Map<Account, Long> back = choice.amounts();
        List<Transfer> transfers = reservation == null ? toFree(back) : reservations.back(reservation, back);
        reservations.take(reservation, transfers);
        return new Outcome.Booked(transfers, null);
    }

    private static List<Transfer> toFree(Map<Account, Long> back) {
        List<Transfer> transfers = new ArrayList<>();
        back.forEach((account, amount) -> transfers.add(new Transfer(
                account, Account.of(account.fund(), AccountKind.FREE, account.holder(), account.period()), amount)));
        return transfers;
    }

    private TreeMap<Account, Long> committed(String fund, UUID project) {
        return position.balances().tiedTo(fund, AccountKind.COMMITTED, project);
    }
}
