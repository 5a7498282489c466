package dk.sundhedsklynge.funds.effect;

import dk.sundhedsklynge.funds.account.HeldIn;
import dk.sundhedsklynge.funds.account.Holder;
import dk.sundhedsklynge.funds.account.StatedPosition;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What would be stated of a fund if an opening were in force. */
public final class OpeningPosition {
    private OpeningPosition() {}

    /**
     * @param now what is stated as things are
     * @param day the last day that the opening covers
     * @param period of rows that name none; null for the year of the day
     */
    public static StatedPosition inForce(
            StatedPosition now, LocalDate day, @Nullable String period, List<OrderedTerms.Line> lines) {
        StatedPosition stated = now.withoutOpening();
        stated.statedOn(day);
        for (OrderedTerms.Line line : lines) {
            HeldIn place = new HeldIn(
                    Holder.of(line.party(), line.label()),
                    firstOf(line.period(), firstOf(period, String.valueOf(day.getYear()))));
            stated.opened(
                    place,
                    line.project(),
                    line.quantity(),
                    line.amount().ore(),
                    firstOf(line.toYear(), String.valueOf(day.getYear() + 1)));
        }
        return stated;
    }

    private static String firstOf(@Nullable String text, String otherwise) {
        return text == null || text.isBlank() ? otherwise : text.strip();
    }
}
