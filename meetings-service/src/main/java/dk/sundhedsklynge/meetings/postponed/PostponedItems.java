package dk.sundhedsklynge.meetings.postponed;

import dk.sundhedsklynge.meetings.fact.FactKind;
import dk.sundhedsklynge.meetings.fact.FactStore;
import dk.sundhedsklynge.meetings.fact.FactTable;
import dk.sundhedsklynge.meetings.fact.HeldFact;
import dk.sundhedsklynge.platform.database.Columns;
import dk.sundhedsklynge.platform.database.Database;
import dk.sundhedsklynge.platform.problem.FieldError;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The postponed items as people change them. */
@ApplicationScoped
public class PostponedItems implements FactStore<PostponedItemDetails> {
    private final FactTable table;
    private final Database database;

    PostponedItems(Database database) {
        this.database = database;
        this.table = new FactTable(
                database, "postponed_item", List.of("title", "awaits", "until::date", "body", "state", "decision"));
    }

    @Override
    public FactKind kind() {
        return FactKind.POSTPONED_ITEM;
    }

    @Override
    public Optional<HeldFact<PostponedItemDetails>> findForChange(UUID id) {
        return table.findForChange(
                id,
                row -> new PostponedItemDetails(
                        FactTable.basis(row),
                        row.getString("title"),
                        row.getString("awaits"),
                        Columns.dayOrNull(row, "until"),
                        row.getString("body"),
                        PostponedState.valueOf(row.getString("state")),
                        Columns.idOrNull(row, "decision")));
    }

    @Override
    public List<FieldError> conflicts(UUID id, PostponedItemDetails it) {
        UUID decision = it.decision();
        if (decision == null) {
            return List.of();
        }
        database.lock("postponed by " + decision);
        String cooperation = database.find("""
                        select m.cooperation from decision d join item i on i.id = d.item join meeting m on m.id = i.meeting
                        where d.id = ? and d.outcome = 'POSTPONED'""", row -> row.getString("cooperation"), decision)
                .orElse("");
        if (!cooperation.equals(it.basis().cooperation())) {
            return List.of(new FieldError("decision", "Beslutningen er ikke en udsættelse i samarbejdet."));
        }
        return database.find(
                                "select id from postponed_item where decision = ? and id <> ? and taken_back_at is null",
                                row -> Columns.id(row, "id"),
                                decision,
                                id)
                        .isPresent()
                ? List.of(new FieldError("decision", "Der er allerede skrevet om den udsættelse; ret det, der står."))
                : List.of();
    }

    @Override
    public void insert(UUID id, PostponedItemDetails it, String by) {
        table.insert(id, it.basis(), by, values(it));
    }

    @Override
    public void update(UUID id, PostponedItemDetails it) {
        table.update(id, it.basis(), values(it));
    }

    private static @Nullable Object[] values(PostponedItemDetails it) {
        return new @Nullable Object[] {
            it.title(), it.awaits(), it.until(), it.body(), it.state().name(), it.decision()
        };
    }

    void setState(UUID id, PostponedState state) {
        database.update("update postponed_item set state = ?, version = version + 1 where id = ?", state.name(), id);
    }

    @Override
    public void takeBack(UUID id, String by, String because) {
        table.takeBack(id, by, because);
    }

    @Override
    public void restore(UUID id) {
        // Somebody may have written about the same decision since; then this one stands without it.
        database.update("""
                update postponed_item w set decision = null
                where id = ? and exists (select from postponed_item x
                    where x.decision = w.decision and x.id <> w.id and x.taken_back_at is null)""", id);
        table.restore(id);
    }
}
