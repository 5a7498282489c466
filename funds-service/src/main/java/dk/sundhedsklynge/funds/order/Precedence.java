package dk.sundhedsklynge.funds.order;

import java.time.LocalDate;

/**
 * Where an order stands in the documents, or among the notes: settles who comes first when two count from the same day, alike
 * in every import of the same documents, which the ids are not.
 *
 * @param decidedOn the day of the meeting, or the day of the note; of an opening entered by hand the day on which it was
 * @param item 0 when it rests on none
 * @param line 0 when it rests on none
 * @param number of a note, given when it was entered; 0 for what was decided
 */
public record Precedence(LocalDate decidedOn, int item, int line, long number) {

    public static Precedence inMinutes(LocalDate decidedOn, int item, int line) {
        return new Precedence(decidedOn, item, line, 0);
    }

    /** Behind what minutes of that day state. */
    public static Precedence ofOpening(LocalDate enteredOn, long number) {
        return new Precedence(enteredOn, Integer.MAX_VALUE, 0, number);
    }

    public static Precedence ofNote(LocalDate day, long number) {
        return new Precedence(day, 0, 0, number);
    }
}
