package dk.sundhedsklynge.platform.events;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Whether events flow, for an operator. */
@Path(OwnService.PATH + "/event-status")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(OwnService.OPERATOR)
public class EventStatusApi {
    private final OwnService own;
    private final StuckRecords stuckRecords;
    private final RecordsInHand inHand;
    private final TopicCheck topics;
    private final DataSource database;

    EventStatusApi(
            OwnService own, StuckRecords stuckRecords, RecordsInHand inHand, TopicCheck topics, DataSource database) {
        this.own = own;
        this.stuckRecords = stuckRecords;
        this.inHand = inHand;
        this.topics = topics;
        this.database = database;
    }

    /**
     * How things stand by now.
     *
     * @param unsent events in the outbox that wait for the relay
     * @param oldestUnsent when the first of them was published
     * @param deadLetters that wait for an operator
     * @param unknownTypes skipped, because nobody here has heard of them; the 200 last seen
     * @param stuck events that hold up those behind them, on whichever replica
     * @param topicFaults what is wrong with how the topics are declared that are read here
     */
    public record EventStatus(
            long unsent,
            @Nullable Instant oldestUnsent,
            long deadLetters,
            List<UnknownType> unknownTypes,
            List<StuckRecord> stuck,
            List<TopicFault> topicFaults) {}

    public record UnknownType(String type, long events, Instant lastSeenAt) {}

    @GET
    @Operation(hidden = true)
    public EventStatus status(@PathParam("service") String service) {
        own.require(service);
        List<TopicFault> faults = topics.faults();
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement("""
                        select count(*), min(recorded_at), (select count(*) from dead_letter where replayed_at is null)
                        from outbox where sent_at is null""");
                ResultSet row = query.executeQuery()) {
            row.next();
            OffsetDateTime oldest = row.getObject(2, OffsetDateTime.class);
            return new EventStatus(
                    row.getLong(1),
                    oldest == null ? null : oldest.toInstant(),
                    row.getLong(3),
                    unknown(connection),
                    stuck(),
                    faults);
        } catch (SQLException e) {
            throw new IllegalStateException("The state of the events cannot be read", e);
        }
    }

    /** The others tell of theirs through the database; what hangs in its first attempt is told by its own replica only. */
    private List<StuckRecord> stuck() {
        Map<String, StuckRecord> found = new TreeMap<>();
        stuckRecords.all().forEach(it -> found.put(it.place(), it));
        inHand.stuck().forEach(it -> found.put(it.place(), it));
        return List.copyOf(found.values());
    }

    private static List<UnknownType> unknown(Connection connection) throws SQLException {
        List<UnknownType> found = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(
                        "select type, events, last_seen_at from unknown_event_type order by last_seen_at desc, type limit 200");
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                found.add(new UnknownType(
                        row.getString(1),
                        row.getLong(2),
                        row.getObject(3, OffsetDateTime.class).toInstant()));
            }
        }
        return found;
    }
}
