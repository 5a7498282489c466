package dk.sundhedsklynge.funds.ledger;

import dk.sundhedsklynge.funds.order.FundNames;
import dk.sundhedsklynge.funds.project.ProjectName;
import dk.sundhedsklynge.platform.database.Columns;
import dk.sundhedsklynge.platform.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The funds, periods, parties and projects that accounts have, of which a reader can choose. To those who may not see closed items,
 * an account is there while money stands on it in the figures that they are shown.
 */
@ApplicationScoped
public class AccountsInUse {
    private static final String USED = """
            select distinct used.fund, used.period, used.party, used.project, known.name from (
                select f.cooperation, f.id as fund, a.period, a.party, a.project
                from fund f join account a on a.fund = f.id join account_balance b on b.account = a.id
                left join published_since s on s.cooperation = f.cooperation and s.project is null
                left join published_balance p
                    on p.cooperation = s.cooperation and p.project is null and p.account = a.id
                where f.cooperation = any(?) and (f.cooperation = any(?)
                    or case when s.cooperation is null then b.balance else coalesce(p.balance, 0) end <> 0)) used
            left join project_owner known on known.project = used.project
                and (known.access = 'open' or used.cooperation = any(?))
            where used.cooperation = any(?) or not %s
            order by known.name, used.period, used.fund""".formatted(ProjectAccess.closed("used.cooperation", "used.project"));

    private final Database database;

    AccountsInUse(Database database) {
        this.database = database;
    }

    private record Used(
            String fund,
            String period,
            @Nullable String party,
            @Nullable ProjectName project) {}

    /**
     * Each list in the order in which it is shown.
     *
     * @param parties codes, in no order
     */
    public record Choices(List<String> funds, List<String> periods, Set<String> parties, List<ProjectName> projects) {}

    /**
     * In one statement.
     *
     * @param closedOf those of which the reader may also see closed items; of the others, money of other sources is left out, whose
     *     name a closed item may have given
     */
    public Choices of(Collection<String> cooperations, Collection<String> closedOf) {
        Database.Array closed = Database.Array.of("text", closedOf);
        List<Used> used = database.list(
                USED,
                row -> {
                    UUID project = Columns.idOrNull(row, "project");
                    return new Used(
                            row.getString("fund"),
                            row.getString("period"),
                            row.getString("party"),
                            project == null ? null : new ProjectName(project, row.getString("name")));
                },
                Database.Array.of("text", cooperations),
                closed,
                closed,
                closed);
        return new Choices(
                used.stream()
                        .map(Used::fund)
                        .filter(fund ->
                                FundNames.isOfCluster(fund) || closedOf.contains(fund.substring(0, fund.indexOf(':'))))
                        .map(FundNames::nameOf)
                        .distinct()
                        .sorted()
                        .toList(),
                used.stream().map(Used::period).distinct().sorted().toList(),
                used.stream().flatMap(one -> Stream.ofNullable(one.party())).collect(Collectors.toUnmodifiableSet()),
                used.stream()
                        .flatMap(one -> one.project() == null ? Stream.empty() : Stream.of(one.project()))
                        .distinct()
                        .toList());
    }
}
