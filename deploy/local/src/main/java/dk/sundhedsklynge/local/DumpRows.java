package dk.sundhedsklynge.local;

import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * {@code klynge dump-rows}: writes the rows of the three databases of the running suite to where the tests of each service look
 * for those of earlier releases. The files hold COPY blocks, so psql reads them too.
 */
final class DumpRows {
    private static final Pattern RELEASE = Pattern.compile("[0-9]+-[a-z0-9-]+");

    /** What is taken of tables that are long and all alike. Nothing refers to the rows that are left out. */
    private static final Map<String, String> TAKEN = Map.of(
            "outbox", "SELECT * FROM outbox ORDER BY position DESC LIMIT 10",
            "inbox", "SELECT * FROM inbox ORDER BY received_at DESC LIMIT 10",
            "audit", "SELECT * FROM audit ORDER BY position DESC LIMIT 20",
            "idempotency", "SELECT * FROM idempotency ORDER BY created_at DESC LIMIT 5",
            "register_state", "SELECT * FROM register_state ORDER BY sequence DESC, key DESC LIMIT 60",
            "handover_dossier", "SELECT * FROM handover_dossier ORDER BY version DESC, made_at DESC, place LIMIT 2",
            "document_content", """
                    SELECT c.* FROM document_content c JOIN document d ON d.id = c.document
                    ORDER BY d.uploaded_at DESC LIMIT 2""",
            // The words of a document; those of its first two items are enough.
            "item", """
                    SELECT (jsonb_populate_record(i, CASE WHEN number > 2
                        THEN jsonb_build_object('content', jsonb_set(content, '{sections}', '[]')) ELSE '{}' END)).*
                    FROM item i""");

    private static final String TABLES = """
            SELECT quote_ident(c.relname) AS name,
                ARRAY(SELECT quote_ident(attname) FROM pg_attribute
                    WHERE attrelid = c.oid AND attnum > 0 AND NOT attisdropped AND attgenerated = '' ORDER BY attnum) AS columns,
                ARRAY(SELECT quote_ident(attname) FROM pg_index i
                    CROSS JOIN unnest(i.indkey) WITH ORDINALITY AS k (number, place)
                    JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = k.number
                    WHERE i.indrelid = c.oid AND i.indisprimary ORDER BY place) AS keys,
                ARRAY(SELECT DISTINCT quote_ident(t.relname) FROM pg_constraint f JOIN pg_class t ON t.oid = f.confrelid
                    WHERE f.conrelid = c.oid AND f.contype = 'f' AND t.oid <> c.oid) AS referred,
                (SELECT attname FROM pg_attribute WHERE attrelid = c.oid AND attidentity <> '') AS identity
            FROM pg_class c
            WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace AND c.relname <> 'flyway_schema_history'
            ORDER BY c.relname""";

    private final Home home;
    private final PrintStream out;

    DumpRows(Home home, PrintStream out) {
        this.home = home;
        this.out = out;
    }

    private record TableShape(
            String name,
            List<String> columns,
            List<String> keys,
            List<String> referred,
            @Nullable String identity) {}

    /** @param release number and name, as in {@code 1-foundation} */
    void run(String release) {
        if (!RELEASE.matcher(release).matches()) {
            throw new Trouble(
                    "A release is a number and a name in small letters, as in 1-foundation, not " + release + ".");
        }
        int port = Postgres.portInUse(home);
        String password = Suite.settings(home).secret(Postgres.SUPERUSER);
        for (Service.Kind service : Service.ALL) {
            Path file = home.project()
                    .resolve(service.module())
                    .resolve("src/test/resources/releases")
                    .resolve(release + ".sql");
            String url = "jdbc:postgresql://127.0.0.1:" + port + "/" + service.name();
            try (Connection connection = DriverManager.getConnection(url, Postgres.SUPERUSER, password)) {
                String rows = rows(connection, service.module());
                Files.createDirectories(file.getParent());
                Files.writeString(file, rows);
                out.println(home.project().relativize(file) + ": " + rows.length() / 1024 + " KB");
            } catch (SQLException | IOException e) {
                throw new Trouble(
                        "The rows of " + service.module() + " cannot be dumped (" + e.getMessage()
                                + "); see ./klynge logs postgres.",
                        e);
            }
        }
    }

    /** All rows in an order in which foreign keys hold, and the sequences of identity columns after them. */
    static String rows(Connection connection, String service) throws SQLException, IOException {
        StringBuilder rows = new StringBuilder(
                "-- %s, schema %s. Written by ./klynge dump-rows.\n".formatted(service, schema(connection)));
        CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
        for (TableShape table : inOrder(tables(connection))) {
            String columns = String.join(", ", table.columns);
            String taken = TAKEN.getOrDefault(table.name, "SELECT * FROM " + table.name);
            String order = table.keys.isEmpty() ? columns : String.join(", ", table.keys);
            StringWriter block = new StringWriter();
            copy.copyOut(
                    "COPY (SELECT %s FROM (%s) taken ORDER BY %s) TO STDOUT".formatted(columns, taken, order), block);
            if (!block.toString().isEmpty()) {
                rows.append("\nCOPY %s (%s) FROM stdin;\n%s\\.\n".formatted(table.name, columns, block));
                if (table.identity != null) {
                    rows.append(
                            "SELECT setval(pg_get_serial_sequence('%1$s', '%2$s'), (SELECT max(\"%2$s\") FROM %1$s));\n"
                                    .formatted(table.name, table.identity));
                }
            }
        }
        return rows.toString();
    }

    /** The highest migration that was run. */
    private static String schema(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT max(version::bigint) FROM flyway_schema_history WHERE success")) {
            row.next();
            return row.getString(1);
        }
    }

    private static List<TableShape> tables(Connection connection) throws SQLException {
        List<TableShape> tables = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(TABLES)) {
            while (row.next()) {
                tables.add(new TableShape(
                        row.getString("name"),
                        texts(row, "columns"),
                        texts(row, "keys"),
                        texts(row, "referred"),
                        row.getString("identity")));
            }
        }
        return tables;
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }

    /** Each table after those it refers to. */
    private static List<TableShape> inOrder(List<TableShape> tables) {
        List<TableShape> left = new ArrayList<>(tables);
        List<TableShape> ordered = new ArrayList<>();
        Set<String> done = new HashSet<>();
        while (!left.isEmpty()) {
            TableShape next = left.stream()
                    .filter(table -> done.containsAll(table.referred))
                    .findFirst()
                    .orElseThrow(
                            () -> new Trouble("Tables refer to each other in a circle, so their rows have no order: "
                                    + left + "; break the circle in a migration."));
            left.remove(next);
            ordered.add(next);
            done.add(next.name);
        }
        return ordered;
    }
}
