package dk.sundhedsklynge.funds.note;

import dk.sundhedsklynge.funds.book.CauseType;
import dk.sundhedsklynge.funds.book.Funds;
import dk.sundhedsklynge.funds.book.Order;
import dk.sundhedsklynge.funds.book.Place;
import dk.sundhedsklynge.funds.book.Terms;
import dk.sundhedsklynge.funds.ledger.Holder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An allotment note or a voucher as it was entered, and where it stands.
 *
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

    /** What is weighed of it. */
    Order order() {
        Terms terms =
                switch (kind) {
                    case ALLOTMENT_NOTE -> new Terms.Allotment(period, holder, amount);
                    case VOUCHER -> new Terms.Spending(project, period, holder, amount);
                };
        return new Order(
                id,
                kind.cause,
                cooperation,
                Funds.ofCluster(cooperation),
                countsFrom,
                true,
                null,
                List.of(),
                false,
                null,
                null,
                new Place(countsFrom, 0, 0),
                actor,
                terms);
    }
}
