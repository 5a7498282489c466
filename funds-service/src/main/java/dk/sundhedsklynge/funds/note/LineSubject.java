package dk.sundhedsklynge.funds.note;

import dk.sundhedsklynge.funds.account.Holder;
import dk.sundhedsklynge.funds.effect.OrderedTerms;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a line of an opening speaks of. Two lines of one opening that speak of the same would be added, so one of them is wrong.
 *
 * @param holder labels that differ by capital letters alone are the same
 */
public record LineSubject(
        String quantity,
        Holder holder,
        String period,
        @Nullable UUID project,
        @Nullable String toYear) {

    /** @param usualPeriod of lines that name none */
    public static LineSubject of(OrderedTerms.Line line, String usualPeriod) {
        return new LineSubject(
                line.quantity(),
                Holder.of(
                        line.party(), line.label() == null ? null : line.label().toLowerCase(Locale.ROOT)),
                line.period() == null || line.period().isBlank()
                        ? usualPeriod
                        : line.period().strip(),
                line.project(),
                line.toYear());
    }
}
