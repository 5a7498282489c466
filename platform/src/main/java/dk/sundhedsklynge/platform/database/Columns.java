package dk.sundhedsklynge.platform.database;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import dk.sundhedsklynge.platform.json.Json;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Columns of a row as the types that records have. */
public final class Columns {
    private Columns() {}

    public static UUID id(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, UUID.class), column);
    }

    public static @Nullable UUID idOrNull(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    public static LocalDate day(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, LocalDate.class), column);
    }

    public static @Nullable LocalDate dayOrNull(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    public static @Nullable Integer numberOrNull(ResultSet row, String column) throws SQLException {
        return row.getObject(column, Integer.class);
    }

    public static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    public static @Nullable Instant momentOrNull(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    /** What the JSON of the column says. */
    public static <T> T json(ResultSet row, String column, TypeReference<T> type) throws SQLException {
        try {
            return Json.mapper().readValue(row.getString(column), type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The JSON of the column " + column + " is not what it was written as", e);
        }
    }

    /** Empty for null. */
    public static <T> List<T> jsonList(ResultSet row, String column, TypeReference<List<T>> type) throws SQLException {
        return row.getString(column) == null ? List.of() : json(row, column, type);
    }

    /** Empty for null. */
    public static List<String> texts(ResultSet row, String column) throws SQLException {
        return values(row, column, String.class);
    }

    /** Empty for null. */
    public static List<UUID> ids(ResultSet row, String column) throws SQLException {
        return values(row, column, UUID.class);
    }

    /** Empty for null. */
    public static List<Integer> numbers(ResultSet row, String column) throws SQLException {
        return values(row, column, Integer.class);
    }

    private static <T> List<T> values(ResultSet row, String column, Class<T> type) throws SQLException {
        Array array = row.getArray(column);
        List<T> values = new ArrayList<>();
        if (array != null) {
            for (Object value : (Object[]) array.getArray()) {
                values.add(type.cast(value));
            }
        }
        return List.copyOf(values);
    }
}
