package dk.sundhedsklynge.funds.balance;

import dk.sundhedsklynge.funds.account.AccountKind;
import dk.sundhedsklynge.funds.account.Holder;
import dk.sundhedsklynge.funds.account.ProjectFigures;
import dk.sundhedsklynge.funds.account.StatedPosition;
import dk.sundhedsklynge.funds.ledger.ProjectAccess;
import dk.sundhedsklynge.funds.ledger.StatedPositions;
import dk.sundhedsklynge.funds.order.FundNames;
import dk.sundhedsklynge.platform.database.Columns;
import dk.sundhedsklynge.platform.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads what projects have of cluster money, from their own accounts and in one statement. */
@ApplicationScoped
class ShownProjectMoney {
    // A cooperation that ever had an account for the project has one here, also when nothing is left on it.
    private static final String MONEY = """
            select p.*, %s as closed from (
                select f.cooperation, a.project, a.fund, a.kind, a.party, a.label, s.published_on, sum(b.balance)::bigint as balance,
                    coalesce(sum(h.balance), 0)::bigint as published
                from account a join fund f on f.id = a.fund join account_balance b on b.account = a.id
                left join published_since s on s.cooperation = f.cooperation and s.project = a.project
                left join published_balance h
                    on h.cooperation = s.cooperation and h.project = s.project and h.account = a.id
                where a.project = ? group by f.cooperation, a.project, a.fund, a.kind, a.party, a.label, s.published_on) p
            order by p.cooperation""".formatted(ProjectAccess.closed("p.cooperation", "p.project"));

    private final Database database;
    private final StatedPositions stated;

    ShownProjectMoney(Database database, StatedPositions stated) {
        this.database = database;
        this.stated = stated;
    }

    /** @param published null where no closed entry is counted in */
    record Money(
            UUID project,
            String cooperation,
            ProjectFigures figures,
            @Nullable ProjectFigures published,
            @Nullable LocalDate publishedOn,
            boolean closed) {

        private Money plus(Money other) {
            return new Money(
                    project,
                    cooperation,
                    figures.plus(other.figures),
                    published == null || other.published == null ? null : published.plus(other.published),
                    publishedOn,
                    closed);
        }

        private Money withOpening(StatedPosition.OfFunds whole, StatedPosition.OfFunds open) {
            String fund = FundNames.ofCluster(cooperation);
            return new Money(
                    project,
                    cooperation,
                    figures.with(whole.of(fund).ofProject(project)),
                    published == null ? null : published.with(open.of(fund).ofProject(project)),
                    publishedOn,
                    closed);
        }

        /** @param closedToo whether the reader may see closed items */
        ReadBalances.ProjectMoney shown(boolean closedToo) {
            return closedToo || published == null
                    ? new ReadBalances.ProjectMoney(project, cooperation, figures, closed, null)
                    : new ReadBalances.ProjectMoney(project, cooperation, published, closed, publishedOn);
        }
    }

    /** One for each cooperation that has any money of the project, by the id of the cooperation. */
    List<Money> of(UUID project) {
        Map<String, Money> money = new LinkedHashMap<>();
        database.list(MONEY, ShownProjectMoney::money, project)
                .forEach(one -> money.merge(one.cooperation(), one, Money::plus));
        Set<String> cooperations = money.keySet();
        Map<String, StatedPosition.OfFunds> whole = stated.of(cooperations, cooperations, null);
        Map<String, StatedPosition.OfFunds> open = money.values().stream().anyMatch(it -> it.published() != null)
                ? stated.of(cooperations, List.of(), null)
                : whole;
        return money.values().stream()
                .map(it -> it.withOpening(of(whole, it.cooperation()), of(open, it.cooperation())))
                .toList();
    }

    private static StatedPosition.OfFunds of(Map<String, StatedPosition.OfFunds> stated, String cooperation) {
        return stated.getOrDefault(cooperation, new StatedPosition.OfFunds());
    }

    private static Money money(ResultSet row) throws SQLException {
        LocalDate publishedOn = Columns.dayOrNull(row, "published_on");
        return new Money(
                Columns.id(row, "project"),
                row.getString("cooperation"),
                figures(row, "balance"),
                publishedOn == null ? null : figures(row, "published"),
                publishedOn,
                row.getBoolean("closed"));
    }

    /** Money of other funds is in no figure of the cluster. */
    private static ProjectFigures figures(ResultSet row, String column) throws SQLException {
        return FundNames.isOfCluster(row.getString("fund"))
                ? ProjectFigures.of(
                        Holder.of(row.getString("party"), row.getString("label")),
                        AccountKind.valueOf(row.getString("kind")),
                        row.getLong(column))
                : ProjectFigures.NONE;
    }
}
