package dk.sundhedsklynge.platform.report;

import dk.sundhedsklynge.platform.money.Money;
import dk.sundhedsklynge.platform.report.Column.Kind;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Reports for tests. */
final class Reports {
    static final URI SITE = URI.create("https://klynge.example");

    private Reports() {}

    /** With every kind of cell, a total, a table over several pages and one without rows. */
    static Report everyKind() {
        List<Column> columns = List.of(
                new Column("Part", Kind.TEXT),
                new Column("Modtaget", Kind.AMOUNT),
                new Column("Besluttet", Kind.DATE),
                new Column("Punkter", Kind.COUNT),
                new Column("Bemærkning", Kind.TEXT));
        List<Row> rows = new ArrayList<>();
        rows.add(Row.of(
                new Cell.Text("Middelfart & <Vejle>", "/projekter/1?a=b&c=d"),
                new Cell.Amount(new Money(123456)),
                new Cell.Day(LocalDate.of(2026, 10, 1)),
                new Cell.Count(1770),
                new Cell.Text("=1+1")));
        rows.add(Row.of(
                new Cell.Text("Region Syddanmark"),
                new Cell.Unknown("ikke oplyst"),
                new Cell.Blank(),
                new Cell.Count(0),
                new Cell.Text("Æblegrød \u0001 på\u00a0øen", "javascript:alert(1)")));
        for (int i = 0; i < 80; i++) {
            rows.add(Row.of(
                    new Cell.Text("Række " + i),
                    new Cell.Amount(new Money(-i)),
                    new Cell.Blank(),
                    new Cell.Count(i),
                    new Cell.Blank()));
        }
        Row total = Row.of(
                new Cell.Text("I alt"),
                new Cell.Amount(new Money(120296)),
                new Cell.Blank(),
                new Cell.Count(4930),
                new Cell.Blank());
        return new Report(
                "Overdragelse til Sundhedsråd Lillebælt",
                "Sundhedsklynge Lillebælt, kørsel 3",
                List.of(
                        new Fact("Skæringsdato", new Cell.Day(LocalDate.of(2026, 12, 31))),
                        new Fact("Sag", new Cell.Unknown("ikke oplyst"))),
                List.of(
                        new Section("midler", "Midler", "Beløb i kr.", columns, rows, total, "Ingen midler."),
                        new Section(
                                "projekter", "Projekter", null, columns, List.of(), null, "Der er ingen projekter.")));
    }
}
