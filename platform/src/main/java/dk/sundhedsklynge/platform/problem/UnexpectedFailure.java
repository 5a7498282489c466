package dk.sundhedsklynge.platform.problem;

import dk.sundhedsklynge.platform.database.Obstacle;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import org.jboss.logging.Logger;

/** What is answered to a request in which something failed that the code does not answer itself, and what the log is told. */
final class UnexpectedFailure {
    private static final Logger LOG = Logger.getLogger(UnexpectedFailure.class);
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private static final String NOT_READ = "Der kan ikke læses i databasen lige nu. Prøv igen om lidt.";

    /** The database may have committed although its answer was lost, so nobody can say whether the change is saved. */
    private static final String NOT_KNOWN =
            "Databasen kan ikke nås lige nu, og det er usikkert, om ændringen er gemt. Vent lidt. Send så igen med den"
                    + " samme Idempotency-Key, hvis du bruger en: så sker det kun én gang. Se ellers efter, om ændringen er"
                    + " der, før du prøver igen.";

    /** Where a form with a file is taken apart. What it throws has no type in common. */
    private static final String FORMS = "org.jboss.resteasy.reactive.server.core.multipart.";

    private UnexpectedFailure() {}

    /** Whether the parts of a form could not be told apart; a disk that is full fails elsewhere. */
    private static boolean isBrokenForm(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        StackTraceElement[] at = cause.getStackTrace();
        return at.length > 0 && at[0].getClassName().startsWith(FORMS);
    }

    /** @param path as it was asked for, without what stands behind the question mark */
    static Problem problem(Throwable failure, String method, String path) {
        if (isBrokenForm(failure)) {
            return Problem.invalid(
                    "broken-form",
                    "Filen kom ikke helt frem",
                    "Det, der blev sendt, er afbrudt eller kan ikke læses, og intet er gemt. Vælg filen, og send den igen.");
        }
        Optional<SQLException> away = Obstacle.away(failure);
        if (away.isPresent()) {
            // A database that is away fails thousands of requests, and a stack trace of each would tell nothing more.
            LOG.warnf(
                    "%s %s is answered 503, the database cannot be reached: %s",
                    method, path, away.get().getMessage());
            return Problem.unavailable(READING.contains(method) ? NOT_READ : NOT_KNOWN);
        }
        LOG.error("A request failed", failure);
        return Problem.of(
                500,
                "unexpected",
                "Det gik galt hos os",
                "Intet er ændret. Prøv igen om lidt; bliver det ved, så sig til driften, hvornår det skete.");
    }
}
