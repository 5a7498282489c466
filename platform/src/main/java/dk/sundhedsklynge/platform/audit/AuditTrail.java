package dk.sundhedsklynge.platform.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.sundhedsklynge.platform.security.Caller;
import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Who did what, when and through which door: every change, and every read of closed items, persons and exports. The table takes
 * additions only, and is kept for ever.
 */
@ApplicationScoped
public class AuditTrail {
    private static final String INSERT = """
            insert into audit (actor, door, action, kind, subject, cooperation, detail)
            select ?, ?, ?, ?, subject, cooperation, cast(detail as jsonb)
            from unnest(?, ?, ?) as t (subject, cooperation, detail)""";

    private final DataSource database;
    private final ObjectMapper json;
    private final Caller caller;
    private final CurrentVertxRequest request;

    AuditTrail(DataSource database, ObjectMapper json, Caller caller, CurrentVertxRequest request) {
        this.database = database;
        this.json = json;
        this.caller = caller;
        this.request = request;
    }

    /**
     * Writes in the caller's transaction, so that what is not done is not recorded, and the other way round.
     *
     * @param action past tense, for example {@code effect-confirmed}
     * @param kind of the subject, for example {@code effect}
     * @param cooperation null when it belongs to none
     * @param detail written as JSON; no sentence of a document
     */
    @Transactional
    public void record(String action, String kind, String subject, @Nullable String cooperation, Object detail) {
        recordAll(action, kind, List.of(new Entry(subject, cooperation, detail)));
    }

    /** What one entry is about; see {@link #record}. */
    public record Entry(String subject, @Nullable String cooperation, Object detail) {}

    /** The same for many at once, in one statement; nothing for none. */
    @Transactional
    public void recordAll(String action, String kind, Collection<Entry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            fillInWho(insert);
            insert.setString(3, action);
            insert.setString(4, kind);
            setTexts(insert, 5, entries, Entry::subject);
            setTexts(insert, 6, entries, Entry::cooperation);
            setTexts(insert, 7, entries, entry -> written(action, entry.detail()));
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The audit trail cannot be written, so nothing is changed", e);
        }
    }

    private static void setTexts(
            PreparedStatement insert, int place, Collection<Entry> entries, Function<Entry, @Nullable String> text)
            throws SQLException {
        insert.setArray(
                place,
                insert.getConnection()
                        .createArrayOf("text", entries.stream().map(text).toArray()));
    }

    private String written(String action, Object detail) {
        try {
            return json.writeValueAsString(detail);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("The detail of " + action + " cannot be written as JSON", e);
        }
    }

    private void fillInWho(PreparedStatement insert) throws SQLException {
        RoutingContext context = request();
        insert.setString(1, context == null ? "system" : caller.subject());
        insert.setString(2, context == null ? "event" : context.normalizedPath().startsWith("/api/") ? "api" : "page");
    }

    /** Null where nobody asked: an event, a timer or the start of the service. */
    private @Nullable RoutingContext request() {
        return Arc.container().requestContext().isActive() ? request.getCurrent() : null;
    }
}
