package dk.sundhedsklynge.funds.balance;

import dk.sundhedsklynge.funds.account.AccountKind;
import dk.sundhedsklynge.funds.account.Figures;
import dk.sundhedsklynge.funds.ledger.ProjectAccess;
import dk.sundhedsklynge.funds.order.FundNames;
import dk.sundhedsklynge.platform.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads what projects have of cluster money, from their own accounts and in one statement. */
@ApplicationScoped
class ShownProjectMoney {
    // A cooperation that ever had an account for the project has one here, also when nothing is left on it.
    private static final String MONEY = """
            select p.*, %s as closed from (
                select f.cooperation, a.project, a.fund, a.kind, sum(b.balance)::bigint as balance
                from account a join fund f on f.id = a.fund join account_balance b on b.account = a.id
                where a.project = ? group by f.cooperation, a.project, a.fund, a.kind) p
            order by p.cooperation""".formatted(ProjectAccess.closed("p.cooperation", "p.project"));

    private final Database database;

    ShownProjectMoney(Database database) {
        this.database = database;
    }

    private record Row(String cooperation, String fund, AccountKind kind, long balance, boolean closed) {}

    /** One for each cooperation that has any money of the project, by the id of the cooperation. */
    List<ReadBalances.ProjectMoney> of(UUID project) {
        Map<String, ReadBalances.ProjectMoney> money = new LinkedHashMap<>();
        for (Row row : database.list(
                MONEY,
                it -> new Row(
                        it.getString("cooperation"),
                        it.getString("fund"),
                        AccountKind.valueOf(it.getString("kind")),
                        it.getLong("balance"),
                        it.getBoolean("closed")),
                project)) {
            Figures figures =
                    FundNames.isOfCluster(row.fund()) ? Figures.NONE.with(row.kind(), row.balance()) : Figures.NONE;
            money.merge(
                    row.cooperation(),
                    new ReadBalances.ProjectMoney(project, row.cooperation(), figures, row.closed()),
                    (one, other) -> new ReadBalances.ProjectMoney(
                            project, row.cooperation(), one.figures().plus(other.figures()), row.closed()));
        }
        return new ArrayList<>(money.values());
    }
}
