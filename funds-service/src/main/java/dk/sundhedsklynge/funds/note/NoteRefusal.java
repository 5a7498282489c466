package dk.sundhedsklynge.funds.note;

import dk.sundhedsklynge.platform.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Why a note is not entered. Nothing is changed then. */
public sealed interface NoteRefusal {
    /** The caller may not know of the cooperation. */
    record NotFound(String cooperation) implements NoteRefusal {}

    /** The caller knows of the cooperation and may not enter notes there. */
    record Forbidden() implements NoteRefusal {}

    /** The register has not told of the cooperation. */
    record UnknownCooperation(String cooperation) implements NoteRefusal {}

    /** The caller acts for one party in the cooperation, and this is money of another or of no one party. */
    record OtherParty() implements NoteRefusal {}

    /** A label says whom a note means that names no party. */
    record PartyAndLabel() implements NoteRefusal {}

    /** What was typed cannot be the name of a fund. */
    record WrongFund() implements NoteRefusal {}

    record NoAmount() implements NoteRefusal {}

    /** What is stated can be zero and not less. */
    record BelowZero() implements NoteRefusal {}

    /** @param most that a note can be of */
    record AmountTooLarge(Money most) implements NoteRefusal {}

    /** @param parties codes of those that the cooperation has */
    record UnknownParty(String party, String cooperation, List<String> parties) implements NoteRefusal {}

    /** The day it counts from has not come. */
    record InTheFuture() implements NoteRefusal {}

    /** An answer on carrying over is of one party. */
    record NoParty() implements NoteRefusal {}

    /** Money goes on from one period to a later one. */
    record NotToALaterPeriod(String from, String to) implements NoteRefusal {}

    /** Only who carries over says how much. */
    record AmountWithoutYes() implements NoteRefusal {}

    /** Whoever answers for a party without being appointed by it has to say how and when the answer came. */
    record OnBehalfNotSaid() implements NoteRefusal {}

    /** What was entered on behalf came on a day that has not come. */
    record CameInTheFuture() implements NoteRefusal {}

    /** An answer came before the day on which it is said to be given. */
    record CameBeforeItWasGiven(LocalDate given) implements NoteRefusal {}

    /** A pool whose last year comes before its first. */
    record PoolBackwards(String pool) implements NoteRefusal {}

    /**
     * The party has answered for this period and year already, and the answer stands.
     *
     * @param note the answer; null when it is another of those that are entered together
     */
    record AnsweredAlready(@Nullable UUID note, String from, String to) implements NoteRefusal {}

    /** An opening that states no amount above zero which is booked. */
    record NothingStated() implements NoteRefusal {}

    /**
     * A row of an opening states what another states: the same quantity of the same holder, period and project.
     *
     * @param first the other row, from 0
     */
    record StatedTwice(int first) implements NoteRefusal {}

    /**
     * A row of an opening that cannot be used.
     *
     * @param index from 0
     */
    record WrongLine(int index, NoteRefusal refusal) implements NoteRefusal {}

    /** No money of the cooperation was ever tied to the project. */
    record UnknownProject(List<String> funds) implements NoteRefusal {}

    /** Another opening of the fund is in force, and the new one would not be. */
    record OpeningInForce(NotePreview.OpeningInForce stands) implements NoteRefusal {}

    /** The project is known to belong to another cooperation. */
    record ProjectOfOthers() implements NoteRefusal {}

    /**
     * The form was sent before, and said something else then.
     *
     * @param note that it became
     * @param reference of that note
     */
    record SentBefore(UUID note, String reference) implements NoteRefusal {}

    /** The document that it is said to rest on belongs to another cooperation. */
    record DocumentOfOthers() implements NoteRefusal {}

    /** @param until the last day that is closed */
    record PeriodClosed(LocalDate until) implements NoteRefusal {}

    /** The cooperation has ended and is an archive. */
    record Archived() implements NoteRefusal {}

    /** It counts from a day after the cooperation was cut off. */
    record AfterCutOff(LocalDate cutOff) implements NoteRefusal {}

    /** Money that came after the cooperation was cut off. */
    record ReceivedAfterCutOff(LocalDate cutOff) implements NoteRefusal {}

    /**
     * The cooperation has ended without handing over, and it is about a later day.
     *
     * @param last the last day of the cooperation
     */
    record AfterTheEnd(LocalDate last) implements NoteRefusal {}

    /** @param until the last day on which invoices of before the cut-off were taken */
    record TooLateForInvoices(LocalDate until) implements NoteRefusal {}

    /** After the cut-off only those whom the decision names, and the secretariat, go on. */
    record NotNamedForWindingUp(LocalDate cutOff) implements NoteRefusal {}

    /** Everything of the cooperation is being weighed; nothing is booked before that is done. */
    record BeingWeighed() implements NoteRefusal {}
}
