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
            values (?, ?, ?, ?, ?, ?, cast(? as jsonb))""";

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
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            fillInWho(insert);
            insert.setString(3, action);
            insert.setString(4, kind);
            insert.setString(5, subject);
            insert.setString(6, cooperation);
            insert.setString(7, json.writeValueAsString(detail));
            insert.executeUpdate();
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("The detail of " + action + " cannot be written as JSON", e);
        } catch (SQLException e) {
            throw new IllegalStateException("The audit trail cannot be written, so nothing is changed", e);
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
