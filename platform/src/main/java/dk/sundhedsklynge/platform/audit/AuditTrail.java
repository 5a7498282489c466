package dk.sundhedsklynge.platform.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.sundhedsklynge.platform.database.Database;
import dk.sundhedsklynge.platform.door.Door;
import dk.sundhedsklynge.platform.security.Caller;
import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Who did what, when and through which door: every change, and every read of closed items, persons and exports. The table takes
 * additions only, and is kept for ever.
 */
@ApplicationScoped
public class AuditTrail {
    private static final String INSERT = """
            insert into audit (actor, door, action, kind, subject, cooperation, detail)
            select actor, door, action, kind, subject, cooperation, cast(detail as jsonb)
            from unnest(?, ?, ?, ?, ?, ?, ?) as e (actor, door, action, kind, subject, cooperation, detail)""";

    private final Database database;
    private final ObjectMapper json;
    private final Caller caller;
    private final CurrentVertxRequest request;

    AuditTrail(Database database, ObjectMapper json, Caller caller, CurrentVertxRequest request) {
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
        Who who = who();
        write(
                database,
                entries.stream()
                        .map(entry -> line(who, action, kind, entry.subject(), entry.cooperation(), entry.detail()))
                        .toList());
    }

    /**
     * Who acts, and through which door.
     *
     * @param door {@code api}, {@code page} or {@code event}
     */
    public record Who(String actor, String door) {}

    /** A row of the trail; {@code detail} is JSON. */
    public record Line(
            Who who,
            String action,
            String kind,
            String subject,
            @Nullable String cooperation,
            String detail) {}

    /** Who asks in the request under way; the system where nobody does. */
    public Who who() {
        RoutingContext context = request();
        return context == null
                ? new Who("system", "event")
                : new Who(caller.subject(), Door.isApi(context.normalizedPath()) ? "api" : "page");
    }

    /** A row for {@link #write}, with the parameters of {@link #record}. */
    public Line line(Who who, String action, String kind, String subject, @Nullable String cooperation, Object detail) {
        try {
            return new Line(who, action, kind, subject, cooperation, json.writeValueAsString(detail));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("The detail of " + action + " cannot be written as JSON", e);
        }
    }

    /** Writes rows in one statement, on the connection of this access. */
    public static void write(Database database, List<Line> lines) {
        database.update(
                INSERT,
                texts(lines, line -> line.who().actor()),
                texts(lines, line -> line.who().door()),
                texts(lines, Line::action),
                texts(lines, Line::kind),
                texts(lines, Line::subject),
                texts(lines, Line::cooperation),
                texts(lines, Line::detail));
    }

    private static Database.Array texts(List<Line> lines, Function<Line, @Nullable Object> field) {
        return Database.Array.column("text", lines, field);
    }

    /** Null where nobody asked: an event, a timer or the start of the service. */
    private @Nullable RoutingContext request() {
        return Arc.container().requestContext().isActive() ? request.getCurrent() : null;
    }
}
