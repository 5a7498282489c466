package dk.sundhedsklynge.funds.claim;

import dk.sundhedsklynge.funds.state.ChangedStates;
import dk.sundhedsklynge.funds.state.TellingSettings;
import dk.sundhedsklynge.platform.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The cooperations whose ledger has changed since their claims were checked. */
@ApplicationScoped
class ClaimsToCheck {
    private static final String WAIT = """
            coalesce(greatest(0, ceil(1000 * extract(epoch from
                c.checked_at + ? * interval '1 millisecond' - clock_timestamp()))), 0)::bigint""";

    private static final String MARKED = """
            select m.cooperation, %s as millis
            from (select cooperation, min(marked_at) as marked_at from changed_balance where kind = '%s' group by 1) m
            left join claims_checked c on c.cooperation = m.cooperation order by m.marked_at""".formatted(WAIT, ChangedStates.CLAIMS);

    private final Database database;
    private final TellingSettings settings;

    ClaimsToCheck(Database database, TellingSettings settings) {
        this.database = database;
        this.settings = settings;
    }

    /** @param millis until the next check may be */
    record MarkedCooperation(String cooperation, long millis) {}

    List<MarkedCooperation> marked() {
        return database.list(
                MARKED, row -> new MarkedCooperation(row.getString("cooperation"), row.getLong("millis")), apart());
    }

    /** Nobody else checks claims of the cooperation until the transaction ends. */
    void hold(String cooperation) {
        database.update("insert into claims_checked (cooperation) values (?) on conflict do nothing", cooperation);
        database.list(
                "select 1 from claims_checked where cooperation = ? for update", row -> row.getInt(1), cooperation);
    }

    /**
     * The same, when nobody else holds it and its next check may be now. The ledger is read afterwards: it has all that was marked.
     *
     * @return whether there is something to check
     */
    boolean take(String cooperation) {
        database.update("insert into claims_checked (cooperation) values (?) on conflict do nothing", cooperation);
        return database.find(
                                "select %s from claims_checked c where cooperation = ? for update skip locked"
                                        .formatted(WAIT),
                                row -> row.getLong(1),
                                apart(),
                                cooperation)
                        .filter(millis -> millis == 0)
                        .isPresent()
                && database.update(
                                "delete from changed_balance where kind = ? and id = ?",
                                ChangedStates.CLAIMS,
                                cooperation)
                        > 0
                && database.update(
                                "update claims_checked set checked_at = clock_timestamp() where cooperation = ?",
                                cooperation)
                        > 0;
    }

    private long apart() {
        return settings.apart().toMillis();
    }
}
