package dk.sundhedsklynge.funds.ledger;

import dk.sundhedsklynge.funds.account.HeldIn;
import dk.sundhedsklynge.funds.account.Holder;
import dk.sundhedsklynge.funds.account.StatedPosition;
import dk.sundhedsklynge.platform.database.Columns;
import dk.sundhedsklynge.platform.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the openings in force of the cluster's money state and no entry can say. */
@ApplicationScoped
public class StatedPositions {
    private static final String STATED = """
            select e.cooperation, e.counts_on, line ->> 'party' as party, line ->> 'label' as label,
                coalesce(line ->> 'period', e.terms ->> 'period', extract(year from e.counts_on)::text) as period,
                line ->> 'quantity' as quantity, ((line -> 'amount' ->> 'amount')::numeric * 100)::bigint as amount
            from effect e cross join lateral jsonb_array_elements(e.terms -> 'lines') line
            where e.cooperation = any(?) and e.type = 'opening' and e.fund = e.cooperation || ':cluster'
                and e.result = 'booked' and e.withdrawn_at is null and e.turn is not null
                and (e.access = 'OPEN' or e.cooperation = any(?))
                and (cast(? as date) is null or e.counts_on <= ?)
                and (line ->> 'quantity' in ('uncommitted', 'unspent')
                    or line ->> 'quantity' = 'received' and (line -> 'amount' ->> 'amount')::numeric = 0)
            union all
            select n.cooperation, n.counts_from, line ->> 'party', line ->> 'label', coalesce(line ->> 'period', n.period),
                line ->> 'quantity', ((line -> 'amount' ->> 'amount')::numeric * 100)::bigint
            from note n cross join lateral jsonb_array_elements(n.details -> 'lines') line
            where n.cooperation = any(?) and n.kind = 'opening' and n.state = 'BOOKED'
                and (cast(? as date) is null or n.counts_from <= ?)
                and (line ->> 'quantity' in ('uncommitted', 'unspent')
                    or line ->> 'quantity' = 'received' and (line -> 'amount' ->> 'amount')::numeric = 0)""";

    private final Database database;

    StatedPositions(Database database) {
        this.database = database;
    }

    private record Line(String cooperation, LocalDate on, HeldIn place, String quantity, long amount) {}

    /**
     * By cooperation, in one statement; absent where nothing is stated.
     *
     * @param closedOf those of which the reader may also see closed items
     * @param asOf only openings up to that day; null for all
     */
    public Map<String, StatedPosition> of(
            Collection<String> cooperations, Collection<String> closedOf, @Nullable LocalDate asOf) {
        Map<String, StatedPosition> stated = new HashMap<>();
        database.list(
                        STATED,
                        StatedPositions::line,
                        Database.Array.of("text", cooperations),
                        Database.Array.of("text", closedOf),
                        asOf,
                        asOf,
                        Database.Array.of("text", cooperations),
                        asOf,
                        asOf)
                .forEach(line -> add(stated.computeIfAbsent(line.cooperation(), key -> new StatedPosition()), line));
        return stated;
    }

    private static void add(StatedPosition stated, Line line) {
        stated.statedOn(line.on());
        switch (line.quantity()) {
            case "uncommitted" -> stated.uncommitted(line.place(), line.amount());
            case "unspent" -> stated.unspent(line.place(), line.amount());
            default -> stated.receivedNothing(line.place());
        }
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(
                row.getString("cooperation"),
                Columns.day(row, "counts_on"),
                new HeldIn(Holder.of(row.getString("party"), row.getString("label")), row.getString("period")),
                row.getString("quantity"),
                row.getLong("amount"));
    }
}
