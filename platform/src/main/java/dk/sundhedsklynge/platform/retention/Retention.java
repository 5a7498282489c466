package dk.sundhedsklynge.platform.retention;

import dk.sundhedsklynge.platform.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;

/** Drops rows by whole days when they have been kept long enough. */
@ApplicationScoped
public class Retention implements HourlyTask {
    /** Rows per statement, so that none holds its locks for long. */
    private static final int AT_ONCE = 5000;

    private final Database database;
    private final Instance<RetentionPeriods> kept;

    Retention(Database database, @Any Instance<RetentionPeriods> kept) {
        this.database = database;
        this.kept = kept;
    }

    @Override
    public String what() {
        return "Old rows";
    }

    @Override
    public void drop() {
        kept.stream().flatMap(rows -> rows.tables().stream()).forEach(this::drop);
    }

    private void drop(RetentionPeriods.Table table) {
        String sql = """
                delete from %1$s where ctid in (
                    select ctid from %1$s where %2$s < date_trunc('day', now()) - make_interval(days => ?) limit ?)""".formatted(table.name(), table.since());
        int dropped;
        do {
            dropped = database.update(sql, table.days(), AT_ONCE);
        } while (dropped == AT_ONCE);
    }
}
