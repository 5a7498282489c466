package dk.sundhedsklynge.projects.project;

import dk.sundhedsklynge.platform.database.Columns;
import dk.sundhedsklynge.platform.money.Money;
import dk.sundhedsklynge.projects.lifecycle.Phase;
import dk.sundhedsklynge.projects.money.ProjectMoney;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A project with its money, as one reader may see it.
 *
 * @param facts those of all items, or of open ones
 * @param takenOverFrom where a council has it from; null when it was no cluster's before
 * @param takenOverBy the councils that go on with it
 * @param version rises whenever the project or what funds told of it changes
 * @param money null when the figures stem from a closed item and the reader may not see those
 */
public record ShownProject(
        UUID id,
        String cooperation,
        ProjectFacts facts,
        Access access,
        @Nullable String owner,
        @Nullable String ownerParty,
        List<String> partners,
        @Nullable String otherPartners,
        @Nullable String description,
        boolean takenBack,
        @Nullable TakenOver takenOverFrom,
        List<TakenOver> takenOverBy,
        long version,
        @Nullable ProjectMoney money) {

    static ShownProject of(ResultSet row) throws SQLException {
        return new ShownProject(
                Columns.id(row, "id"),
                row.getString("cooperation"),
                new ProjectFacts(
                        row.getString("name"),
                        Columns.texts(row, "aliases"),
                        Phase.valueOf(row.getString("phase")),
                        Columns.dayOrNull(row, "from_date"),
                        Columns.dayOrNull(row, "until_date"),
                        row.getString("council"),
                        row.getString("working_group")),
                row.getBoolean("closed") ? Access.CLOSED : Access.OPEN,
                row.getString("owner"),
                row.getString("owner_party"),
                Columns.texts(row, "partners"),
                row.getString("other_partners"),
                row.getString("description"),
                row.getBoolean("taken_back"),
                TakenOver.from(row),
                TakenOver.by(row),
                // Both numbers only rise, so their sum rises whenever what is shown changes.
                row.getLong("version") + row.getLong("told"),
                money(row));
    }

    private static @Nullable Money moneyOrNull(ResultSet row, String column) throws SQLException {
        long ore = row.getLong(column);
        return row.wasNull() ? null : new Money(ore);
    }

    private static @Nullable ProjectMoney money(ResultSet row) throws SQLException {
        String access = row.getString("money_access");
        if (access == null) {
            return ProjectMoney.NONE;
        }
        if (!access.equals("OPEN") && !row.getBoolean("whole")) {
            return null;
        }
        boolean withClosed = row.getBoolean("with_closed");
        String which = withClosed ? "_with_closed" : "";
        return new ProjectMoney(
                moneyOrNull(row, "granted" + which),
                new Money(row.getLong("reserved" + which)),
                moneyOrNull(row, "spent" + which),
                moneyOrNull(row, "spent_at_least" + which),
                withClosed ? null : Columns.dayOrNull(row, "published_on"),
                row.getBoolean("whole") && row.getBoolean("other_funds"));
    }
}
