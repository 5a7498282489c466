package dk.sundhedsklynge.platform.database;

import java.sql.SQLException;

/** The database did not do what it was asked; the transaction cannot go on. */
public class DatabaseFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DatabaseFailure(SQLException cause) {
        super(cause.getMessage(), cause);
    }
}
