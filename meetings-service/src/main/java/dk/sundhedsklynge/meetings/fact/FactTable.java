package dk.sundhedsklynge.meetings.fact;

import dk.sundhedsklynge.meetings.openness.Access;
import dk.sundhedsklynge.platform.database.Columns;
import dk.sundhedsklynge.platform.database.Database;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The columns that every table of facts written by hand has beside those of its kind. */
public final class FactTable {
    private static final String BASIS = "cooperation, access, project, about_item, source_document, source_note";

    private final Database database;
    private final String table;
    private final List<String> own;

    /** @param own columns of the kind; one of another type than text says so, as {@code until::date} */
    public FactTable(Database database, String table, List<String> own) {
        this.database = database;
        this.table = table;
        this.own = own;
    }

    /** A row whose own columns are read by {@code details}. */
    public <F extends FactDetails> Optional<HeldFact<F>> findForChange(UUID id, Database.Reading<F> details) {
        return database.find("""
                select f.*, coalesce(i.access, 'OPEN') as item_access, coalesce(p.closed, false) as project_closed
                from %s f left join item i on i.id = f.about_item left join project_reference p on p.id = f.project
                where f.id = ? for update of f""".formatted(table), row -> held(row, details.read(row)), id);
    }

    private static <F extends FactDetails> HeldFact<F> held(ResultSet row, F details) throws SQLException {
        boolean closed = details.basis().access() == Access.CLOSED
                || row.getString("item_access").equals("CLOSED")
                || row.getBoolean("project_closed");
        return new HeldFact<>(
                details,
                closed ? Access.CLOSED : Access.OPEN,
                row.getLong("version"),
                row.getObject("taken_back_at") != null,
                false);
    }

    public static Basis basis(ResultSet row) throws SQLException {
        return new Basis(
                row.getString("cooperation"),
                Access.valueOf(row.getString("access")),
                Columns.idOrNull(row, "project"),
                Columns.idOrNull(row, "about_item"),
                Columns.idOrNull(row, "source_document"),
                row.getString("source_note"));
    }

    /** @param values of its own columns, in their order */
    public void insert(UUID id, Basis basis, String by, @Nullable Object... values) {
        String sql = "insert into %s (id, entered_by, %s, %s) values (?, ?, ?, ?, ?, ?, ?, ?, %s)"
                .formatted(
                        table,
                        BASIS,
                        String.join(", ", own.stream().map(FactTable::name).toList()),
                        String.join(", ", own.stream().map(FactTable::parameter).toList()));
        List<@Nullable Object> arguments = new ArrayList<>(Arrays.asList(id, by));
        arguments.addAll(of(basis));
        arguments.addAll(Arrays.asList(values));
        database.update(sql, arguments.toArray());
    }

    /** @param values of its own columns, in their order */
    public void update(UUID id, Basis basis, @Nullable Object... values) {
        String sql = """
                update %s set cooperation = ?, access = ?, project = ?, about_item = ?, source_document = ?, source_note = ?,
                    %s, version = version + 1 where id = ?""".formatted(
                table,
                String.join(
                        ", ",
                        own.stream().map(it -> name(it) + " = " + parameter(it)).toList()));
        List<@Nullable Object> arguments = new ArrayList<>(of(basis));
        arguments.addAll(Arrays.asList(values));
        arguments.add(id);
        database.update(sql, arguments.toArray());
    }

    public void takeBack(UUID id, String by, String because) {
        database.update("""
                update %s set taken_back_by = ?, taken_back_at = clock_timestamp(), taken_back_because = ?,
                    version = version + 1 where id = ?""".formatted(table), by, because, id);
    }

    public void restore(UUID id) {
        database.update("""
                update %s set taken_back_by = null, taken_back_at = null, taken_back_because = null,
                    version = version + 1 where id = ?""".formatted(table), id);
    }

    private static List<@Nullable Object> of(Basis basis) {
        return Arrays.asList(
                basis.cooperation(),
                basis.access().name(),
                basis.project(),
                basis.item(),
                basis.document(),
                basis.note());
    }

    private static String name(String column) {
        return column.split("::", 2)[0];
    }

    private static String parameter(String column) {
        String[] parts = column.split("::", 2);
        return parts.length == 1 ? "?" : "cast(? as " + parts[1] + ")";
    }
}
