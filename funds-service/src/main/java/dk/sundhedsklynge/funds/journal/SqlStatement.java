package dk.sundhedsklynge.funds.journal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A statement under way with its arguments. */
final class SqlStatement {
    private final StringBuilder sql = new StringBuilder();
    private final List<@Nullable Object> arguments = new ArrayList<>();

    /** A part begins a word of its own. */
    SqlStatement add(String part, @Nullable Object... values) {
        sql.append(' ').append(part);
        arguments.addAll(Arrays.asList(values));
        return this;
    }

    /** Nothing is added where there is no value. */
    SqlStatement and(String condition, @Nullable Object value) {
        return value == null ? this : add(condition, value);
    }

    SqlStatement with(Collection<? extends @Nullable Object> more) {
        arguments.addAll(more);
        return this;
    }

    String sql() {
        return sql.toString();
    }

    @Nullable
    Object[] arguments() {
        return arguments.toArray();
    }
}
