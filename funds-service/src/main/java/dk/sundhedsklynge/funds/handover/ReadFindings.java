package dk.sundhedsklynge.funds.handover;

import dk.sundhedsklynge.funds.handover.HandoverPart.Finding;
import dk.sundhedsklynge.funds.handover.HandoverPart.Place;
import dk.sundhedsklynge.platform.database.Columns;
import dk.sundhedsklynge.platform.database.Database;
import dk.sundhedsklynge.platform.money.Money;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the figures of documents that are not what the ledger says. */
@ApplicationScoped
class ReadFindings {
    // While closed entries are counted in, what the ledger says of any figure is for those who may see closed items.
    private static final String FINDINGS = """
            select c.*, d.document as minutes, d.meeting, d.access = 'CLOSED' or exists (
                    select 1 from published_since s where s.cooperation = d.cooperation and s.project is null) as closed
            from claim_document d join claim c on c.document = d.id
            where d.cooperation = ? and c.severity <> 'none' order by d.stated_on, d.id, c.place""";

    private final Database database;

    ReadFindings(Database database) {
        this.database = database;
    }

    List<Finding> of(String cooperation) {
        return database.list(FINDINGS, ReadFindings::finding, cooperation);
    }

    private static Finding finding(ResultSet row) throws SQLException {
        long stated = row.getLong("amount");
        Long ledger = row.getObject("ledger", Long.class);
        return new Finding(
                Columns.id(row, "id"),
                row.getString("quantity"),
                row.getString("party"),
                row.getString("label"),
                row.getString("period"),
                Columns.idOrNull(row, "project"),
                new Money(stated),
                money(ledger),
                ledger == null ? null : new Money(stated - ledger),
                row.getString("severity"),
                new Place(
                        Columns.idOrNull(row, "minutes"),
                        Columns.idOrNull(row, "meeting"),
                        Columns.numberOrNull(row, "item"),
                        null,
                        Columns.numberOrNull(row, "line")),
                row.getBoolean("closed") ? "closed" : "open");
    }

    private static @Nullable Money money(@Nullable Long ore) {
        return ore == null ? null : new Money(ore);
    }
}
