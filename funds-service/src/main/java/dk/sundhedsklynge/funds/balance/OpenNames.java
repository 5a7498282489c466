package dk.sundhedsklynge.funds.balance;

import dk.sundhedsklynge.funds.account.Account;
import dk.sundhedsklynge.funds.account.Balances;
import dk.sundhedsklynge.funds.account.Holder;
import dk.sundhedsklynge.funds.ledger.ProjectAccess;
import dk.sundhedsklynge.funds.order.FundNames;
import dk.sundhedsklynge.platform.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What money without a party and money of other sources is called in open items and in notes. A name that only a closed item
 * gives is for those who may see closed items; to the others its money counts, under a name that says nothing.
 */
@ApplicationScoped
public class OpenNames {
    /** Of notes, only what an account or a fund is called is asked for, so that it costs the same however many notes there are. */
    private static final String NAMES =
            """
            select cooperation, terms ->> 'label' as name from effect
            where access = 'OPEN' and cooperation = any(?) and terms ->> 'label' is not null
            union select cooperation, terms ->> 'fund' from effect
            where access = 'OPEN' and cooperation = any(?) and terms ->> 'fund' is not null
            union select cooperation, line ->> 'label' from effect, jsonb_array_elements(
                case when jsonb_typeof(terms -> 'lines') = 'array' then terms -> 'lines' else '[]' end) line
            where access = 'OPEN' and cooperation = any(?) and jsonb_typeof(terms -> 'lines') = 'array'
            union select used.cooperation, used.label from (
                select distinct f.cooperation, a.label from account a join fund f on f.id = a.fund
                where f.cooperation = any(?) and a.label not in ('', '%1$s')) used
            where exists (
                select 1 from note
                where note.cooperation = used.cooperation and note.label = used.label and note.label not in ('', '%1$s')
                  and not %2$s)
            union select f.cooperation, substr(f.id, length(f.cooperation) + 2) from fund f
            where f.cooperation = any(?) and exists (
                select 1 from note
                where note.cooperation = f.cooperation and note.fund = substr(f.id, length(f.cooperation) + 2)
                  and note.fund <> '%3$s' and not %2$s)""".formatted(Holder.WHOLE_CLUSTER, ProjectAccess.closedNote("note"), FundNames.CLUSTER);

    private static final String OTHER_SOURCE = "anden kilde";

    private final Database database;

    OpenNames(Database database) {
        this.database = database;
    }

    /** By cooperation, in one statement. */
    public Map<String, Set<String>> of(Collection<String> cooperations) {
        Map<String, Set<String>> names = new HashMap<>();
        if (!cooperations.isEmpty()) {
            Database.Array ids = Database.Array.of("text", cooperations);
            database.list(
                            NAMES,
                            row -> Map.entry(row.getString("cooperation"), String.valueOf(row.getString("name"))),
                            ids,
                            ids,
                            ids,
                            ids,
                            ids)
                    .forEach(one -> names.computeIfAbsent(one.getKey(), key -> new HashSet<>())
                            .add(one.getValue().strip()));
        }
        return names;
    }

    /** The same balances, with every name that is not open left out. */
    static Balances shown(Balances balances, Set<String> open) {
        Balances shown = new Balances();
        balances.standing().forEach((account, balance) -> shown.add(shown(account, open), balance));
        return shown;
    }

    private static Account shown(Account account, Set<String> open) {
        int end = account.fund().indexOf(':') + 1;
        boolean named = FundNames.isOfCluster(account.fund())
                || open.contains(account.fund().substring(end));
        Holder holder = account.holder();
        return new Account(
                named ? account.fund() : account.fund().substring(0, end) + OTHER_SOURCE,
                account.kind(),
                holder.namesParty() || open.contains(holder.label()) ? holder : Holder.ofNoParty(),
                account.period(),
                account.project(),
                account.earmark());
    }
}
