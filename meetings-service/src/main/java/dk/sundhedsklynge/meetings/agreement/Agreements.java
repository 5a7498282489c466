package dk.sundhedsklynge.meetings.agreement;

import dk.sundhedsklynge.meetings.fact.FactKind;
import dk.sundhedsklynge.meetings.fact.FactStore;
import dk.sundhedsklynge.meetings.fact.FactTable;
import dk.sundhedsklynge.meetings.fact.HeldFact;
import dk.sundhedsklynge.platform.database.Columns;
import dk.sundhedsklynge.platform.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The agreements as people change them. */
@ApplicationScoped
public class Agreements implements FactStore<AgreementDetails> {
    private final FactTable table;

    Agreements(Database database) {
        this.table = new FactTable(
                database,
                "agreement",
                List.of("title", "parties", "others", "valid_from::date", "valid_until::date", "binds"));
    }

    @Override
    public FactKind kind() {
        return FactKind.AGREEMENT;
    }

    @Override
    public Optional<HeldFact<AgreementDetails>> findForChange(UUID id) {
        return table.findForChange(
                id,
                row -> new AgreementDetails(
                        FactTable.basis(row),
                        row.getString("title"),
                        Columns.texts(row, "parties"),
                        row.getString("others"),
                        Columns.dayOrNull(row, "valid_from"),
                        Columns.dayOrNull(row, "valid_until"),
                        row.getString("binds")));
    }

    @Override
    public void insert(UUID id, AgreementDetails it, String by) {
        table.insert(id, it.basis(), by, values(it));
    }

    @Override
    public void update(UUID id, AgreementDetails it) {
        table.update(id, it.basis(), values(it));
    }

    private static @Nullable Object[] values(AgreementDetails it) {
        return new @Nullable Object[] {
            it.title(), it.parties().toArray(String[]::new), it.others(), it.from(), it.until(), it.binds()
        };
    }

    @Override
    public void takeBack(UUID id, String by, String because) {
        table.takeBack(id, by, because);
    }

    @Override
    public void restore(UUID id) {
        table.restore(id);
    }
}
