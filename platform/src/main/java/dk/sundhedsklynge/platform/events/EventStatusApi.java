package dk.sundhedsklynge.platform.events;

import dk.sundhedsklynge.platform.database.Columns;
import dk.sundhedsklynge.platform.database.Database;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Whether events flow, for an operator. */
@Path(OwnService.PATH + "/event-status")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(OwnService.OPERATOR)
@Tag(name = "operations")
public class EventStatusApi {
    private final OwnService own;
    private final StuckRecords stuckRecords;
    private final RecordsInProgress inProgress;
    private final TopicCheck topics;
    private final Database database;

    EventStatusApi(
            OwnService own,
            StuckRecords stuckRecords,
            RecordsInProgress inProgress,
            TopicCheck topics,
            Database database) {
        this.own = own;
        this.stuckRecords = stuckRecords;
        this.inProgress = inProgress;
        this.topics = topics;
        this.database = database;
    }

    /**
     * Whether events flow at the moment.
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
    @Operation(
            summary =
                    "Om hændelser kommer frem: hvad der venter, hvad der er gået i stå, og hvad der er galt med emnerne (kun drift)")
    public EventStatus status(@PathParam("service") String service) {
        EventProblems.requireOwn(own, service);
        List<UnknownType> unknown = unknown();
        List<StuckRecord> stuck = stuck();
        List<TopicFault> faults = topics.faults();
        return database.find(
                        """
                        select count(*) as unsent, min(recorded_at) as oldest,
                            (select count(*) from dead_letter where replayed_at is null) as dead_letters
                        from outbox where sent_at is null""",
                        row -> new EventStatus(
                                row.getLong("unsent"),
                                Columns.momentOrNull(row, "oldest"),
                                row.getLong("dead_letters"),
                                unknown,
                                stuck,
                                faults))
                .orElseThrow();
    }

    /** Those of other replicas are in the database. A record that hangs in its first attempt is known to its own replica only. */
    private List<StuckRecord> stuck() {
        Map<String, StuckRecord> found = new TreeMap<>();
        stuckRecords.all().forEach(it -> found.put(it.place(), it));
        inProgress.stuck().forEach(it -> found.put(it.place(), it));
        return List.copyOf(found.values());
    }

    private List<UnknownType> unknown() {
        return database.list(
                "select type, events, last_seen_at from unknown_event_type order by last_seen_at desc, type limit 200",
                row -> new UnknownType(
                        row.getString("type"), row.getLong("events"), Columns.moment(row, "last_seen_at")));
    }
}
