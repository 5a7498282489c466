package dk.sundhedsklynge.platform.database;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Conditions of a statement that stand only where somebody asks for something. */
public final class Conditions {
    private Conditions() {}

    /**
     * Adds a condition and its argument. Without a value it adds neither.
     *
     * @param condition with one question mark, as in {@code " and m.state = ?"}
     */
    public static void and(
            StringBuilder statement, List<@Nullable Object> arguments, String condition, @Nullable Object value) {
        if (value != null) {
            statement.append(condition);
            arguments.add(value);
        }
    }
}
