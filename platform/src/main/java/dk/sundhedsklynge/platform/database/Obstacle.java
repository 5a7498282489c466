package dk.sundhedsklynge.platform.database;

import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;

/** Why a statement or commit failed, by the class of its SQLSTATE. */
public enum Obstacle {
    /** It is away, starts or stops, or has no connection to spare. */
    AWAY,
    /** A row that another transaction wrote or is about to: unique, foreign key, exclusion. */
    ROW_OF_OTHERS,
    /** The data: of a wrong form, against a constraint, or more than fits. */
    DATA,
    /** Anything else: a lock of others, or a statement that is wrong. */
    OTHER;

    private static final Set<String> ROWS_OF_OTHERS = Set.of("23505", "23503", "23P01");

    /** read_only_sql_transaction: connected to a standby right after a failover. */
    private static final String READ_ONLY = "25006";

    public static Obstacle of(SQLException refused) {
        String state = refused.getSQLState();
        // The pool has no states: no connection came in time, or the one in use was closed.
        if (state == null
                || state.startsWith("08")
                || state.startsWith("53")
                || state.startsWith("57P")
                || state.equals(READ_ONLY)) {
            return AWAY;
        }
        if (ROWS_OF_OTHERS.contains(state)) {
            return ROW_OF_OTHERS;
        }
        return state.startsWith("22") || state.startsWith("23") || state.startsWith("54") ? DATA : OTHER;
    }

    /** What says that the database is away, if the exception stems from that. */
    public static Optional<SQLException> away(Throwable thrown) {
        return Causes.of(thrown).stream()
                .filter(SQLException.class::isInstance)
                .map(SQLException.class::cast)
                .filter(refused -> of(refused) == AWAY)
                .findFirst();
    }
}
