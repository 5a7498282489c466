package dk.sundhedsklynge.meetings.meeting;

import dk.sundhedsklynge.platform.events.Outbox;
import dk.sundhedsklynge.platform.events.SnapshotSource;
import dk.sundhedsklynge.platform.events.Topic;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tells the others which meetings there are and where they stand; no title and no sentence. On a snapshot again. */
@ApplicationScoped
@Transactional
public class MeetingStates implements SnapshotSource {
    public static final String TYPE = "meetings.meeting-state.v1";

    /**
     * Body of {@code meetings.meeting-state.v1}, the whole state of one meeting: the newest sequence counts.
     *
     * @param date null while it is not settled
     */
    public record MeetingStateTold(
            UUID id,
            long sequence,
            String cooperation,
            String body,
            @Nullable LocalDate date,
            MeetingState state) {

        static MeetingStateTold of(Meeting it) {
            return new MeetingStateTold(it.id(), it.version(), it.cooperation(), it.body(), it.day(), it.state());
        }
    }

    private final Meetings meetings;
    private final Outbox outbox;

    MeetingStates(Meetings meetings, Outbox outbox) {
        this.meetings = meetings;
        this.outbox = outbox;
    }

    void publish(Meeting meeting) {
        outbox.publish(
                Topic.MEETINGS, meeting.cooperation(), TYPE, meeting.id().toString(), MeetingStateTold.of(meeting));
    }

    @Override
    public void emit() {
        meetings.list("order by id").forEach(this::publish);
    }
}
