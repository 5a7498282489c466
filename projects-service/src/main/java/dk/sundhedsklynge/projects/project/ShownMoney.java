package dk.sundhedsklynge.projects.project;

import dk.sundhedsklynge.platform.database.Columns;
import dk.sundhedsklynge.platform.database.Database;
import dk.sundhedsklynge.platform.money.Money;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads what decisions ordered funds to do for a project, in one statement. */
@ApplicationScoped
class ShownMoney {
    private static final String ORDERS = """
            select o.*, coalesce(x.access, o.access) as shown_as, a.applied, w.id is not null as is_withdrawn,
                (select array_agg(e.id) from effect e where e.project = o.project and o.effect = any(e.waits_for)) as waited_by
            from money_order o left join effect_access x on x.effect = o.effect left join applied_elsewhere a on a.id = o.effect
                left join withdrawn_effect w on w.id = o.effect
            where o.project = ? and (w.id is null or a.applied)
            order by o.decided_on, o.effect""";

    private final Database database;

    ShownMoney(Database database) {
        this.database = database;
    }

    /**
     * @param type as orders name it: {@code grant}, {@code supplement}, {@code reduce} ...
     * @param applied whether funds has booked it; null while it has not answered
     * @param isWithdrawn whether it was taken back after that
     * @param waitedBy changes of the project that rest on it
     */
    record MoneyRow(
            UUID effect,
            String type,
            Money amount,
            LocalDate decidedOn,
            Anchor anchor,
            Access access,
            @Nullable Boolean applied,
            boolean isWithdrawn,
            List<UUID> waitedBy) {
        boolean isBooked() {
            return Boolean.TRUE.equals(applied) && !isWithdrawn;
        }
    }

    /** As they were decided, with those of closed items. */
    List<MoneyRow> of(UUID project) {
        return database.list(ORDERS, ShownMoney::row, project);
    }

    private static MoneyRow row(ResultSet row) throws SQLException {
        return new MoneyRow(
                Columns.id(row, "effect"),
                row.getString("type"),
                new Money(row.getLong("amount")),
                Columns.day(row, "decided_on"),
                Anchor.of(row),
                Access.valueOf(row.getString("shown_as")),
                row.getObject("applied", Boolean.class),
                row.getBoolean("is_withdrawn"),
                Columns.ids(row, "waited_by"));
    }
}
