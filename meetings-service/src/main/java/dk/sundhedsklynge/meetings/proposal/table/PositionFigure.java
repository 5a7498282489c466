package dk.sundhedsklynge.meetings.proposal.table;

import dk.sundhedsklynge.meetings.terms.Terms.Quantity;
import dk.sundhedsklynge.platform.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A figure of a table that states a position.
 *
 * @param about what kind of row it stands in
 * @param project name as printed; null when the row is about no project
 * @param period the year of the row; null where the row names none
 * @param row text of the row, as printed
 */
public record PositionFigure(
        About about,
        Quantity quantity,
        @Nullable String party,
        @Nullable String label,
        @Nullable String project,
        @Nullable Integer toYear,
        @Nullable String period,
        Money amount,
        int line,
        String row) {

    public enum About {
        PARTY,
        PROJECT,
        /** Of the fund as a whole, printed as a figure of its own and not as the sum of rows. */
        WHOLE,
        /** A sum of rows, or a rest: never booked. */
        TOTAL
    }
}
