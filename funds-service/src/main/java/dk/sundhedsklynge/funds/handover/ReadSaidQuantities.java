package dk.sundhedsklynge.funds.handover;

import dk.sundhedsklynge.funds.account.AccountKind;
import dk.sundhedsklynge.funds.account.HeldIn;
import dk.sundhedsklynge.funds.account.Holder;
import dk.sundhedsklynge.platform.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Reads what is stated of a cooperation's money beside the amounts, in one statement. */
@ApplicationScoped
class ReadSaidQuantities {
    /** Kinds of rows: what an opening states, decisions to carry on without an amount, and what was carried within a period. */
    private static final String SAID = """
            select 'OPENED' as said, e.fund, line ->> 'party' as party, line ->> 'label' as label,
                coalesce(line ->> 'period', e.terms ->> 'period', extract(year from e.counts_on)::text) as period,
                line ->> 'quantity' as quantity, 0::bigint as amount, e.access = 'CLOSED' as closed
            from effect e cross join lateral jsonb_array_elements(e.terms -> 'lines') line
            where e.cooperation = ? and e.type = 'opening' and e.result = 'booked' and e.withdrawn_at is null
                and e.turn is not null
            union all
            select 'OPENED', n.cooperation || ':cluster', line ->> 'party', line ->> 'label',
                coalesce(line ->> 'period', n.period), line ->> 'quantity', 0, false
            from note n cross join lateral jsonb_array_elements(n.details -> 'lines') line
            where n.cooperation = ? and n.kind = 'opening' and n.state = 'BOOKED'
            union all
            select 'TO_BE_ANSWERED', e.fund, a.party, a.label, a.period, 'carried-over', 0, e.access = 'CLOSED'
            from effect e join account a on a.fund = e.fund and a.period = e.terms ->> 'from'
                and a.kind in ('RECEIVED', 'UNSPENT')
                and (e.terms ->> 'party' is null or e.terms ->> 'party' = a.party)
            where e.cooperation = ? and e.type = 'carry-over' and e.terms -> 'amount' = 'null'::jsonb
                and e.state = 'APPLIED' and e.withdrawn_at is null
                and not exists (
                    select 1 from note n
                    where n.cooperation = e.cooperation and n.kind = 'carry-over-answer' and n.period = a.period
                        and n.reversed_at is null and n.party is not distinct from a.party
                        and (n.amount is not null or n.details ->> 'answer' = 'NO'))
            union all
            select 'CARRIED_WITHIN', f.id, d.party, d.label, d.period, 'carried-over',
                sum(case d.kind when 'CARRIED_FROM' then t.amount else -t.amount end)::bigint,
                coalesce(j.access, 'OPEN') = 'CLOSED'
            from fund f join account d on d.fund = f.id and d.kind in ('CARRIED_FROM', 'CARRIED_TO')
            join transfer t on t.debit = d.id
            join account c on c.id = t.credit and c.kind in ('CARRIED_FROM', 'CARRIED_TO')
                and c.party is not distinct from d.party and c.label = d.label and c.period = d.period
            join journal_entry j on j.id = t.entry
            where f.cooperation = ? group by f.id, d.party, d.label, d.period, coalesce(j.access, 'OPEN') = 'CLOSED'""";

    private final Database database;

    ReadSaidQuantities(Database database) {
        this.database = database;
    }

    private record Said(String what, String fund, HeldIn place, String quantity, long amount, boolean closed) {}

    /** What all say, and what open items alone say. */
    record Both(SaidQuantities.OfFunds whole, SaidQuantities.OfFunds open) {}

    Both of(String cooperation) {
        Both both = new Both(new SaidQuantities.OfFunds(), new SaidQuantities.OfFunds());
        database.list(SAID, ReadSaidQuantities::said, cooperation, cooperation, cooperation, cooperation)
                .forEach(it -> {
                    add(both.whole().of(it.fund()), it);
                    if (!it.closed()) {
                        add(both.open().of(it.fund()), it);
                    }
                });
        return both;
    }

    private static void add(SaidQuantities said, Said it) {
        switch (it.what()) {
            case "OPENED" -> {
                switch (it.quantity()) {
                    case "received" -> said.opened(it.place(), AccountKind.RECEIVED);
                    case "committed" -> said.opened(it.place(), AccountKind.COMMITTED);
                    case "spent" -> said.opened(it.place(), AccountKind.SPENT);
                    default -> {}
                }
            }
            case "TO_BE_ANSWERED" -> said.toBeAnswered(it.place());
            default -> said.carriedWithin(it.place(), it.amount());
        }
    }

    private static Said said(ResultSet row) throws SQLException {
        return new Said(
                row.getString("said"),
                row.getString("fund"),
                new HeldIn(Holder.of(row.getString("party"), row.getString("label")), row.getString("period")),
                row.getString("quantity"),
                row.getLong("amount"),
                row.getBoolean("closed"));
    }
}
