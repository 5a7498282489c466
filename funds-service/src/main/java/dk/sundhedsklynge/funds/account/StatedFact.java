package dk.sundhedsklynge.funds.account;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that is stated of the money of a fund and that no balance can say.
 *
 * @param what the quantity of a row of an opening, or the kind of account of an entry
 * @param amount øre
 * @param toPeriod where carried money goes
 * @param since the first day it counts from
 * @param until the day from which it no longer holds; null while it does
 * @param project that a row of an opening names; null for none
 */
public record StatedFact(
        Kind kind,
        String fund,
        HeldIn place,
        String what,
        long amount,
        String toPeriod,
        LocalDate since,
        @Nullable LocalDate until,
        @Nullable UUID project) {

    /** Of no project. */
    public StatedFact(
            Kind kind,
            String fund,
            HeldIn place,
            String what,
            long amount,
            String toPeriod,
            LocalDate since,
            @Nullable LocalDate until) {
        this(kind, fund, place, what, amount, toPeriod, since, until, null);
    }

    /** Who says it. */
    public enum Kind {
        /** A row of the opening in force. */
        OPENED,
        /** A decision to carry money on, of which the party has not answered how much. */
        TO_BE_ANSWERED,
        /** An allotment of 0. */
        ALLOTTED_NOTHING,
        /** An entry on an account of this kind. */
        ENTERED
    }

    /** @param day null for now */
    boolean holdsAt(@Nullable LocalDate day) {
        return day == null ? until == null : !since.isAfter(day) && (until == null || until.isAfter(day));
    }
}
