package dk.sundhedsklynge.platform.database;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Runs statements on the connection of the transaction under way or, without one, on a connection that commits by itself. An
 * argument is what JDBC takes; an array of {@code String} or {@code UUID} is an array of the database, as is an {@link Array}, and
 * {@link Bytes} are not held in memory.
 */
@ApplicationScoped
public class Database {
    private final Source source;

    @Inject
    public Database(DataSource source) {
        this(() -> new Lent(source.getConnection(), true));
    }

    private Database(Source source) {
        this.source = source;
    }

    /** Runs statements on this connection, which its owner commits and closes. */
    public static Database on(Connection connection) {
        return new Database(() -> new Lent(connection, false));
    }

    @FunctionalInterface
    private interface Source {
        Lent lend() throws SQLException;
    }

    private record Lent(Connection connection, boolean mine) implements AutoCloseable {
        @Override
        public void close() throws SQLException {
            if (mine) {
                connection.close();
            }
        }
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

        /** One field of many rows, for {@code unnest}. */
        public static <T> Array column(String type, Collection<T> rows, Function<T, @Nullable Object> field) {
            return new Array(type, rows.stream().map(field).toArray());
        }
    }

    /** @param length how many bytes of the stream there are */
    public record Bytes(InputStream stream, long length) {}

    /** In the order of the statement. */
    public <T> List<T> list(String sql, Reading<T> reading, @Nullable Object... arguments) {
        try (Lent lent = source.lend();
                PreparedStatement statement = lent.connection().prepareStatement(sql)) {
            bind(lent.connection(), statement, arguments);
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

    /** How many rows the statement finds, counted as far as {@code most}. */
    public long count(String found, int most, @Nullable Object... arguments) {
        return list("select count(*) from (" + found + " limit " + most + ") counted", row -> row.getLong(1), arguments)
                .getFirst();
    }

    /** @throws IllegalStateException when there is more than one row */
    public <T> Optional<T> find(String sql, Reading<T> reading, @Nullable Object... arguments) {
        List<T> rows = list(sql, reading, arguments);
        if (rows.size() > 1) {
            throw new IllegalStateException("At most one row was expected, there are " + rows.size());
        }
        return rows.stream().findFirst();
    }

    /** Until the transaction under way ends nobody else goes on who locks the same name. */
    public void lock(String name) {
        find("select pg_advisory_xact_lock(hashtextextended(?, 0))", row -> Boolean.TRUE, name);
    }

    /** How many rows there were. */
    public int update(String sql, @Nullable Object... arguments) {
        try (Lent lent = source.lend();
                PreparedStatement statement = lent.connection().prepareStatement(sql)) {
            bind(lent.connection(), statement, arguments);
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
        try (Lent lent = source.lend();
                PreparedStatement statement = lent.connection().prepareStatement(sql)) {
            for (Object[] row : rows) {
                bind(lent.connection(), statement, row);
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
            } else if (argument instanceof Bytes(InputStream stream, long length)) {
                statement.setBinaryStream(i + 1, stream, length);
            } else {
                statement.setObject(i + 1, argument);
            }
        }
    }
}
