package dk.sundhedsklynge.platform.events;

import dk.sundhedsklynge.platform.retention.RetentionPeriods;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** How long events are remembered. What was never sent stays however old it is: it has no moment of sending. */
@ApplicationScoped
public class EventRetention implements RetentionPeriods {
    private final EventSettings.Keep keep;

    EventRetention(EventSettings settings) {
        this.keep = settings.keep();
    }

    @Override
    public List<Table> tables() {
        return List.of(
                new Table("outbox", "sent_at", keep.outboxDays()),
                new Table("inbox", "received_at", keep.inboxDays()),
                new Table("dead_letter", "failed_at", keep.deadLetterDays()),
                new Table("stuck_record", "seen_at", 1));
    }
}
