package dk.sundhedsklynge.funds.spreadsheet;

import dk.sundhedsklynge.funds.account.Holder;
import dk.sundhedsklynge.funds.effect.OrderedTerms;
import dk.sundhedsklynge.funds.note.LineSubject;
import dk.sundhedsklynge.funds.order.FundNames;
import dk.sundhedsklynge.platform.money.Money;
import dk.sundhedsklynge.platform.sheet.imports.Cells;
import dk.sundhedsklynge.platform.sheet.imports.Judgement;
import dk.sundhedsklynge.platform.sheet.imports.RowReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads the rows of an opening.
 *
 * @param above the first row of each project
 */
record OpeningReader(String cooperation, SheetNames.Known known, JudgeOpening judge, Map<UUID, OpeningRow> above)
        implements RowReader<OpeningRow> {

    @Override
    public @Nullable OpeningRow read(Cells cells) {
        return OpeningSheet.read(cells, known, above);
    }

    /** Rows that are the same are two as well: whether the figures are to be added, only the writer knows. */
    @Override
    public Object sameness(OpeningRow row) {
        return new Object();
    }

    @Override
    public Map<String, String> said(OpeningRow row) {
        OrderedTerms.Line line = row.lines().getFirst();
        return SheetNames.said(
                known.name(Holder.of(line.party(), line.label())),
                String.valueOf(row.asOf().getYear()),
                row.fund());
    }

    @Override
    public Set<?> subjects(OpeningRow row) {
        return row.lines().stream()
                .map(line -> List.of(
                        FundNames.alike(row.fund()),
                        LineSubject.of(line, String.valueOf(row.asOf().getYear()))))
                .collect(Collectors.toSet());
    }

    @Override
    public String contradicted(String others) {
        return "Rækken oplyser det samme som %s: samme part, periode, projekt og størrelse. Beløbene bliver ikke lagt sammen. Behold den rigtige, og udelad resten, eller skriv summen i én række."
                .formatted(others);
    }

    @Override
    public List<Judgement> judge(List<OpeningRow> rows) {
        return judge.judge(cooperation, rows);
    }

    /** The sum of each quantity that any row states, and what is worth knowing of the opening. */
    @Override
    public List<String> remarks(List<OpeningRow> fresh) {
        List<String> remarks = new ArrayList<>();
        for (List<Integer> places : OpeningRow.byFund(fresh)) {
            remarks(places.stream().map(fresh::get).toList(), remarks);
        }
        return remarks;
    }

    private void remarks(List<OpeningRow> ofFund, List<String> remarks) {
        String fund = ofFund.getFirst().fund();
        String whose = fund.equals(FundNames.CLUSTER) ? "" : FundNames.inWords(fund) + ": ";
        for (OpeningSheet.Stated stated : OpeningSheet.Stated.values()) {
            List<Money> amounts = ofFund.stream()
                    .flatMap(row -> row.lines().stream())
                    .filter(line -> line.quantity().equals(stated.quantity()))
                    .map(OrderedTerms.Line::amount)
                    .toList();
            if (!amounts.isEmpty()) {
                remarks.add(whose
                        + "%s %s"
                                .formatted(
                                        stated.label(),
                                        Kroner.of(amounts.stream().reduce(Money.NONE, Money::plus))));
            }
        }
        remarks.addAll(judge.remarks(cooperation, ofFund));
    }
}
