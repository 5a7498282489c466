package dk.sundhedsklynge.funds.state;

import dk.sundhedsklynge.funds.account.AccountKind;
import dk.sundhedsklynge.funds.account.Figures;
import dk.sundhedsklynge.funds.ledger.ProjectAccess;
import dk.sundhedsklynge.funds.order.FundNames;
import dk.sundhedsklynge.platform.database.Columns;
import dk.sundhedsklynge.platform.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** How the money of cooperations and projects stands, from the cached balances: one statement for each of the two. */
@ApplicationScoped
class CurrentStates {
    private static final String COOPERATIONS = """
            select c.cooperation, a.kind, sum(b.balance)::bigint as balance
            from unnest(?, ?) as c (cooperation, fund)
            join account a on a.fund = c.fund and a.kind = any(?)
            join account_balance b on b.account = a.id
            group by c.cooperation, a.kind""";

    /** A project belongs to its owner, where one is known, whoever else once ordered something for it. */
    private static final String PROJECTS =
            """
            with marked as (
                select p.project, coalesce(o.cooperation, p.cooperation) as cooperation
                from unnest(?, ?) as p (project, cooperation) left join project_owner o on o.project = p.project),
            named as materialized (select project, cooperation, %s as closed from marked)
            select n.project, n.cooperation, n.closed, a.kind, sum(b.balance)::bigint as balance
            from named n join account a on a.project = n.project
            left join account_balance b on b.account = a.id and a.fund = n.cooperation || ':%s'
            group by n.project, n.cooperation, n.closed, a.kind""".formatted(ProjectAccess.closed("marked.cooperation", "marked.project"), FundNames.CLUSTER);

    /** At most one opening of a fund is booked; one that was taken back has no turn. */
    private static final String OPENINGS = """
            select f.fund, f.cooperation, e.id as effect, e.counts_on, e.anchor_meeting, e.access, array(
                select distinct line ->> 'quantity' from jsonb_array_elements(e.terms -> 'lines') line
                where line ->> 'quantity' not in ('uncommitted', 'unspent') order by 1) as covers
            from unnest(?, ?) as f (fund, cooperation)
            left join effect e on e.cooperation = f.cooperation and e.type = 'opening' and e.fund = f.fund
                and e.result = 'booked' and e.withdrawn_at is null and e.turn is not null""";

    /** The kinds that are in any figure. */
    private static final Database.Array COUNTED = Database.Array.of(
            "text",
            Stream.of(AccountKind.values())
                    .filter(kind -> !Figures.NONE.with(kind, 1).isNothing())
                    .map(AccountKind::name)
                    .toList());

    private final Database database;

    CurrentStates(Database database) {
        this.database = database;
    }

    private record Sum(AccountKind kind, long balance) {}

    private record OfCooperation(String cooperation, Sum sum) {}

    private record Project(UUID id, String cooperation, boolean closed) {}

    private record OfProject(Project project, Sum sum) {}

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

    private Map<String, Figures> cooperations(List<String> ids) {
        Map<String, Figures> figures = new LinkedHashMap<>();
        ids.forEach(id -> figures.put(id, Figures.NONE));
        if (!ids.isEmpty()) {
            database.list(
                            COOPERATIONS,
                            row -> new OfCooperation(
                                    row.getString("cooperation"),
                                    new Sum(AccountKind.valueOf(row.getString("kind")), row.getLong("balance"))),
                            Database.Array.of("text", ids),
                            Database.Array.of(
                                    "text",
                                    ids.stream().map(FundNames::ofCluster).toList()),
                            COUNTED)
                    .forEach(row -> add(figures, row.cooperation(), row.sum()));
        }
        return figures;
    }

    private Map<Project, Figures> projects(List<StateSubject> marked) {
        Map<Project, Figures> figures = new LinkedHashMap<>();
        if (!marked.isEmpty()) {
            database.list(
                            PROJECTS,
                            row -> new OfProject(
                                    new Project(
                                            row.getObject("project", UUID.class),
                                            row.getString("cooperation"),
                                            row.getBoolean("closed")),
                                    new Sum(AccountKind.valueOf(row.getString("kind")), row.getLong("balance"))),
                            Database.Array.of(
                                    "uuid",
                                    marked.stream()
                                            .map(entity -> UUID.fromString(entity.id()))
                                            .toList()),
                            StateSubject.cooperations(marked))
                    .forEach(row -> add(figures, row.project(), row.sum()));
        }
        return figures;
    }

    private static <K> void add(Map<K, Figures> figures, K key, Sum sum) {
        figures.merge(key, Figures.NONE.with(sum.kind(), sum.balance()), Figures::plus);
    }
}
