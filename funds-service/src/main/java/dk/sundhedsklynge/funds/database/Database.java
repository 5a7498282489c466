package dk.sundhedsklynge.funds.database;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Runs statements on the connection of the transaction under way. */
@ApplicationScoped
public class Database {
    private final DataSource source;

    Database(DataSource source) {
        this.source = source;
    }

    /** One row as a value. */
    @FunctionalInterface
    public interface Reading<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** A PostgreSQL array; {@code type} is its element type. */
    public record Array(String type, Object[] values) {
        public static Array of(String type, Collection<?> values) {
            return new Array(type, values.toArray());
        }
    }

    public <T> List<T> list(String sql, Reading<T> reading, @Nullable Object... arguments) {
        try (Connection connection = source.getConnection();
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
            throw new DatabaseFailure(e);
        }
    }

    public <T> Optional<T> find(String sql, Reading<T> reading, @Nullable Object... arguments) {
        List<T> rows = list(sql, reading, arguments);
        if (rows.size() > 1) {
            throw new IllegalStateException("At most one row was expected, there are " + rows.size());
        }
        return rows.stream().findFirst();
    }

    public int update(String sql, @Nullable Object... arguments) {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(connection, statement, arguments);
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    /** One statement for many rows. */
    public void each(String sql, Collection<@Nullable Object[]> rows) {
        if (rows.isEmpty()) {
            return;
        }
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (Object[] row : rows) {
                bind(connection, statement, row);
                statement.addBatch();
            }
            statement.executeBatch();
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    private static void bind(Connection connection, PreparedStatement statement, @Nullable Object[] arguments)
            throws SQLException {
        for (int i = 0; i < arguments.length; i++) {
            Object argument = arguments[i];
            if (argument instanceof Array(String type, Object[] values)) {
                statement.setArray(i + 1, connection.createArrayOf(type, values));
            } else {
                statement.setObject(i + 1, argument);
            }
        }
    }

    /**
     * One at a time per cooperation, across threads and replicas, until the transaction ends: what is booked follows from all
     * that was ordered, so two at once must not pass each other unseen.
     */
    public void lock(String cooperation) {
        list("select 1 from pg_advisory_xact_lock(hashtext('ledger'), hashtext(?))", row -> row.getInt(1), cooperation);
    }

    /** The values of an array column. */
    public static <T> List<T> values(ResultSet row, String column, Class<T> type) throws SQLException {
        java.sql.Array array = row.getArray(column);
        List<T> values = new ArrayList<>();
        if (array != null) {
            for (Object value : (Object[]) array.getArray()) {
                values.add(type.cast(value));
            }
        }
        return values;
    }
}
