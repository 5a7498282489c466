package dk.sundhedsklynge.platform.security;

import dk.sundhedsklynge.platform.problem.Problem;
import io.quarkus.security.spi.runtime.BlockingSecurityExecutor;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import javax.sql.DataSource;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.logging.Logger;

/**
 * Which sessions and users may not come in any more, though their tokens are valid. It is read from the database of the service,
 * where every replica finds it, at most once in a few seconds and only while there are requests. While the database is away
 * nobody is let in.
 */
@ApplicationScoped
public class EndedAccess {
    private static final String READ =
            "select kind, id from ended_access where until is null or until > clock_timestamp()";

    private static final Logger LOG = Logger.getLogger(EndedAccess.class);

    /** Between two attempts while the database is away, so that requests do not queue up for it. */
    private static final Duration PAUSE = Duration.ofSeconds(1);

    /** What was written by this replica; it knows of it at once. */
    public record Changed() {}

    private record Known(Set<String> sessions, Set<String> users, long readAt) {
        Access of(JsonWebToken token) {
            if (users.contains(token.getSubject())) {
                return Access.USER_WITHDRAWN;
            }
            String session = token.getClaim("sid");
            return session != null && sessions.contains(session) ? Access.SESSION_ENDED : Access.OPEN;
        }
    }

    private final DataSource database;
    private final BlockingSecurityExecutor workers;
    private final Duration oldest;
    private volatile Known known;
    private long failedAt = System.nanoTime() - PAUSE.toNanos();

    EndedAccess(DataSource database, BlockingSecurityExecutor workers, AccessSettings settings) {
        this.database = database;
        this.workers = workers;
        this.oldest = settings.readEvery();
        this.known = outdated();
    }

    /**
     * Asked at every request, so it costs nothing but two look-ups as long as what is known is new enough; fails with a problem
     * of 503 while it cannot be known.
     */
    Uni<Access> of(JsonWebToken token) {
        Known now = known;
        return isNewEnough(now)
                ? Uni.createFrom().item(now.of(token))
                : workers.executeBlocking(() -> upToDate().of(token));
    }

    /** Waits for a reading that is under way: it may have begun before the change. */
    synchronized void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) Changed change) {
        known = outdated();
    }

    private synchronized Known upToDate() {
        if (isNewEnough(known)) {
            return known;
        }
        if (System.nanoTime() - failedAt < PAUSE.toNanos()) {
            throw nobody();
        }
        try {
            known = read();
            return known;
        } catch (SQLException e) {
            failedAt = System.nanoTime();
            LOG.warnf("It cannot be read whose access has ended, so nobody is let in: %s", e.getMessage());
            throw nobody();
        }
    }

    private static Problem nobody() {
        return Problem.unavailable(
                "Adgang kan ikke kontrolleres lige nu, så ingen kan logge ind. Intet er ændret. Prøv igen om lidt.");
    }

    private Known read() throws SQLException {
        Set<String> sessions = new HashSet<>();
        Set<String> users = new HashSet<>();
        long begun = System.nanoTime();
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(READ);
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                (row.getString(1).equals("user") ? users : sessions).add(row.getString(2));
            }
        }
        return new Known(sessions, users, begun);
    }

    private boolean isNewEnough(Known it) {
        return System.nanoTime() - it.readAt() < oldest.toNanos();
    }

    private Known outdated() {
        return new Known(Set.of(), Set.of(), System.nanoTime() - oldest.toNanos());
    }
}
