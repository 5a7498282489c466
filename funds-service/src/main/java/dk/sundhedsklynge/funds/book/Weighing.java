package dk.sundhedsklynge.funds.book;

import dk.sundhedsklynge.funds.key.Share;
import dk.sundhedsklynge.funds.key.Sharing;
import dk.sundhedsklynge.funds.key.Weight;
import dk.sundhedsklynge.funds.ledger.Account;
import dk.sundhedsklynge.funds.ledger.Holder;
import dk.sundhedsklynge.funds.ledger.Kind;
import dk.sundhedsklynge.funds.ledger.Transfer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** The rules, one kind of order at a time. */
final class Weighing {
    private final Position position;
    private final Map<String, Order> openings;
    private final ToIntFunction<String> partyOrder;
    private final Map<UUID, Terms.SetKey> keys = new HashMap<>();
    private final Reservations reservations = new Reservations();

    Weighing(Position position, Map<String, Order> openings, ToIntFunction<String> partyOrder) {
        this.position = position;
        this.openings = openings;
        this.partyOrder = partyOrder;
    }

    /**
     * Whether the opening in force covers it already. A document states the position it decides upon: what was decided at the
     * very meeting that states it comes after it, also when it bears the same date. What moves no money is never contained.
     */
    boolean isContained(Order order) {
        Order opening = openings.get(order.fund());
        if (opening == null || order.isOpening() || order.on().isAfter(opening.on())) {
            return false;
        }
        boolean sameMeeting = opening.meeting() != null
                && opening.meeting().equals(order.meeting())
                && order.on().equals(opening.on());
        return !sameMeeting && movesMoney(order.terms());
    }

    void noteContained(Order order) {
        reservations.contained(order.id());
    }

    private static boolean movesMoney(Terms terms) {
        return switch (terms) {
            case Terms.SetKey key -> false;
            case Terms.Frame frame -> false;
            case Terms.Earmark earmark -> earmark.amount() != null;
            case Terms.Opening opening -> true;
            case Terms.Allotment allotment -> true;
            case Terms.CarryOver carryOver -> true;
            case Terms.Grant grant -> true;
            case Terms.Reduce reduce -> true;
            case Terms.Spending spending -> true;
        };
    }

    Verdict weigh(Order order) {
        return switch (order.terms()) {
            case Terms.Opening opening -> new Verdict.Booked(OpeningLines.transfers(order.fund(), opening), null);
            case Terms.Allotment allotment -> allot(order, allotment);
            case Terms.SetKey key -> order.competent() ? set(key) : Refusals.notCompetent();
            case Terms.Frame frame -> order.competent() ? new Verdict.Changed() : Refusals.notCompetent();
            case Terms.CarryOver carryOver -> order.competent() ? carry(order, carryOver) : Refusals.notCompetent();
            case Terms.Earmark earmark -> order.competent() ? earmark(order, earmark) : Refusals.notCompetent();
            case Terms.Grant grant -> grant(order, grant);
            case Terms.Reduce reduce -> order.competent() ? reduce(order, reduce) : Refusals.notCompetent();
            case Terms.Spending spending -> spend(order, spending);
        };
    }

    private Verdict set(Terms.SetKey key) {
        if (key.payers().stream().mapToLong(Terms.KeyWeight::weight).sum() == 0) {
            return Refusals.keyWithoutPayers();
        }
        keys.put(key.key(), key);
        return new Verdict.Changed();
    }

    private static Verdict allot(Order order, Terms.Allotment allotment) {
        return allotment.amount() <= 0
                ? Refusals.noAmount()
                : new Verdict.Booked(
                        OpeningLines.allotted(order.fund(), allotment.period(), allotment.holder(), allotment.amount()),
                        null);
    }

    private Verdict carry(Order order, Terms.CarryOver terms) {
        Long amount = terms.amount();
        if (amount == null) {
            return carryAll(order.fund(), terms);
        }
        if (amount <= 0) {
            return Refusals.noAmount();
        }
        long missing = position.missing(order.fund(), Kind.UNSPENT, Map.of(terms.holder(), amount));
        if (missing > 0 && !isOfThePast(order)) {
            return Refusals.notEnoughUnspent(missing);
        }
        return new Verdict.Booked(
                OpeningLines.carried(order.fund(), terms.holder(), terms.from(), terms.to(), amount), warning(missing));
    }

    private Verdict carryAll(String fund, Terms.CarryOver terms) {
        List<Transfer> transfers = new ArrayList<>();
        position.balances()
                .standing(account -> account.fund().equals(fund)
                        && account.kind() == Kind.UNSPENT
                        && account.period().equals(terms.from())
                        && (!terms.holder().isSplit() || terms.holder().equals(account.holder())))
                .forEach((account, left) -> {
                    if (left > 0) {
                        transfers.addAll(
                                OpeningLines.carried(fund, account.holder(), terms.from(), terms.to(), left));
                    }
                });
        return transfers.isEmpty() ? new Verdict.Changed() : new Verdict.Booked(transfers, null);
    }

    private Verdict earmark(Order order, Terms.Earmark terms) {
        Long amount = terms.amount();
        if (amount == null) {
            return new Verdict.Changed();
        }
        if (amount <= 0) {
            return Refusals.noAmount();
        }
        Holder holder = Holder.unsplit();
        long missing = position.missing(order.fund(), Kind.FREE, Map.of(holder, amount));
        if (missing > 0 && !isOfThePast(order)) {
            return Refusals.notEnough(missing);
        }
        String period = String.valueOf(order.on().getYear());
        Account purpose = Account.of(order.fund(), Kind.FREE, holder, period).earmarked(terms.earmark());
        return new Verdict.Booked(
                position.draw(order.fund(), Kind.FREE, holder, amount, purpose, period), warning(missing));
    }

    private Verdict grant(Order order, Terms.Grant terms) {
        if (terms.amount() <= 0) {
            return Refusals.noAmount();
        }
        UUID key = terms.key();
        if (key != null && terms.shares().isEmpty() && !keys.containsKey(key)) {
            return new Verdict.Waiting(Set.of(key));
        }
        UUID answered = order.reservation();
        boolean onlyReserve = terms.onlyReserve() || !order.competent();
        if (answered != null && !onlyReserve && !reservations.isKnown(answered)) {
            return new Verdict.Waiting(Set.of(answered));
        }
        TreeMap<Holder, Long> split = split(terms);
        long sum = split.values().stream().mapToLong(Long::longValue).sum();
        if (sum != terms.amount()) {
            return Refusals.sharesDoNotAddUp(Math.abs(sum - terms.amount()));
        }
        return onlyReserve ? reserve(order, terms, split) : commit(order, terms, split);
    }

    private TreeMap<Holder, Long> split(Terms.Grant terms) {
        TreeMap<Holder, Long> split = new TreeMap<>();
        Terms.SetKey key = terms.key() == null ? null : keys.get(terms.key());
        if (!terms.shares().isEmpty()) {
            terms.shares().forEach(share -> split.merge(Holder.party(share.party()), share.amount(), Long::sum));
        } else if (key != null && !terms.holder().isSplit()) {
            shares(terms.amount(), key).forEach(share -> split.put(Holder.party(share.party()), share.amount()));
        } else {
            split.put(terms.holder(), terms.amount());
        }
        split.values().removeIf(amount -> amount == 0);
        return split;
    }

    private List<Share> shares(long amount, Terms.SetKey key) {
        return Sharing.share(
                amount,
                key.payers().stream()
                        .map(w -> new Weight(w.party(), w.weight(), partyOrder.applyAsInt(w.party())))
                        .toList());
    }

    /** A recommendation binds nobody, so it is kept also where the money does not suffice, with a warning. */
    private Verdict reserve(Order order, Terms.Grant terms, Map<Holder, Long> split) {
        long missing = position.missing(order.fund(), Kind.FREE, split);
        List<Transfer> transfers = draw(order.fund(), terms, split, Kind.RESERVED);
        reservations.made(order.id(), transfers);
        return new Verdict.Reserved(transfers, warning(missing));
    }

    /** A grant that answers a reservation uses its money and releases what it leaves over. */
    private Verdict commit(Order order, Terms.Grant terms, Map<Holder, Long> split) {
        List<Transfer> released = reservations.isContained(order.reservation())
                ? releaseOfOpening(order.fund(), terms.project())
                : reservations.release(order.reservation());
        position.apply(released);
        long missing = position.missing(order.fund(), Kind.FREE, split);
        if (missing > 0 && !isOfThePast(order)) {
            position.apply(released.stream().map(Transfer::reversed).toList());
            return Refusals.notEnough(missing);
        }
        List<Transfer> transfers = new ArrayList<>(released);
        transfers.addAll(draw(order.fund(), terms, split, Kind.COMMITTED));
        position.apply(released.stream().map(Transfer::reversed).toList());
        reservations.settled(order.reservation());
        return new Verdict.Booked(transfers, warning(missing));
    }

    /** What the opening states as reserved for the project; the recommendation itself lies before it. */
    private List<Transfer> releaseOfOpening(String fund, UUID project) {
        List<Transfer> transfers = new ArrayList<>();
        position.balances()
                .standing(account -> account.fund().equals(fund)
                        && account.kind() == Kind.RESERVED
                        && project.equals(account.project()))
                .forEach((account, amount) -> {
                    if (amount > 0) {
                        transfers.add(new Transfer(
                                account, Account.of(fund, Kind.FREE, account.holder(), account.period()), amount));
                    }
                });
        return transfers;
    }

    private List<Transfer> draw(String fund, Terms.Grant terms, Map<Holder, Long> split, Kind to) {
        List<Transfer> transfers = new ArrayList<>();
        split.forEach((holder, amount) -> transfers.addAll(position.draw(
                fund,
                Kind.FREE,
                holder,
                amount,
                Account.of(fund, to, holder, terms.period(), terms.project()),
                terms.period())));
        return transfers;
    }

    private Verdict reduce(Order order, Terms.Reduce terms) {
        if (terms.amount() <= 0) {
            return Refusals.noAmount();
        }
        UUID reservation = terms.reservation();
        if (reservation != null && !reservations.isKnown(reservation)) {
            return new Verdict.Waiting(Set.of(reservation));
        }
        Kind kind = reservation == null ? Kind.COMMITTED : Kind.RESERVED;
        TreeMap<Account, Long> bound = reservation == null ? committed(order.fund(), terms) : reservations.left(reservation);
        Map<Account, Long> back = new LinkedHashMap<>();
        long missing = GivingBack.choose(bound, terms, back);
        if (missing > 0) {
            return Refusals.moreThanGranted(missing);
        }
        List<Transfer> transfers = new ArrayList<>();
        back.forEach((account, amount) -> transfers.add(new Transfer(
                account, Account.of(order.fund(), Kind.FREE, account.holder(), account.period()), amount)));
        if (kind == Kind.RESERVED) {
            reservations.reduce(reservation, transfers);
        }
        return new Verdict.Booked(transfers, null);
    }

    private TreeMap<Account, Long> committed(String fund, Terms.Reduce terms) {
        return position.balances()
                .standing(account -> account.fund().equals(fund)
                        && account.kind() == Kind.COMMITTED
                        && terms.project().equals(account.project()));
    }

    /** Money that is spent is spent: a voucher is booked whatever is left. */
    private Verdict spend(Order order, Terms.Spending terms) {
        if (terms.amount() <= 0) {
            return Refusals.noAmount();
        }
        long missing = position.missing(order.fund(), Kind.UNSPENT, Map.of(terms.holder(), terms.amount()));
        Account spent = Account.of(order.fund(), Kind.SPENT, terms.holder(), terms.period(), terms.project());
        return new Verdict.Booked(
                position.draw(order.fund(), Kind.UNSPENT, terms.holder(), terms.amount(), spent, terms.period()),
                missing > 0 ? Refusals.overspent(missing) : null);
    }

    /** A decision printed before anything is known of what was received: the body has decided, so it is booked. */
    private boolean isOfThePast(Order order) {
        return order.document() != null && !position.isOpened(order.fund());
    }

    private static @Nullable String warning(long missing) {
        return missing > 0 ? Refusals.overdrawn(missing) : null;
    }
}
