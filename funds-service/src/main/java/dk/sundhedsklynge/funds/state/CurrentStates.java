package dk.sundhedsklynge.funds.state;

import dk.sundhedsklynge.funds.account.Account;
import dk.sundhedsklynge.funds.account.AccountKind;
import dk.sundhedsklynge.funds.account.Holder;
import dk.sundhedsklynge.funds.account.KnownFigures;
import dk.sundhedsklynge.funds.account.KnownMoney;
import dk.sundhedsklynge.funds.account.OpenedProject;
import dk.sundhedsklynge.funds.account.ProjectFigures;
import dk.sundhedsklynge.funds.account.StatedPosition;
import dk.sundhedsklynge.funds.ledger.Accounts;
import dk.sundhedsklynge.funds.ledger.ProjectAccess;
import dk.sundhedsklynge.funds.ledger.StatedPositions;
import dk.sundhedsklynge.funds.order.FundNames;
import dk.sundhedsklynge.funds.register.KnownRegister;
import dk.sundhedsklynge.platform.database.Columns;
import dk.sundhedsklynge.platform.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How the money of cooperations and projects stands, from the cached balances; in a fixed number of statements. */
@ApplicationScoped
class CurrentStates {
    private static final String COOPERATIONS = """
            select c.cooperation, a.fund, a.kind, a.party, a.label, a.period, null::uuid as project, null::uuid as earmark,
                s.published_on, sum(b.balance)::bigint as balance,
                coalesce(sum(case when s.cooperation is null then b.balance else p.balance end), 0)::bigint as published
            from unnest(?, ?) as c (cooperation, fund)
            join account a on a.fund = c.fund and a.kind = any(?)
            join account_balance b on b.account = a.id
            left join published_since s on s.cooperation = c.cooperation and s.project is null
            left join published_balance p
                on p.cooperation = s.cooperation and p.project is null and p.account = a.id
            group by c.cooperation, a.fund, a.kind, a.party, a.label, a.period, s.published_on""";

    /** The cooperation that owns the project; where no owner is known, one that ordered something for it. */
    private static final String PROJECTS =
            """
            with marked as (
                select p.project, coalesce(o.cooperation, p.cooperation) as cooperation
                from unnest(?, ?) as p (project, cooperation) left join project_owner o on o.project = p.project),
            named as materialized (select project, cooperation, %1$s as closed from marked)
            select n.project, n.cooperation, n.closed, a.kind, a.party, a.label, s.published_on,
                bool_or(other.balance is not null) as other_funds, sum(b.balance)::bigint as balance,
                coalesce(sum(case when s.cooperation is null then b.balance else p.balance end), 0)::bigint as published
            from named n join account a on a.project = n.project
            left join account_balance b on b.account = a.id and a.fund = n.cooperation || ':%2$s'
            left join account_balance other
                on other.account = a.id and a.fund <> n.cooperation || ':%2$s' and other.balance <> 0
            left join published_since s on s.cooperation = n.cooperation and s.project = n.project
            left join published_balance p
                on p.cooperation = s.cooperation and p.project = s.project and p.account = b.account
            group by n.project, n.cooperation, n.closed, a.kind, a.party, a.label, s.published_on""".formatted(ProjectAccess.closed("marked.cooperation", "marked.project"), FundNames.CLUSTER);

    /** At most one opening of a fund is booked; one that was taken back has no turn. */
    private static final String OPENINGS = """
            select f.fund, f.cooperation, coalesce(e.id, n.id) as effect, coalesce(e.counts_on, n.counts_from) as counts_on,
                e.anchor_meeting, coalesce(e.access, 'OPEN') as access, array(
                select distinct line ->> 'quantity'
                from jsonb_array_elements(coalesce(e.terms -> 'lines', n.details -> 'lines')) line
                where line ->> 'quantity' not in ('uncommitted', 'unspent') order by 1) as covers
            from unnest(?, ?) as f (fund, cooperation)
            left join effect e on e.cooperation = f.cooperation and e.type = 'opening' and e.fund = f.fund
                and e.result = 'booked' and e.withdrawn_at is null and e.turn is not null
            left join note n on n.cooperation = f.cooperation and n.kind = 'opening' and n.state = 'BOOKED'
                and f.fund = n.cooperation || ':' || n.fund""";

    /** The kinds that say anything of what is known: where the money of {@link AccountKind#ALLOTTED} came from is not among them. */
    private static final Database.Array COUNTED = Database.Array.of(
            "text",
            Stream.of(AccountKind.values())
                    .filter(kind -> kind != AccountKind.ALLOTTED)
                    .map(AccountKind::name)
                    .toList());

    private final Database database;
    private final StatedPositions stated;
    private final KnownRegister register;

    CurrentStates(Database database, StatedPositions stated, KnownRegister register) {
        this.database = database;
        this.stated = stated;
        this.register = register;
    }

    private record OfCooperation(
            String cooperation,
            Account account,
            long balance,
            long published,
            @Nullable LocalDate publishedOn) {}

    private record Project(UUID id, String cooperation, boolean closed) {}

    private record OfProject(Project project, Shown shown) {}

    /** A project that no money was ever tied to has none. */
    List<FundsState> of(Collection<StateSubject> entities) {
        List<FundsState> states = new ArrayList<>();
        cooperations(entities.stream()
                        .filter(entity -> entity.kind().equals(CooperationBalanceState.TYPE))
                        .map(StateSubject::id)
                        .toList())
                .forEach((id, figures) -> states.add(CooperationBalanceState.of(id, figures)));
        projects(entities.stream().filter(StateSubject::isProject).toList())
                .forEach((project, figures) -> states.add(
                        ProjectBalanceState.of(project.id(), project.cooperation(), figures, project.closed())));
        states.addAll(openings(entities.stream()
                .filter(entity -> entity.kind().equals(OpeningState.TYPE))
                .toList()));
        return states;
    }

    private List<OpeningState> openings(List<StateSubject> funds) {
        return funds.isEmpty()
                ? List.of()
                : database.list(
                        OPENINGS, CurrentStates::opening, StateSubject.ids(funds), StateSubject.cooperations(funds));
    }

    private static OpeningState opening(ResultSet row) throws SQLException {
        UUID effect = Columns.idOrNull(row, "effect");
        return OpeningState.of(
                row.getString("cooperation"),
                row.getString("fund"),
                effect == null
                        ? null
                        : new OpeningState.InForce(
                                effect,
                                Columns.day(row, "counts_on"),
                                Columns.idOrNull(row, "anchor_meeting"),
                                Columns.texts(row, "covers"),
                                row.getString("access").equals("CLOSED")));
    }

    private Map<String, ShownMoney> cooperations(List<String> ids) {
        Map<String, ShownMoney> money = new LinkedHashMap<>();
        if (ids.isEmpty()) {
            return money;
        }
        Map<String, Standing> standing = new HashMap<>();
        database.list(
                        COOPERATIONS,
                        row -> new OfCooperation(
                                row.getString("cooperation"),
                                Accounts.account(row),
                                row.getLong("balance"),
                                row.getLong("published"),
                                Columns.dayOrNull(row, "published_on")),
                        Database.Array.of("text", ids),
                        Database.Array.of(
                                "text", ids.stream().map(FundNames::ofCluster).toList()),
                        COUNTED)
                .forEach(row -> standing.computeIfAbsent(row.cooperation(), key -> new Standing(row.publishedOn()))
                        .add(row));
        Map<String, StatedPosition.OfFunds> all = stated.of(ids, ids, null);
        Map<String, StatedPosition.OfFunds> open = standing.values().stream().anyMatch(one -> one.publishedOn != null)
                ? stated.of(ids, List.of(), null)
                : all;
        for (String id : ids) {
            Standing one = standing.getOrDefault(id, new Standing(null));
            money.put(id, new ShownMoney(known(id, one.all, all), known(id, one.published, open), one.publishedOn));
        }
        return money;
    }

    private KnownFigures known(
            String cooperation, Map<Account, Long> balances, Map<String, StatedPosition.OfFunds> stated) {
        StatedPosition position =
                stated.getOrDefault(cooperation, new StatedPosition.OfFunds()).of(FundNames.ofCluster(cooperation));
        return new KnownMoney(balances, position, register.partiesOf(cooperation)).total();
    }

    /** What stands on the accounts of a cooperation, for both kinds of readers. */
    private static final class Standing {
        private final Map<Account, Long> all = new HashMap<>();
        private final Map<Account, Long> published = new HashMap<>();
        private final @Nullable LocalDate publishedOn;

        Standing(@Nullable LocalDate publishedOn) {
            this.publishedOn = publishedOn;
        }

        void add(OfCooperation row) {
            all.put(row.account(), row.balance());
            published.put(row.account(), row.published());
        }
    }

    private Map<Project, Shown> projects(List<StateSubject> marked) {
        Map<Project, Shown> figures = new LinkedHashMap<>();
        if (!marked.isEmpty()) {
            database.list(
                            PROJECTS,
                            row -> new OfProject(
                                    new Project(
                                            row.getObject("project", UUID.class),
                                            row.getString("cooperation"),
                                            row.getBoolean("closed")),
                                    shown(row)),
                            Database.Array.of(
                                    "uuid",
                                    marked.stream()
                                            .map(entity -> UUID.fromString(entity.id()))
                                            .toList()),
                            StateSubject.cooperations(marked))
                    .forEach(row -> figures.merge(row.project(), row.shown(), Shown::plus));
            List<String> cooperations = figures.keySet().stream()
                    .map(Project::cooperation)
                    .distinct()
                    .toList();
            Map<String, StatedPosition.OfFunds> whole = stated.of(cooperations, cooperations, null);
            Map<String, StatedPosition.OfFunds> open = figures.values().stream().anyMatch(Shown::hasClosed)
                    ? stated.of(cooperations, List.of(), null)
                    : whole;
            figures.replaceAll((project, shown) -> shown.withOpening(opened(whole, project), opened(open, project)));
        }
        return figures;
    }

    private static OpenedProject opened(Map<String, StatedPosition.OfFunds> stated, Project project) {
        return stated.getOrDefault(project.cooperation(), new StatedPosition.OfFunds())
                .of(FundNames.ofCluster(project.cooperation()))
                .ofProject(project.id());
    }

    private static Shown shown(ResultSet row) throws SQLException {
        return new Shown(
                figures(row, "balance"),
                figures(row, "published"),
                Columns.dayOrNull(row, "published_on"),
                row.getBoolean("other_funds"));
    }

    /** An account of another fund has no balance here. */
    private static ProjectFigures figures(ResultSet row, String column) throws SQLException {
        return row.getObject("balance") == null
                ? ProjectFigures.NONE
                : ProjectFigures.of(
                        Holder.of(row.getString("party"), row.getString("label")),
                        AccountKind.valueOf(row.getString("kind")),
                        row.getLong(column));
    }
}
