package dk.sundhedsklynge.meetings.headline;

import dk.sundhedsklynge.platform.money.Money;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is read of {@code funds.cooperation-balance-state.v1}.
 *
 * @param unknown figures that nobody has stated enough to know: their amount is what is stated of them, and of a rest it says
 *     nothing; null when all are known
 * @param publishedOn the day the figures were published; null when they are as things stand
 * @param withClosed with closed items counted in, for those who may see closed items; null when there are none
 */
public record BalanceState(
        String cooperation,
        long sequence,
        Money received,
        Money committed,
        Money reserved,
        Money spent,
        Money uncommitted,
        Money unspent,
        Money carriedOver,
        @Nullable List<String> unknown,
        @Nullable LocalDate publishedOn,
        @Nullable WithClosed withClosed) {
    public static final String TYPE = "funds.cooperation-balance-state.v1";

    /** The same figures, closed items counted in. */
    public record WithClosed(
            Money received,
            Money committed,
            Money reserved,
            Money spent,
            Money uncommitted,
            Money unspent,
            Money carriedOver,
            @Nullable List<String> unknown) {
        List<String> unknownFigures() {
            return unknown == null ? List.of() : unknown;
        }
    }

    List<String> unknownFigures() {
        return unknown == null ? List.of() : unknown;
    }
}
