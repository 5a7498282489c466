package dk.sundhedsklynge.meetings.handover.own;

import com.fasterxml.jackson.core.type.TypeReference;
import dk.sundhedsklynge.meetings.handover.dossier.Missing;
import dk.sundhedsklynge.meetings.handover.dossier.Source;
import dk.sundhedsklynge.meetings.handover.dossier.TextLine;
import dk.sundhedsklynge.meetings.handover.run.Names;
import dk.sundhedsklynge.meetings.handover.run.OwnLines;
import dk.sundhedsklynge.meetings.meeting.ItemContent.TableContent;
import dk.sundhedsklynge.meetings.openness.Access;
import dk.sundhedsklynge.meetings.register.Register;
import dk.sundhedsklynge.platform.database.Columns;
import dk.sundhedsklynge.platform.database.Database;
import dk.sundhedsklynge.platform.money.DanishNumbers;
import dk.sundhedsklynge.platform.money.Money;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/** Tables of the minutes whose printed total is not the sum of their rows. */
@ApplicationScoped
class TableSumLines implements OwnLines {
    private static final TypeReference<List<TableContent>> TABLES = new TypeReference<>() {};

    private static final String ITEMS = """
            select i.id, i.title, cast(null as text) as item_title, i.label as item_label, i.access, i.content -> 'tables' as tables,
                m.body, m.held_on, m.document
            from meeting m join item i on i.meeting = m.id and not i.withdrawn
            where m.cooperation = ? and m.state = 'HELD' and jsonb_array_length(i.content -> 'tables') > 0
            order by m.held_on desc, i.position""";

    private final Database database;
    private final Register register;

    TableSumLines(Database database, Register register) {
        this.database = database;
        this.register = register;
    }

    @Override
    public List<TextLine> of(String cooperation, Names names) {
        return database.list(ITEMS, this::lines, cooperation).stream()
                .flatMap(List::stream)
                .toList();
    }

    private List<TextLine> lines(ResultSet row) throws SQLException {
        UUID item = Columns.id(row, "id");
        UUID document = Columns.idOrNull(row, "document");
        Access access = Access.valueOf(row.getString("access"));
        String itemTitle = row.getString("title");
        Facts place = new Facts().place(row, register);
        return Columns.jsonList(row, "tables", TABLES).stream()
                .flatMap(table -> TableSums.of(table).stream().map(it -> {
                    String title = "%s: kolonnen »%s« giver ikke det trykte i alt"
                            .formatted(table.title() == null ? itemTitle : table.title(), it.column());
                    return new TextLine(
                            "sum:%s:%d:%d".formatted(item, it.line(), it.place()),
                            TextLine.Kind.FINDING,
                            Facts.shortened(title),
                            place.with("Trykt i alt", number(it.printed()))
                                    .with("Rækkerne giver", number(it.rows()))
                                    .with("Forskel", number(it.difference()))
                                    .list(),
                            List.of(),
                            List.of(),
                            List.of(new Missing("Afklaring: " + Facts.whole(title), "Sekretariatet")),
                            new Source(document, it.line(), null),
                            access);
                }))
                .toList();
    }

    /** Percentages and counts as they are, amounts with two decimals. */
    private static String number(BigDecimal it) {
        BigDecimal plain = it.stripTrailingZeros();
        return plain.scale() <= 0
                ? DanishNumbers.format(plain.longValueExact())
                : DanishNumbers.format(Money.ofKroner(plain.setScale(2, RoundingMode.HALF_UP)));
    }
}
