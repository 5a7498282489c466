package dk.sundhedsklynge.platform.events;

import dk.sundhedsklynge.platform.database.Causes;
import dk.sundhedsklynge.platform.database.Obstacle;
import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why an event could not be done, and whether it helps to try again.
 *
 * @param reason what an operator reads: Danish sentences with what to do, and nothing of the event's contents
 */
record Failure(Retry retry, String reason) {
    /** How often the event is tried again. */
    enum Retry {
        /** The event itself is wrong. */
        NEVER,
        /** An unexpected exception: it may have been chance. */
        ONCE,
        /** Likely to pass: something was away, or another transaction was in the way. */
        UNTIL_LIMIT
    }

    private static final int LONGEST_REASON = 1000;

    private static final String DATA =
            "Databasen kan ikke gemme indholdet: en værdi mangler, er for lang eller har et forkert"
                    + " format. Afsenderen skal rette hændelsen og sende den igen.";
    private static final String COLLISION =
            "Indholdet strider mod noget, der allerede er gemt. Afspil hændelsen igen; fejler"
                    + " den stadig, skal afsenderen rette den.";
    private static final String DATABASE =
            "Databasen kunne ikke udføre arbejdet, heller ikke efter flere forsøg. Afspil hændelsen igen, når databasen er i orden.";
    private static final String UNFORESEEN =
            "Et felt mangler eller har en værdi, som programmet ikke er forberedt på; loggen siger"
                    + " hvor. Afsenderen skal rette hændelsen og sende den igen, eller fejlen meldes til leverandøren.";
    private static final String PROGRAM =
            "Hændelsen udløser en fejl i programmet. Meld fejlen til leverandøren, og afspil"
                    + " hændelsen igen, når den er rettet.";

    static Failure of(Throwable thrown) {
        List<Throwable> chain = Causes.of(thrown);
        for (Throwable it : chain) {
            Failure failure = known(it);
            if (failure != null) {
                return failure;
            }
        }
        return chain.stream().anyMatch(Failure::comesAgain)
                ? new Failure(Retry.NEVER, UNFORESEEN)
                : new Failure(Retry.ONCE, PROGRAM);
    }

    private static @Nullable Failure known(Throwable thrown) {
        return switch (thrown) {
            case InvalidEvent invalid -> new Failure(Retry.NEVER, said(invalid));
            case SQLException refused -> database(refused);
            case OptimisticLockException _ -> new Failure(Retry.UNTIL_LIMIT, DATABASE);
            default -> null;
        };
    }

    private static String said(InvalidEvent invalid) {
        String message = invalid.getMessage();
        return message == null || message.isBlank()
                ? "Hændelsen er ugyldig. Afsenderen skal rette den og sende den igen."
                : ReadableText.readable(message, LONGEST_REASON);
    }

    private static Failure database(SQLException refused) {
        return switch (Obstacle.of(refused)) {
            case AWAY, OTHER -> new Failure(Retry.UNTIL_LIMIT, DATABASE);
            case ROW_OF_OTHERS -> new Failure(Retry.UNTIL_LIMIT, COLLISION);
            case DATA -> new Failure(Retry.NEVER, DATA);
        };
    }

    /** Exceptions that the same contents bring about again. */
    private static boolean comesAgain(Throwable thrown) {
        return thrown instanceof NullPointerException
                || thrown instanceof IllegalArgumentException
                || thrown instanceof ArithmeticException
                || thrown instanceof IndexOutOfBoundsException
                || thrown instanceof ClassCastException
                || thrown instanceof DateTimeException
                || thrown instanceof StackOverflowError;
    }
}
