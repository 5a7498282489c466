package dk.sundhedsklynge.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** The databases of the suite, as their superuser. */
final class Databases {
    static final String BARE = "bench";
    private static final String SUPERUSER = "postgres";

    private final Suite suite;

    Databases(Suite suite) {
        this.suite = suite;
    }

    @FunctionalInterface
    interface Reading<T> {
        T read(ResultSet row) throws SQLException;
    }

    int port() {
        String url = suite.setting("funds", "quarkus.datasource.jdbc.url");
        return Integer.parseInt(url.replaceAll(".*:(\\d+)/.*", "$1"));
    }

    String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port() + "/" + database;
    }

    String password() {
        return suite.secret(SUPERUSER);
    }

    /** Runs an SQL file that lies beside this class. */
    void script(String database, String name) {
        run(database, resource(name).replace("${app_role}", suite.setting("funds", "quarkus.datasource.username")));
    }

    void run(String database, String sql, Object... arguments) {
        try (Connection connection = connect(database)) {
            if (arguments.length == 0) {
                try (Statement statement = connection.createStatement()) {
                    statement.execute(sql);
                }
                return;
            }
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                bind(connection, statement, arguments);
                statement.execute();
            }
        } catch (SQLException e) {
            throw new BenchFailure("The database " + database + " refused: " + e.getMessage(), e);
        }
    }

    <T> List<T> list(String database, String sql, Reading<T> reading, Object... arguments) {
        try (Connection connection = connect(database);
                PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(connection, statement, arguments);
            try (ResultSet rows = statement.executeQuery()) {
                List<T> all = new ArrayList<>();
                while (rows.next()) {
                    all.add(reading.read(rows));
                }
                return all;
            }
        } catch (SQLException e) {
            throw new BenchFailure("The database " + database + " refused: " + e.getMessage(), e);
        }
    }

    List<String> texts(String database, String sql, Object... arguments) {
        return list(database, sql, row -> row.getString(1), arguments);
    }

    String text(String database, String sql, Object... arguments) {
        return texts(database, sql, arguments).getFirst();
    }

    long number(String database, String sql, Object... arguments) {
        return list(database, sql, row -> row.getLong(1), arguments).getFirst();
    }

    Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(jdbcUrl(database), SUPERUSER, password());
    }

    static String resource(String name) {
        try (InputStream file = Databases.class.getResourceAsStream("/bench/" + name)) {
            if (file == null) {
                throw new BenchFailure("The file " + name + " is missing.");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new BenchFailure("The file " + name + " cannot be read: " + e.getMessage() + ".", e);
        }
    }

    private static void bind(Connection connection, PreparedStatement statement, Object... arguments)
            throws SQLException {
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i] instanceof List<?> values) {
                statement.setArray(i + 1, connection.createArrayOf("text", values.toArray()));
            } else {
                statement.setObject(i + 1, arguments[i]);
            }
        }
    }
}
