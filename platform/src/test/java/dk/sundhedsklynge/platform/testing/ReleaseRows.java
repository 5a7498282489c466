package dk.sundhedsklynge.platform.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.postgresql.PGConnection;

/**
 * The rows that a suite of an earlier release held, in a fresh database on the schema of that release, until {@link #migrate}
 * brings them to today's. They lie in {@code releases/} of the module's test resources, one file a release, as
 * {@code ./klynge dump-rows} writes it.
 */
public final class ReleaseRows implements AutoCloseable {
    private static final Pattern FIRST_LINE = Pattern.compile("-- .*, schema ([0-9]+)\\..*");

    private final String service;
    private final ServiceDatabase database;

    private ReleaseRows(String service, ServiceDatabase database) {
        this.service = service;
        this.database = database;
    }

    /** The releases whose rows this module keeps, oldest first, for example {@code 1-foundation}. */
    public static List<String> releases() {
        try (Stream<Path> files = Files.list(directory())) {
            return files.map(file -> file.getFileName().toString().replaceFirst("\\.sql$", ""))
                    .sorted(Comparator.comparingInt(name -> Integer.parseInt(name.substring(0, name.indexOf('-')))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The rows of earlier releases cannot be listed", e);
        }
    }

    /**
     * Makes the database as that release left it.
     *
     * @param service as in the folder of its migrations, for example {@code funds}
     */
    public static ReleaseRows of(String service, String release) {
        ReleaseRows rows = new ReleaseRows(service, new ServiceDatabase(service));
        try {
            rows.database.create();
            rows.fill(release);
            return rows;
        } catch (RuntimeException e) {
            rows.close();
            throw e;
        }
    }

    /** Fills a database that is empty, for a service that migrates it when it starts. */
    static void fill(String service, ServiceDatabase database, String release) {
        new ReleaseRows(service, database).fill(release);
    }

    private void fill(String release) {
        try (BufferedReader file = Files.newBufferedReader(directory().resolve(release + ".sql"))) {
            flyway().target(schema(file.readLine())).load().migrate();
            load(file);
        } catch (IOException | SQLException e) {
            throw new IllegalStateException("The rows of " + release + " cannot be loaded", e);
        }
    }

    /** Runs every migration that has come since. */
    public void migrate() {
        flyway().load().migrate();
    }

    /** The versions of all migrations there are today, those not yet run included. */
    public List<String> versions() {
        return Arrays.stream(flyway().load().info().all())
                .map(migration -> migration.getVersion().getVersion())
                .toList();
    }

    /** How many rows each table has. */
    public Map<String, Long> counts() {
        Map<String, Long> counts = new TreeMap<>();
        query("select relname from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace"
                        + " and relname <> 'flyway_schema_history'")
                .forEach(row -> counts.put((String) row.getFirst(), 0L));
        counts.replaceAll((table, none) ->
                (Long) query("select count(*) from " + table).getFirst().getFirst());
        return counts;
    }

    public boolean hasTable(String name) {
        return !query("select 1 from pg_class where relkind = 'r' and relname = '" + name + "'")
                .isEmpty();
    }

    /** What the app role reads, row by row; an array is a list. */
    public List<List<Object>> query(String sql) {
        try (Connection connection = database.connect(database.app());
                PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet found = statement.executeQuery()) {
            List<List<Object>> rows = new ArrayList<>();
            while (found.next()) {
                List<Object> row = new ArrayList<>();
                for (int column = 1; column <= found.getMetaData().getColumnCount(); column++) {
                    Object value = found.getObject(column);
                    row.add(value instanceof java.sql.Array array ? Arrays.asList((Object[]) array.getArray()) : value);
                }
                rows.add(row);
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException("The app role cannot read: " + sql, e);
        }
    }

    @Override
    public void close() {
        database.drop();
    }

    private FluentConfiguration flyway() {
        return Flyway.configure()
                .dataSource(Infra.jdbcUrl(database.name()), database.owner(), ServiceDatabase.PASSWORD)
                .placeholders(Map.of("app_role", database.app()))
                .locations("db/platform", "db/" + service);
    }

    private static String schema(String firstLine) {
        Matcher matcher = FIRST_LINE.matcher(Objects.requireNonNullElse(firstLine, ""));
        if (!matcher.matches()) {
            throw new IllegalStateException("The first line must name the schema, not " + firstLine);
        }
        return matcher.group(1);
    }

    /** COPY blocks, each ended by {@code \.}, with single statements between them. */
    private void load(BufferedReader file) throws SQLException, IOException {
        try (Connection connection = database.connect(database.owner());
                Statement statement = connection.createStatement()) {
            for (String line = file.readLine(); line != null; line = file.readLine()) {
                if (line.startsWith("COPY ")) {
                    connection
                            .unwrap(PGConnection.class)
                            .getCopyAPI()
                            .copyIn(line.replace(";", ""), new StringReader(block(file)));
                } else if (!line.isBlank()) {
                    statement.execute(line);
                }
            }
        }
    }

    private static String block(BufferedReader file) throws IOException {
        StringBuilder block = new StringBuilder();
        for (String line = file.readLine(); !"\\.".equals(line); line = file.readLine()) {
            block.append(Objects.requireNonNull(line, "A COPY block has no end"))
                    .append('\n');
        }
        return block.toString();
    }

    private static Path directory() {
        try {
            URI where = Objects.requireNonNull(
                            Thread.currentThread().getContextClassLoader().getResource("releases"),
                            "There is no folder releases in the test resources")
                    .toURI();
            return Path.of(where);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
