package dk.sundhedsklynge.funds.spreadsheet;

import dk.sundhedsklynge.funds.effect.OrderedTerms;
import dk.sundhedsklynge.funds.order.FundNames;
import java.time.LocalDate;
import java.util.List;

/**
 * A row of an opening: what it states of one holder, period and project.
 *
 * @param asOf the last day that the opening covers
 * @param reference where the figures stand
 * @param fund name of the fund whose money it is
 */
record OpeningRow(LocalDate asOf, String reference, String fund, List<OrderedTerms.Line> lines) {
    OpeningRow {
        lines = List.copyOf(lines);
    }

    boolean isOfSameOpening(OpeningRow other) {
        return asOf.equals(other.asOf)
                && reference.equals(other.reference)
                && FundNames.alike(fund).equals(FundNames.alike(other.fund));
    }
}
