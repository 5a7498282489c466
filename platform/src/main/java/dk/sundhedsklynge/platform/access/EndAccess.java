package dk.sundhedsklynge.platform.access;

import dk.sundhedsklynge.platform.audit.AuditTrail;
import dk.sundhedsklynge.platform.events.Outbox;
import dk.sundhedsklynge.platform.events.SnapshotSource;
import dk.sundhedsklynge.platform.events.Topic;
import dk.sundhedsklynge.platform.security.AccessSettings;
import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Ends access, here at once and in the other services within ten seconds, and lifts it again. Whatever the other services
 * know of it came from here.
 */
@IfBuildProperty(name = "klynge.owns-access", stringValue = "true")
@ApplicationScoped
public class EndAccess implements SnapshotSource {
    private static final int AT_ONCE = 500;

    private final EndedAccessTable table;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final AccessSettings settings;
    private final Clock clock;

    EndAccess(EndedAccessTable table, Outbox outbox, AuditTrail audit, AccessSettings settings, Clock clock) {
        this.table = table;
        this.outbox = outbox;
        this.audit = audit;
        this.settings = settings;
        this.clock = clock;
    }

    /** The tokens of the session open nothing any more. */
    @Transactional
    public void endSession(String session) {
        Instant now = clock.instant();
        table.end(EndedKind.SESSION, session, now, now.plus(settings.longestSession()))
                .ifPresent(row -> {
                    audit.record("session-ended", "session", session, null, Map.of());
                    publish(row);
                });
    }

    /**
     * The user may not come in until it is lifted, whatever token they have or get.
     *
     * @param reason for the audit trail alone
     * @return since when; the first withdrawal stands
     */
    @Transactional
    public WithdrawnUser withdraw(String user, String reason) {
        return table.end(EndedKind.USER, user, clock.instant(), null)
                .map(row -> {
                    audit.record("user-withdrawn", "user", user, null, Map.of("reason", reason));
                    publish(row);
                    return new WithdrawnUser(user, row.since());
                })
                .or(() -> withdrawn(user))
                .orElseThrow();
    }

    /** False when the user was not withdrawn. */
    @Transactional
    public boolean lift(String user) {
        boolean removed = table.remove(EndedKind.USER, user);
        if (removed) {
            audit.record("user-restored", "user", user, null, Map.of());
            gone(EndedKind.USER, user);
        }
        return removed;
    }

    @Transactional
    public Optional<WithdrawnUser> withdrawn(String user) {
        return table.find(EndedKind.USER, user).map(row -> new WithdrawnUser(user, row.since()));
    }

    /** @param since when the user may not come in */
    public record WithdrawnUser(String subject, Instant since) {}

    /**
     * Forgets sessions of which no token can be valid any more, here and on the register, which would keep them for ever.
     *
     * @return how many
     */
    @Transactional
    int forgetOverdue() {
        List<EndedAccessTable.Row> over = table.removeOverdue(clock.instant(), AT_ONCE);
        over.forEach(row -> gone(row.kind(), row.id()));
        return over.size();
    }

    @Override
    @Transactional
    public void emit() {
        table.all().forEach(this::publish);
    }

    private void publish(EndedAccessTable.Row row) {
        Object state =
                switch (row.kind()) {
                    case SESSION ->
                        new EndedSessionState(
                                row.id(), row.sequence(), row.since(), Objects.requireNonNull(row.until()));
                    case USER -> new WithdrawnUserState(row.id(), row.sequence(), row.since());
                };
        String entity = row.kind().entity(row.id());
        outbox.publish(Topic.REGISTER, entity, row.kind().type(), entity, state);
    }

    private void gone(EndedKind kind, String id) {
        outbox.remove(Topic.REGISTER, kind.entity(id), kind.type());
    }
}
