package dk.sundhedsklynge.funds.note;

import dk.sundhedsklynge.funds.account.Holder;
import dk.sundhedsklynge.funds.effect.OrderedTerms;
import dk.sundhedsklynge.funds.order.CauseType;
import dk.sundhedsklynge.funds.order.FundNames;
import dk.sundhedsklynge.funds.order.Order;
import dk.sundhedsklynge.funds.order.Precedence;
import dk.sundhedsklynge.funds.order.Terms;
import dk.sundhedsklynge.funds.order.WeighingTurn;
import dk.sundhedsklynge.funds.posting.OrderSource;
import dk.sundhedsklynge.funds.rule.Outcome;
import dk.sundhedsklynge.platform.time.DanishDates;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was entered by hand, as it was entered, and where it stands: an allotment note, a voucher, an opening, or what a party
 * answers of carrying money over.
 *
 * @param fund name of the fund whose money it is: {@link FundNames#CLUSTER}, or what the source calls the money
 * @param number in the order the cooperation's notes were entered, from 1
 * @param project only of a voucher
 * @param amount øre, zero only of an allotment note; null of an opening, and of an answer that states none
 * @param countsFrom the day the money was received or paid, the day of the answer, or the last day that an opening covers
 * @param reference number of the paper it rests on
 * @param actor id of who entered it
 * @param entry the journal entry that stands for it; null when the opening contains it or it was reversed
 * @param warning Danish sentence: booked although something did not suffice, contained in an opening that has no figure of it, or why
 *     an opening is not in force
 * @param details null of allotment notes, and of vouchers that are paid when the work is done
 */
public record Note(
        UUID id,
        String cooperation,
        String fund,
        long number,
        Kind kind,
        Holder holder,
        String period,
        @Nullable UUID project,
        @Nullable Long amount,
        LocalDate countsFrom,
        String reference,
        String actor,
        Instant enteredAt,
        State state,
        @Nullable UUID entry,
        @Nullable String warning,
        @Nullable String reversedBy,
        @Nullable String reversalReason,
        @Nullable Instant reversedAt,
        @Nullable String reversedByName,
        NoteOrigin origin,
        @Nullable NoteDetails details) {

    /** The same, with the number it gets when it is entered. */
    public Note numbered(long itsNumber) {
        return new Note(
                id,
                cooperation,
                fund,
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
                reversalReason,
                reversedAt,
                reversedByName,
                origin,
                details);
    }

    /** The same, standing as it was weighed. */
    public Note standing(State now, @Nullable UUID itsEntry, @Nullable String itsWarning) {
        return new Note(
                id,
                cooperation,
                fund,
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
                reversalReason,
                reversedAt,
                reversedByName,
                origin,
                details);
    }

    /** Whether it is of the cluster's own money. */
    public boolean isOfCluster() {
        return fund.equals(FundNames.CLUSTER);
    }

    /** Id of the fund whose money it is. */
    public String fundId() {
        return FundNames.of(cooperation, fund);
    }

    /** What it rests on. */
    public enum Kind {
        ALLOTMENT_NOTE(CauseType.ALLOTMENT_NOTE, "Tildelingsnote"),
        VOUCHER(CauseType.VOUCHER, "Udgiftsbilag"),
        OPENING(CauseType.OPENING, "Åbningssaldo"),
        CARRY_OVER_ANSWER(CauseType.CARRY_OVER_ANSWER, "Svar om overførsel");

        private final CauseType cause;
        private final String label;

        Kind(CauseType cause, String label) {
            this.cause = cause;
            this.label = label;
        }

        public String code() {
            return cause.code();
        }

        /** In Danish. */
        public String label() {
            return label;
        }

        public static Kind of(String code) {
            return Arrays.stream(values())
                    .filter(kind -> kind.code().equals(code))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("Unknown kind of note: " + code));
        }
    }

    /** Where it stands. */
    public enum State {
        NEW,
        BOOKED,
        /** The opening in force covers it already. */
        CONTAINED,
        /** It moves no money: an answer that states no amount, or that nothing was received. */
        NOTED,
        /** An opening, while another one is in force or it cannot be. */
        NOT_IN_FORCE,
        REVERSED;

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Whether it says what was handed in; who entered it, and when, is no part of that. */
    boolean says(NewNote entered) {
        Note other = entered.note(cooperation, actor, enteredAt);
        return kind == other.kind
                && fund.equals(other.fund)
                && holder.equals(other.holder)
                && period.equals(other.period)
                && Objects.equals(project, other.project)
                && Objects.equals(amount, other.amount)
                && countsFrom.equals(other.countsFrom)
                && reference.equals(other.reference)
                && Objects.equals(details, other.details)
                && origin.onBehalf() == other.origin.onBehalf()
                && Objects.equals(origin.cameOn(), other.origin.cameOn())
                && Objects.equals(origin.document(), other.origin.document())
                && Objects.equals(origin.line(), other.origin.line());
    }

    /** Whether it can move money. */
    public boolean movesMoney() {
        return switch (kind) {
            case ALLOTMENT_NOTE -> stated() != 0;
            case CARRY_OVER_ANSWER -> amount != null;
            case VOUCHER, OPENING -> true;
        };
    }

    /** Whether it is weighed, as things stand. */
    boolean isWeighed() {
        return state != State.REVERSED && state != State.NOTED;
    }

    /** In the order of weighing only what was weighed has a turn. */
    boolean awaitsItsTurn() {
        return kind == Kind.OPENING && (state == State.NEW || state == State.NOT_IN_FORCE);
    }

    OrderSource.StoredOrder storedOrder() {
        Order order = order();
        return switch (state) {
            case NEW -> new OrderSource.StoredOrder(order, null, new Outcome.Waiting(Set.of()), null);
            case BOOKED ->
                new OrderSource.StoredOrder(
                        order, WeighingTurn.own(order), new Outcome.Booked(List.of(), warning), entry);
            case CONTAINED ->
                new OrderSource.StoredOrder(order, WeighingTurn.own(order), new Outcome.Contained(warning), null);
            case NOT_IN_FORCE ->
                new OrderSource.StoredOrder(
                        order, null, new Outcome.Refused("not-in-force", null, String.valueOf(warning)), null);
            case NOTED, REVERSED -> throw new IllegalStateException("What moves nothing is not weighed");
        };
    }

    /** What is weighed of it. */
    public Order order() {
        return new Order(
                id,
                kind.cause,
                cooperation,
                fundId(),
                countsFrom,
                true,
                null,
                List.of(),
                false,
                null,
                null,
                place(),
                actor,
                terms());
    }

    /** Of two openings for the same day the one that was stated first is in force, whichever of them was entered by hand. */
    private Precedence place() {
        return kind == Kind.OPENING
                ? Precedence.ofOpening(LocalDate.ofInstant(enteredAt, DanishDates.ZONE), number)
                : Precedence.ofNote(countsFrom, number);
    }

    private Terms terms() {
        return switch (kind) {
            case ALLOTMENT_NOTE -> new Terms.Allotment(period, holder, stated());
            case VOUCHER -> new Terms.Spending(project, period, holder, stated());
            case OPENING ->
                new OrderedTerms.Opening(countsFrom, period, fund, position().lines()).terms();
            case CARRY_OVER_ANSWER -> new Terms.CarryOver(period, carryOver().to(), holder, amount);
        };
    }

    private long stated() {
        return Objects.requireNonNull(amount, "A note of this kind states an amount");
    }

    /** Only of an opening. */
    public NoteDetails.Position position() {
        return (NoteDetails.Position) Objects.requireNonNull(details);
    }

    /** Only of an answer on carrying over. */
    public NoteDetails.CarryOver carryOver() {
        return (NoteDetails.CarryOver) Objects.requireNonNull(details);
    }
}
