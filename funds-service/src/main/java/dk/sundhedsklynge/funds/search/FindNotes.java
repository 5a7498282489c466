package dk.sundhedsklynge.funds.search;

import dk.sundhedsklynge.funds.ledger.ProjectAccess;
import dk.sundhedsklynge.platform.database.Columns;
import dk.sundhedsklynge.platform.database.Database;
import dk.sundhedsklynge.platform.money.Money;
import dk.sundhedsklynge.platform.paging.Slice;
import dk.sundhedsklynge.platform.paging.SqlOrder;
import dk.sundhedsklynge.platform.paging.Turn;
import dk.sundhedsklynge.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Looks for words in allotment notes and vouchers, the newest first, in one statement. */
@ApplicationScoped
class FindNotes {
    private static final SqlOrder NEWEST = new SqlOrder("n.counts_from", "date", "n.id", true);

    private static final String NOTES = """
            select n.id, n.cooperation, n.kind, n.party, n.label, n.period, n.amount, n.counts_from, n.reference, n.state
            from note n
            where to_tsvector('danish', n.reference || ' ' || n.label) @@ to_tsquery('danish', ?)
              and n.cooperation = any(?) and (n.cooperation = any(?) or not %s)""".formatted(ProjectAccess.closed("n.cooperation", "n.project"));

    private final Database database;
    private final Caller caller;

    FindNotes(Database database, Caller caller) {
        this.database = database;
        this.caller = caller;
    }

    /** @param party its code; null for money of no one party */
    record Found(
            UUID id,
            String cooperation,
            boolean isVoucher,
            @Nullable String party,
            String label,
            String period,
            Money amount,
            LocalDate on,
            String reference,
            boolean isReversed) {}

    /**
     * @param query as {@code to_tsquery} takes it
     * @param cooperations that the caller may see
     */
    Slice<Found> find(String query, List<String> cooperations, Turn turn, int limit) {
        List<@Nullable Object> arguments = new ArrayList<>(List.of(
                query,
                cooperations.toArray(String[]::new),
                cooperations.stream().filter(caller::maySeeClosed).toArray(String[]::new)));
        arguments.addAll(NEWEST.arguments(turn));
        List<Found> found = database.list(
                NOTES + NEWEST.behind(turn) + NEWEST.by(turn) + " limit " + (limit + 1),
                FindNotes::read,
                arguments.toArray());
        return Slice.of(
                found, turn, limit, it -> List.of(it.on().toString(), it.id().toString()));
    }

    private static Found read(ResultSet row) throws SQLException {
        return new Found(
                Columns.id(row, "id"),
                row.getString("cooperation"),
                row.getString("kind").equals("voucher"),
                row.getString("party"),
                row.getString("label"),
                row.getString("period"),
                new Money(row.getLong("amount")),
                Columns.day(row, "counts_from"),
                row.getString("reference"),
                row.getString("state").equals("REVERSED"));
    }
}
