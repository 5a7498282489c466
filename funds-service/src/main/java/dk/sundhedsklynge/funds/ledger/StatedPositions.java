package dk.sundhedsklynge.funds.ledger;

import dk.sundhedsklynge.funds.account.HeldIn;
import dk.sundhedsklynge.funds.account.Holder;
import dk.sundhedsklynge.funds.account.StatedFact;
import dk.sundhedsklynge.funds.account.StatedPosition;
import dk.sundhedsklynge.platform.database.Columns;
import dk.sundhedsklynge.platform.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is stated of the money of cooperations and no balance can say. */
@ApplicationScoped
public class StatedPositions {
    /**
     * The rows of the opening in force of each fund, decisions to carry on without an amount, allotments of nothing, and the places
     * where an entry stands.
     * The first day of an entry is read from what is kept per account and day, so that it costs the same however many there are.
     */
    private static final String STATED = """
            with asked as materialized (
                select named.cooperation, named.cooperation = any(?) as closed_too
                from unnest(?) as named (cooperation)),
            opening as (
                select e.cooperation, e.fund, e.counts_on as day, e.terms ->> 'period' as period, line
                from asked join effect e on e.cooperation = asked.cooperation
                cross join lateral jsonb_array_elements(e.terms -> 'lines') line
                where e.type = 'opening' and e.result = 'booked' and e.withdrawn_at is null and e.turn is not null
                    and (e.access = 'OPEN' or asked.closed_too)
                union all
                select n.cooperation, n.cooperation || ':' || n.fund, n.counts_from, n.period, line
                from asked join note n on n.cooperation = asked.cooperation
                cross join lateral jsonb_array_elements(n.details -> 'lines') line
                where n.kind = 'opening' and n.state = 'BOOKED')
            select 'OPENED' as said, o.cooperation, o.fund, line ->> 'party' as party, line ->> 'label' as label,
                coalesce(nullif(line ->> 'period', ''), nullif(o.period, ''), extract(year from o.day)::text) as period,
                line ->> 'quantity' as what, ((line -> 'amount' ->> 'amount')::numeric * 100)::bigint as amount,
                o.day as since, null::date as until,
                coalesce(nullif(line ->> 'toYear', ''), (extract(year from o.day) + 1)::text) as to_period,
                (line ->> 'project')::uuid as project
            from opening o
            union all
            select distinct 'TO_BE_ANSWERED', e.cooperation, e.fund, a.party, a.label, a.period, '', 0, e.counts_on, (
                    select min(n.counts_from) from note n
                    where n.cooperation = e.cooperation and n.kind = 'carry-over-answer' and n.period = a.period
                        and n.cooperation || ':' || n.fund = e.fund
                        and n.reversed_at is null and n.party is not distinct from a.party
                        and (n.amount is not null or n.details ->> 'answer' = 'NO')),
                coalesce(e.terms ->> 'to', ''), null::uuid
            from asked join effect e on e.cooperation = asked.cooperation
            join account a on a.fund = e.fund and a.period = e.terms ->> 'from' and a.kind in ('RECEIVED', 'UNSPENT')
                and (e.terms ->> 'party' is null or e.terms ->> 'party' = a.party)
            where e.type = 'carry-over' and e.terms -> 'amount' = 'null'::jsonb
                and e.state = 'APPLIED' and e.withdrawn_at is null
                and (e.access = 'OPEN' or asked.closed_too)
            union all
            select 'ALLOTTED_NOTHING', n.cooperation, n.cooperation || ':' || n.fund, n.party, n.label, n.period, '', 0, n.counts_from,
                null, '', null::uuid
            from asked join note n on n.cooperation = asked.cooperation
            where n.kind = 'allotment-note' and n.amount = 0 and n.state = 'NOTED'
            union all
            select 'ALLOTTED_NOTHING', e.cooperation, e.fund, e.terms ->> 'party', e.terms ->> 'label',
                coalesce(nullif(e.terms ->> 'period', ''), extract(year from e.decided_on)::text), '', 0, e.counts_on, null, '', null::uuid
            from asked join effect e on e.cooperation = asked.cooperation
            where e.type = 'allotment' and (e.terms -> 'amount' ->> 'amount')::numeric = 0
                and e.state = 'APPLIED' and e.withdrawn_at is null
                and (e.access = 'OPEN' or asked.closed_too)
            union all
            select 'ENTERED', f.cooperation, a.fund, a.party, a.label, a.period, a.kind, 0, min(first.day), null, '', null::uuid
            from asked join fund f on f.cooperation = asked.cooperation
            join account a on a.fund = f.id and a.kind in ('COMMITTED', 'SPENT')
            join lateral (
                select d.day from account_day d where d.account = a.id and (d.credited <> 0 or d.debited <> 0)
                order by d.day limit 1) first on true
            left join published_since s on s.cooperation = f.cooperation and s.project is null
            where s.cooperation is null or asked.closed_too or exists (
                select 1 from published_balance p
                where p.cooperation = s.cooperation and p.project is null and p.account = a.id)
            group by f.cooperation, a.fund, a.party, a.label, a.period, a.kind""";

    private final Database database;

    StatedPositions(Database database) {
        this.database = database;
    }

    private record Said(String cooperation, StatedFact fact) {}

    /**
     * By cooperation, in one statement; absent where nothing is stated.
     *
     * @param closedOf those of which the reader may also see closed items
     * @param asOf only what holds at the end of that day; null for what holds now
     */
    public Map<String, StatedPosition.OfFunds> of(
            Collection<String> cooperations, Collection<String> closedOf, @Nullable LocalDate asOf) {
        Map<String, List<StatedFact>> facts = new HashMap<>();
        said(cooperations, closedOf).forEach(it -> facts.computeIfAbsent(it.cooperation(), key -> new ArrayList<>())
                .add(it.fact()));
        Map<String, StatedPosition.OfFunds> stated = new HashMap<>();
        facts.forEach((cooperation, its) -> stated.put(cooperation, StatedPosition.OfFunds.at(asOf, its)));
        return stated;
    }

    /** Of one cooperation, with what closed items state. */
    public StatedPosition.OfFunds whole(String cooperation) {
        List<String> one = List.of(cooperation);
        return of(one, one, null).getOrDefault(cooperation, new StatedPosition.OfFunds());
    }

    /** Of one cooperation, as open items alone state it. */
    public StatedPosition.OfFunds open(String cooperation) {
        return of(List.of(cooperation), List.of(), null).getOrDefault(cooperation, new StatedPosition.OfFunds());
    }

    /**
     * All that was ever stated of one cooperation, and when it holds; in one statement.
     *
     * @param closedToo with what closed items state
     */
    public List<StatedFact> overDays(String cooperation, boolean closedToo) {
        List<String> one = List.of(cooperation);
        return said(one, closedToo ? one : List.of()).stream().map(Said::fact).toList();
    }

    private List<Said> said(Collection<String> cooperations, Collection<String> closedOf) {
        return database.list(
                STATED,
                StatedPositions::said,
                Database.Array.of("text", closedOf),
                Database.Array.of("text", cooperations));
    }

    private static Said said(ResultSet row) throws SQLException {
        return new Said(
                row.getString("cooperation"),
                new StatedFact(
                        StatedFact.Kind.valueOf(row.getString("said")),
                        row.getString("fund"),
                        new HeldIn(Holder.of(row.getString("party"), row.getString("label")), row.getString("period")),
                        row.getString("what"),
                        row.getLong("amount"),
                        row.getString("to_period"),
                        Columns.day(row, "since"),
                        Columns.dayOrNull(row, "until"),
                        Columns.idOrNull(row, "project")));
    }
}
