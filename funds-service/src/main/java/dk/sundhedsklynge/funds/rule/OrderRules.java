package dk.sundhedsklynge.funds.rule;

import dk.sundhedsklynge.funds.account.Account;
import dk.sundhedsklynge.funds.account.AccountKind;
import dk.sundhedsklynge.funds.account.Holder;
import dk.sundhedsklynge.funds.account.Transfer;
import dk.sundhedsklynge.funds.key.Share;
import dk.sundhedsklynge.funds.order.CauseType;
import dk.sundhedsklynge.funds.order.Order;
import dk.sundhedsklynge.funds.order.Terms;
import dk.sundhedsklynge.platform.validation.Years;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rules, one kind of order at a time. */
public final class OrderRules {

    private final AvailableMoney position;
    private final Map<String, Order> openings;
    private final GrantRules granting;

    public OrderRules(AvailableMoney position, Map<String, Order> openings) {
        this.position = position;
        this.openings = openings;
        this.granting = new GrantRules(position);
    }

    /** How each party's part came about, per order that a key shares. */
    public Map<UUID, List<Share>> shares() {
        return granting.explained();
    }

    public boolean knows(UUID key) {
        return granting.knows(key);
    }

    /** Takes note of what an order that was weighed earlier says of keys and recommendations; in the order of the turns. */
    public void remember(WeighedOrder weighed) {
        Order order = weighed.order();
        if (weighed.outcome() instanceof Outcome.Contained) {
            noteContained(order);
            return;
        }
        if (!weighed.outcome().isDone()) {
            return;
        }
        Reservations reservations = granting.reservations();
        switch (order.terms()) {
            case Terms.Opening opening -> reservations.stated(weighed.booked());
            case Terms.SetKey key -> granting.remember(key);
            case Terms.Grant grant -> {
                reservations.take(order.reservation(), givenBack(weighed.booked()));
                if (weighed.outcome() instanceof Outcome.Reserved) {
                    reservations.made(order.id(), weighed.booked());
                }
            }
            case Terms.Reduce reduce -> reservations.take(reduce.reservation(), weighed.booked());
            case Terms.Frame _,
                    Terms.CarryOver _,
                    Terms.Earmark _,
                    Terms.Allotment _,
                    Terms.Leaving _,
                    Terms.Spending _ -> {}
        }
    }

    private static List<Transfer> givenBack(List<Transfer> booked) {
        return booked.stream()
                .filter(transfer -> transfer.debit().kind() == AccountKind.RESERVED)
                .toList();
    }

    /**
     * Whether the opening in force covers it already. A document states the position it decides upon: what was decided at the
     * very meeting that states it comes after it, also when it bears the same date. What moves no money is never contained, and
     * neither is what a party received or paid of which the opening says nothing, nor what was received for a later year than its figures
     * are of.
     */
    public boolean isContained(Order order) {
        return isContained(order, openings);
    }

    /** @param openings in force, by fund */
    public static boolean isContained(Order order, Map<String, Order> openings) {
        Order opening = openings.get(order.fund());
        if (opening == null || order.isOpening() || order.on().isAfter(opening.on())) {
            return false;
        }
        boolean sameMeeting = opening.meeting() != null
                && opening.meeting().equals(order.meeting())
                && order.on().equals(opening.on());
        return !sameMeeting && movesMoney(order.terms()) && speaksOf(opening, order.terms());
    }

    /**
     * An opening speaks of a party in a line of its own, and of all parties where a line names none. Its figures of earlier years do not
     * speak of what was received for a later one.
     */
    private static boolean speaksOf(Order opening, Terms terms) {
        if (!(opening.terms() instanceof Terms.Opening position)) {
            return true;
        }
        return switch (terms) {
            case Terms.Allotment allotment ->
                periods(position, allotment.holder()).anyMatch(stated -> !isBefore(stated, allotment.period()));
            case Terms.Spending spending ->
                periods(position, spending.holder()).findAny().isPresent();
            default -> true;
        };
    }

    private static boolean isBefore(String one, String other) {
        return Years.of(one)
                .flatMap(years -> Years.of(other).filter(later -> years.last() < later.first()))
                .isPresent();
    }

    /** Of the lines that can hold money of the holder. */
    private static Stream<String> periods(Terms.Opening position, Holder holder) {
        return position.lines().stream()
                .filter(line -> !holder.namesParty()
                        || !line.holder().namesParty()
                        || line.holder().equals(holder))
                .map(line -> Objects.requireNonNullElse(line.period(), position.period()));
    }

    private static Holder holderOf(Terms terms) {
        return switch (terms) {
            case Terms.Allotment allotment -> allotment.holder();
            case Terms.Spending spending -> spending.holder();
            default -> Holder.ofNoParty();
        };
    }

    /** What becomes of an order that the opening in force covers. */
    public Outcome contained(Order order) {
        return contained(order, openings);
    }

    /** @param openings in force, by fund */
    public static Outcome contained(Order order, Map<String, Order> openings) {
        Order opening = openings.get(order.fund());
        String period =
                switch (order.terms()) {
                    case Terms.Allotment allotment -> allotment.period();
                    case Terms.Spending spending -> spending.period();
                    default -> null;
                };
        return new Outcome.Contained(
                period != null
                                && opening != null
                                && opening.terms() instanceof Terms.Opening position
                                && !coversPeriod(position, holderOf(order.terms()), period)
                        ? Refusals.containedNowhere(period)
                        : null);
    }

    /** Whether a line that can hold money of the holder is of a period that shares a year with this one. */
    private static boolean coversPeriod(Terms.Opening position, Holder holder, String period) {
        return periods(position, holder).anyMatch(stated -> shareAYear(stated, period));
    }

    private static boolean shareAYear(String one, String other) {
        return one.equals(other)
                || Years.of(one)
                        .flatMap(years -> Years.of(other).filter(years::overlap))
                        .isPresent();
    }

    public void noteContained(Order order) {
        if (order.terms() instanceof Terms.Grant grant && grant.isOnlyRecommended(order.competent())) {
            granting.reservations().contained(order.id(), order.fund(), grant.project(), grant.amount());
        }
    }

    private static boolean movesMoney(Terms terms) {
        return switch (terms) {
            case Terms.SetKey key -> false;
            case Terms.Frame frame -> false;
            case Terms.Earmark earmark -> earmark.amount() != null;
            case Terms.Opening opening -> true;
            case Terms.Allotment allotment -> allotment.amount() != 0;
            case Terms.CarryOver carryOver -> true;
            case Terms.Grant grant -> true;
            case Terms.Reduce reduce -> true;
            case Terms.Leaving leaving -> true;
            case Terms.Spending spending -> true;
        };
    }

    public Outcome weigh(Order order) {
        return switch (order.terms()) {
            case Terms.Opening opening -> open(order, opening);
            case Terms.Allotment allotment -> allot(order, allotment);
            case Terms.SetKey key -> order.competent() ? granting.set(key) : Refusals.notCompetent();
            case Terms.Frame frame -> order.competent() ? new Outcome.Changed() : Refusals.notCompetent();
            case Terms.CarryOver carryOver -> order.competent() ? carry(order, carryOver) : Refusals.notCompetent();
            case Terms.Earmark earmark -> order.competent() ? earmark(order, earmark) : Refusals.notCompetent();
            case Terms.Grant grant -> granting.grant(order, grant, isOfThePast(order));
            // What a body only recommended it may also take back.
            case Terms.Reduce reduce ->
                order.competent() || reduce.reservation() != null
                        ? granting.reduce(order, reduce)
                        : Refusals.notCompetent();
            case Terms.Leaving leaving -> order.competent() ? leave(order, leaving) : Refusals.notCompetent();
            case Terms.Spending spending -> spend(order, spending);
        };
    }

    private Outcome open(Order order, Terms.Opening opening) {
        List<Transfer> transfers = OpeningLines.transfers(order.fund(), opening);
        granting.reservations().stated(transfers);
        return new Outcome.Booked(transfers, null);
    }

    private static Outcome allot(Order order, Terms.Allotment allotment) {
        if (allotment.amount() < 0) {
            return Refusals.belowZero();
        }
        // That nothing was received is stated, and moves nothing.
        return allotment.amount() == 0
                ? new Outcome.Changed()
                : new Outcome.Booked(
                        OpeningLines.allotted(order.fund(), allotment.period(), allotment.holder(), allotment.amount()),
                        null);
    }

    private Outcome carry(Order order, Terms.CarryOver terms) {
        Long amount = terms.amount();
        if (amount == null) {
            // How much each party carries over is for the party to say; until then nothing moves.
            return new Outcome.Changed();
        }
        if (amount <= 0) {
            return Refusals.noAmount();
        }
        long missing = position.missing(order.fund(), AccountKind.UNSPENT, Map.of(terms.holder(), amount));
        // What a party says of its own money is so; whether the ledger knows of as much is for a warning.
        boolean said = order.cause() == CauseType.CARRY_OVER_ANSWER;
        if (missing > 0 && !said && !isOfThePast(order)) {
            return Refusals.notEnoughUnspent(missing);
        }
        List<Transfer> transfers = terms.from().equals(terms.to())
                ? OpeningLines.carried(order.fund(), terms.holder(), terms.from(), terms.to(), amount)
                : carried(order.fund(), terms, amount);
        return new Outcome.Booked(
                transfers,
                said
                        ? answerWarning(order.fund(), terms, amount, missing)
                        : Refusals.warning(missing, position.isOpened(order.fund()), 0));
    }

    private @Nullable String answerWarning(String fund, Terms.CarryOver terms, long amount, long missing) {
        if (missing <= 0) {
            return null;
        }
        if (!isStated(fund, terms.holder(), AccountKind.RECEIVED, Terms.StatedQuantity.RECEIVED)) {
            return Refusals.answerOfUnknown();
        }
        long left = position.balances().heldBy(fund, AccountKind.UNSPENT, terms.holder()).entrySet().stream()
                .filter(one -> !one.getKey().period().equals(terms.to()))
                .mapToLong(Map.Entry::getValue)
                .sum();
        if (left >= amount) {
            return null;
        }
        return isStated(fund, terms.holder(), AccountKind.SPENT, Terms.StatedQuantity.SPENT)
                ? Refusals.answerAbove(amount, left)
                : Refusals.answerAboveUnknown(amount, left);
    }

    private boolean isStated(String fund, Holder holder, AccountKind kind, Terms.StatedQuantity quantity) {
        Order opening = openings.get(fund);
        return !position.balances().heldBy(fund, kind, holder).isEmpty()
                || opening != null
                        && opening.terms() instanceof Terms.Opening stated
                        && stated.lines().stream()
                                .anyMatch(line -> line.quantity() == quantity
                                        && line.holder().equals(holder));
    }

    /** What its own year does not have comes from the oldest that has any. */
    private List<Transfer> carried(String fund, Terms.CarryOver terms, long amount) {
        Account next = Account.of(fund, AccountKind.UNSPENT, terms.holder(), terms.to());
        return position
                .draw(AccountKind.UNSPENT, terms.holder(), amount, next, terms.from(), account -> !account.equals(next))
                .stream()
                .flatMap(part ->
                        OpeningLines.carried(fund, terms.holder(), part.debit().period(), terms.to(), part.amount())
                                .stream())
                .toList();
    }

    /** Sets free money aside for a purpose, of money that has none yet. */
    private Outcome earmark(Order order, Terms.Earmark terms) {
        Long amount = terms.amount();
        if (amount == null) {
            return new Outcome.Changed();
        }
        if (amount <= 0) {
            return Refusals.noAmount();
        }
        Holder holder = Holder.ofNoParty();
        long missing = position.missingWithoutPurpose(order.fund(), Map.of(holder, amount));
        if (missing > 0 && !isOfThePast(order)) {
            return Refusals.notEnough(missing);
        }
        String period = String.valueOf(order.on().getYear());
        Account purpose =
                Account.of(order.fund(), AccountKind.FREE, holder, period).earmarked(terms.earmark());
        return new Outcome.Booked(
                position.draw(AccountKind.FREE, holder, amount, purpose, period, account -> account.earmark() == null),
                Refusals.warning(missing, position.isOpened(order.fund()), 0));
    }

    /** Takes only what the holder has left of the period in both books: neither granted nor paid, and nobody else's. */
    private Outcome leave(Order order, Terms.Leaving terms) {
        if (terms.amount() <= 0) {
            return Refusals.noAmount();
        }
        long missing = Math.max(
                lackingToLeave(order.fund(), AccountKind.FREE, terms),
                lackingToLeave(order.fund(), AccountKind.UNSPENT, terms));
        if (missing > 0) {
            return Refusals.notEnoughToLeave(missing);
        }
        List<Transfer> transfers = new ArrayList<>(out(order.fund(), AccountKind.FREE, AccountKind.ALLOTTED, terms));
        transfers.addAll(out(order.fund(), AccountKind.UNSPENT, AccountKind.RECEIVED, terms));
        return new Outcome.Booked(transfers, null);
    }

    private long lackingToLeave(String fund, AccountKind kind, Terms.Leaving terms) {
        long held = position.balances().heldBy(fund, kind, terms.holder()).entrySet().stream()
                .filter(one -> one.getKey().period().equals(terms.period()) && one.getValue() > 0)
                .mapToLong(Map.Entry::getValue)
                .sum();
        return Math.max(
                Math.max(0, terms.amount() - held),
                position.missing(fund, kind, Map.of(terms.holder(), terms.amount())));
    }

    private List<Transfer> out(String fund, AccountKind from, AccountKind to, Terms.Leaving terms) {
        return position.draw(
                from,
                terms.holder(),
                terms.amount(),
                Account.of(fund, to, terms.holder(), terms.period()),
                terms.period(),
                account -> account.period().equals(terms.period()));
    }

    /** Money that is spent is spent: a voucher is booked whatever is left. */
    private Outcome spend(Order order, Terms.Spending terms) {
        if (terms.amount() <= 0) {
            return Refusals.noAmount();
        }
        long missing = position.missing(order.fund(), AccountKind.UNSPENT, Map.of(terms.holder(), terms.amount()));
        Account spent = Account.of(order.fund(), AccountKind.SPENT, terms.holder(), terms.period(), terms.project());
        UUID project = terms.project();
        long aboveGrant = project == null
                ? 0
                : position.balances().totalOf(order.fund(), AccountKind.SPENT, project)
                        + terms.amount()
                        - position.balances().totalOf(order.fund(), AccountKind.COMMITTED, project);
        return new Outcome.Booked(
                position.draw(
                        AccountKind.UNSPENT, terms.holder(), terms.amount(), spent, terms.period(), account -> true),
                Refusals.spendingWarning(missing, isReceivedKnown(order.fund(), terms.holder()), aboveGrant));
    }

    /** Money that no party is named for is everybody's, as long as no party has stated what it received itself. */
    private boolean isReceivedKnown(String fund, Holder holder) {
        return isStated(fund, holder, AccountKind.RECEIVED, Terms.StatedQuantity.RECEIVED)
                || position.isOpened(fund)
                        && (!holder.namesParty()
                                || position.balances().byHolder(fund, AccountKind.RECEIVED).entrySet().stream()
                                        .noneMatch(one -> one.getKey().namesParty() && one.getValue() != 0));
    }

    /** A decision printed before anything is known of what was received: the body has decided, so it is booked. */
    private boolean isOfThePast(Order order) {
        return order.document() != null && !position.isOpened(order.fund());
    }
}
