package dk.sundhedsklynge.funds.claim;

import dk.sundhedsklynge.funds.project.ProjectName;
import dk.sundhedsklynge.platform.database.Columns;
import dk.sundhedsklynge.platform.database.Conditions;
import dk.sundhedsklynge.platform.database.Database;
import dk.sundhedsklynge.platform.paging.SqlOrder;
import dk.sundhedsklynge.platform.paging.Turn;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads findings as a list that is sorted, searched and counted, in one statement each. */
@ApplicationScoped
class FindingList {
    private static final String FOUND = """
            from claim_document d join claim c on c.document = d.id left join project_owner p on p.project = c.project
            where\s""" + FindingRules.IS_SEEN;

    private static final String NAME_IS_OPEN = "(p.access = 'open' or d.cooperation = any(?))";

    private final Database database;

    FindingList(Database database) {
        this.database = database;
    }

    /**
     * What a reader asks for and may see; what is null or empty lets everything through.
     *
     * @param closedOf those of which the reader may also see what stems from closed items
     * @param text part of the name of whom or what the figure is about
     * @param parties codes of the parties whose names contain the text
     */
    record Search(
            Collection<String> cooperations,
            Collection<String> closedOf,
            @Nullable String severity,
            @Nullable String explanation,
            @Nullable UUID project,
            String text,
            Collection<String> parties) {}

    /** What a list can be sorted by. */
    enum Order {
        STATED_ON("d.stated_on", "date"),
        SEVERITY("case c.severity when 'error' then 3 when 'warning' then 2 else 1 end", "integer"),
        DIFFERENCE("coalesce(abs(c.amount - c.ledger), 0)", "bigint");

        private final String value;
        private final String type;

        Order(String value, String type) {
            this.value = value;
            this.type = type;
        }

        SqlOrder of(boolean descending) {
            return new SqlOrder(value, type, FindingRules.ID, descending);
        }
    }

    /**
     * @param id of its place in the list
     * @param sortedBy the value that the list is sorted by
     */
    record Listed(Claims.Finding finding, @Nullable ProjectName project, UUID id, String sortedBy) {
        List<String> key() {
            return List.of(sortedBy, id.toString());
        }
    }

    /** Nearest first. */
    List<Listed> page(Search search, SqlOrder order, Turn turn, int limit) {
        List<@Nullable Object> arguments = new ArrayList<>();
        arguments.add(Database.Array.of("text", search.closedOf()));
        String where = where(search, arguments);
        arguments.addAll(order.arguments(turn));
        return database.list(
                """
                select c.*, c.document as submission, d.cooperation, d.sequence, d.answered, d.meeting, d.stated_on, d.access,
                    d.document as minutes, case when %s then p.name end as project_name, %s as list_id, (%s)::text as sorted_by
                """.formatted(NAME_IS_OPEN, FindingRules.ID, order.value())
                        + where
                        + order.behind(turn)
                        + order.by(turn)
                        + " limit "
                        + limit,
                FindingList::listed,
                arguments.toArray());
    }

    long count(Search search, int most) {
        List<@Nullable Object> arguments = new ArrayList<>();
        String where = where(search, arguments);
        return database.count("select 1 " + where, most, arguments.toArray());
    }

    private static String where(Search search, List<@Nullable Object> arguments) {
        StringBuilder where = new StringBuilder(FOUND);
        arguments.add(Database.Array.of("text", search.cooperations()));
        arguments.add(Database.Array.of("text", search.closedOf()));
        Conditions.and(where, arguments, " and c.severity = ?", search.severity());
        Conditions.and(where, arguments, " and c.explanation = ?", search.explanation());
        Conditions.and(where, arguments, " and c.project = ?", search.project());
        if (!search.text().isEmpty()) {
            String like = "%" + search.text().replaceAll("([%_\\\\])", "\\\\$1") + "%";
            where.append(" and (c.label ilike ? or c.period ilike ? or c.party = any(?) or p.name ilike ? and ")
                    .append(NAME_IS_OPEN)
                    .append(")");
            arguments.addAll(Arrays.asList(
                    like,
                    like,
                    Database.Array.of("text", search.parties()),
                    like,
                    Database.Array.of("text", search.closedOf())));
        }
        return where.toString();
    }

    private static Listed listed(ResultSet row) throws SQLException {
        Claim claim = Claims.claim(row);
        UUID project = claim.scope().project();
        return new Listed(
                new Claims.Finding(claim, Claims.submissionOf(row, Columns.idOrNull(row, "minutes"))),
                project == null ? null : new ProjectName(project, row.getString("project_name")),
                Columns.id(row, "list_id"),
                row.getString("sorted_by"));
    }
}
