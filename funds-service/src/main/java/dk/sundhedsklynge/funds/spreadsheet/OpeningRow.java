package dk.sundhedsklynge.funds.spreadsheet;

import dk.sundhedsklynge.funds.effect.OrderedTerms;
import dk.sundhedsklynge.funds.order.FundNames;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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

    /** The places of the rows of each fund, from 0. */
    static List<List<Integer>> byFund(List<OpeningRow> rows) {
        Map<String, List<Integer>> funds = new LinkedHashMap<>();
        for (int at = 0; at < rows.size(); at++) {
            funds.computeIfAbsent(FundNames.alike(rows.get(at).fund()), _ -> new ArrayList<>())
                    .add(at);
        }
        return List.copyOf(funds.values());
    }

    boolean isOfSameOpening(OpeningRow other) {
        return asOf.equals(other.asOf)
                && reference.equals(other.reference)
                && FundNames.alike(fund).equals(FundNames.alike(other.fund));
    }
}
