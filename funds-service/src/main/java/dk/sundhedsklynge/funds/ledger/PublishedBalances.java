package dk.sundhedsklynge.funds.ledger;

import dk.sundhedsklynge.platform.database.Database;
import dk.sundhedsklynge.platform.time.DanishDates;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/**
 * While entries of closed items are counted in, readers who may not see them are shown the balances of the moment before the first
 * such entry. These balances are kept for a cooperation as a whole and for each project with such entries, and forgotten when
 * no closed entry is left. The caller holds the end of the cooperation's chain.
 */
@ApplicationScoped
public class PublishedBalances {
    private static final String HOLD = """
            with held as (
                insert into published_since (cooperation, project, published_on) %s
                on conflict do nothing returning cooperation, project)
            insert into published_balance (cooperation, project, account, balance)
            select h.cooperation, h.project, a.id, b.balance
            from held h join fund f on f.cooperation = h.cooperation
            join account a on a.fund = f.id and (h.project is null or a.project = h.project)
            join account_balance b on b.account = a.id
            where b.balance <> 0""";

    private static final String HOLD_ALL =
            HOLD.formatted("select ?, named.project, ? from unnest(array_append(?, null)) as named (project)");

    private static final String HOLD_IF_CLOSED = HOLD.formatted(
            "select asked.cooperation, null, asked.day from (select ? as cooperation, cast(? as date) as day) asked"
                    + " where exists (select 1 from unnest(?) as named (project) where "
                    + ProjectAccess.closed("asked.cooperation", "named.project") + ")");

    /** Money of a closed project is closed too, also where its effects were taken back and payments are left. */
    private static final String RELEASE = """
            with released as (
                delete from published_since s where s.cooperation = ?
                  and not exists (
                    select 1 from effect e
                    where e.cooperation = s.cooperation and e.access = 'CLOSED' and e.entry is not null
                      and e.withdrawn_at is null and (s.project is null or e.projects @> array[s.project]))
                  and not exists (
                    select 1 from fund f join account a on a.fund = f.id join account_balance b on b.account = a.id
                    where f.cooperation = s.cooperation and a.project is not null and b.balance <> 0
                      and (s.project is null or a.project = s.project) and %s)
                returning s.cooperation, s.project)
            delete from published_balance b using released r
            where b.cooperation = r.cooperation and b.project is not distinct from r.project""".formatted(ProjectAccess.closed("f.cooperation", "a.project"));

    private final Database database;
    private final Clock clock;

    PublishedBalances(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * An entry of a closed item is about to be booked, or one that is booked is about to be closed.
     *
     * @param projects that it names
     */
    public void holdBeforeClosed(String cooperation, Collection<UUID> projects) {
        database.update(HOLD_ALL, cooperation, today(), Database.Array.of("uuid", projects));
    }

    /** Notes that name these projects are about to be booked; those that name a closed project are closed. */
    public void holdIfClosed(String cooperation, Collection<UUID> projects) {
        database.update(HOLD_IF_CLOSED, cooperation, today(), Database.Array.of("uuid", projects));
    }

    /** Some of what was closed was reversed, taken back or opened: what has no closed entry left is shown as it stands. */
    public void releaseWhatIsOpen(String cooperation) {
        database.update(RELEASE, cooperation);
    }

    /** The cooperations whose ledger has entries of closed items. */
    public Set<String> cooperationsWithClosedEntries() {
        return new HashSet<>(database.list(
                "select cooperation from published_since where project is null", row -> row.getString(1)));
    }

    public boolean hasClosedEntries(String cooperation) {
        return database.find(
                        "select 1 from published_since where cooperation = ? and project is null",
                        row -> row.getInt(1),
                        cooperation)
                .isPresent();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), DanishDates.ZONE);
    }
}
