package dk.sundhedsklynge.local;

import java.io.PrintStream;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code klynge sql}: looks into the database of a service of the running suite, and changes nothing there. */
final class SqlCommand {
    private static final int MOST_ROWS = 1000;

    private static final String TABLES = """
            SELECT c.relname AS "table",
                (xpath('/row/n/text()', query_to_xml('SELECT count(*) AS n FROM ' || c.oid::regclass, false, true, '')))[1]::text
                    AS "rows"
            FROM pg_class c
            WHERE c.relkind IN ('r', 'p') AND c.relnamespace = 'public'::regnamespace
            ORDER BY c.relname""";

    private final Home home;
    private final PrintStream out;

    SqlCommand(Home home, PrintStream out) {
        this.home = home;
        this.out = out;
    }

    /** @param statement null lists the tables with the number of their rows */
    void run(String service, @Nullable String statement) {
        String password = Suite.settings(home).secret(Postgres.SUPERUSER);
        String url = "jdbc:postgresql://127.0.0.1:" + Postgres.portInUse(home) + "/" + service;
        try (Connection connection = DriverManager.getConnection(url, Postgres.SUPERUSER, password)) {
            connection.setReadOnly(true);
            connection.setAutoCommit(false);
            print(connection, statement == null ? TABLES : statement);
            connection.rollback();
        } catch (SQLException e) {
            throw new Trouble("The database " + service + " refuses the statement: " + e.getMessage() + ".", e);
        }
    }

    private void print(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setMaxRows(MOST_ROWS);
            if (!statement.execute(sql)) {
                out.println("The statement has no rows to show.");
                return;
            }
            try (ResultSet rows = statement.getResultSet()) {
                int columns = rows.getMetaData().getColumnCount();
                String[] headings = new String[columns];
                for (int i = 0; i < columns; i++) {
                    headings[i] = rows.getMetaData().getColumnLabel(i + 1);
                }
                Table table = new Table(columns, headings);
                int count = 0;
                while (rows.next()) {
                    List<String> cells = new ArrayList<>();
                    for (int i = 1; i <= columns; i++) {
                        String cell = rows.getString(i);
                        cells.add(cell == null ? "" : cell.replace("\n", "\\n"));
                    }
                    table.row(cells);
                    count++;
                }
                table.lines().forEach(out::println);
                out.println(count == MOST_ROWS ? "(the first " + count + " rows)" : "(" + count + " rows)");
            }
        }
    }
}
