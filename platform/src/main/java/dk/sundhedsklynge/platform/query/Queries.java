package dk.sundhedsklynge.platform.query;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Runs one statement that gives rows, on the connection of the transaction under way or, without one, on a connection that commits
 * by itself. An argument is what JDBC takes; an array of {@code String} or {@code UUID} is an array of the database.
 */
@ApplicationScoped
public class Queries {
    private final DataSource database;

    Queries(DataSource database) {
        this.database = database;
    }

    /** One row as a value. */
    @FunctionalInterface
    public interface Reading<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** In the order of the statement. */
    public <T> List<T> list(String sql, Reading<T> reading, @Nullable Object... arguments) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < arguments.length; i++) {
                statement.setObject(i + 1, arguments[i]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                List<T> all = new ArrayList<>();
                while (rows.next()) {
                    all.add(reading.read(rows));
                }
                return all;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("A query failed: " + e.getMessage(), e);
        }
    }

    /** @throws IllegalStateException when there is more than one row */
    public <T> Optional<T> find(String sql, Reading<T> reading, @Nullable Object... arguments) {
        List<T> rows = list(sql, reading, arguments);
        if (rows.size() > 1) {
            throw new IllegalStateException("At most one row was expected, there are " + rows.size());
        }
        return rows.stream().findFirst();
    }
}
