package dk.sundhedsklynge.funds.note;

import dk.sundhedsklynge.funds.account.Holder;
import dk.sundhedsklynge.funds.order.CauseType;
import dk.sundhedsklynge.funds.order.FundNames;
import dk.sundhedsklynge.funds.order.Order;
import dk.sundhedsklynge.funds.order.Precedence;
import dk.sundhedsklynge.funds.order.Terms;
import dk.sundhedsklynge.funds.order.WeighingTurn;
import dk.sundhedsklynge.funds.posting.OrderSource;
import dk.sundhedsklynge.funds.rule.Outcome;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An allotment note or a voucher as it was entered, and where it stands.
 *
 * @param number in the order the cooperation's notes were entered, from 1
 * @param project only of a voucher
 * @param amount øre, above zero
 * @param countsFrom the day the money was received or paid
 * @param reference number of the paper it rests on
 * @param actor id of who entered it
 * @param entry the journal entry that stands for it; null when the opening contains it or it was reversed
 * @param warning Danish sentence: booked although something did not suffice
 */
public record Note(
        UUID id,
        String cooperation,
        long number,
        Kind kind,
        Holder holder,
        String period,
        @Nullable UUID project,
        long amount,
        LocalDate countsFrom,
        String reference,
        String actor,
        Instant enteredAt,
        State state,
        @Nullable UUID entry,
        @Nullable String warning,
        @Nullable String reversedBy,
        @Nullable String reversalReason) {

    /** The same, with the number it gets when it is entered. */
    public Note numbered(long itsNumber) {
        return new Note(
                id,
                cooperation,
                itsNumber,
                kind,
                holder,
                period,
                project,
                amount,
                countsFrom,
                reference,
                actor,
                enteredAt,
                state,
                entry,
                warning,
                reversedBy,
                reversalReason);
    }

    /** The same, standing as it was weighed. */
    public Note standing(State now, @Nullable UUID itsEntry, @Nullable String itsWarning) {
        return new Note(
                id,
                cooperation,
                number,
                kind,
                holder,
                period,
                project,
                amount,
                countsFrom,
                reference,
                actor,
                enteredAt,
                now,
                itsEntry,
                itsWarning,
                reversedBy,
                reversalReason);
    }

    /** What it rests on. */
    public enum Kind {
        ALLOTMENT_NOTE(CauseType.ALLOTMENT_NOTE),
        VOUCHER(CauseType.VOUCHER);

        private final CauseType cause;

        Kind(CauseType cause) {
            this.cause = cause;
        }

        public String code() {
            return cause.code();
        }

        static Kind of(String code) {
            return code.equals(VOUCHER.code()) ? VOUCHER : ALLOTMENT_NOTE;
        }
    }

    /** Where it stands. */
    public enum State {
        NEW,
        BOOKED,
        /** The opening in force covers it already. */
        CONTAINED,
        REVERSED
    }

    OrderSource.StoredOrder storedOrder() {
        Order order = order();
        return switch (state) {
            case NEW -> new OrderSource.StoredOrder(order, null, new Outcome.Waiting(Set.of()), null);
            case BOOKED ->
                new OrderSource.StoredOrder(
                        order, WeighingTurn.own(order), new Outcome.Booked(List.of(), warning), entry);
            case CONTAINED ->
                new OrderSource.StoredOrder(order, WeighingTurn.own(order), new Outcome.Contained(), null);
            case REVERSED -> throw new IllegalStateException("What was reversed is not weighed");
        };
    }

    /** What is weighed of it. */
    public Order order() {
        Terms terms =
                switch (kind) {
                    case ALLOTMENT_NOTE -> new Terms.Allotment(period, holder, amount);
                    case VOUCHER -> new Terms.Spending(project, period, holder, amount);
                };
        return new Order(
                id,
                kind.cause,
                cooperation,
                FundNames.ofCluster(cooperation),
                countsFrom,
                true,
                null,
                List.of(),
                false,
                null,
                null,
                Precedence.ofNote(countsFrom, number),
                actor,
                terms);
    }
}
