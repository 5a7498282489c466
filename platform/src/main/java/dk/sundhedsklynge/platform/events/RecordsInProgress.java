package dk.sundhedsklynge.platform.events;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The records this replica works on right now. One that takes too long holds up what comes behind it: it is stuck, and
 * operators are told.
 */
@ApplicationScoped
class RecordsInProgress {
    private static final Logger LOG = Logger.getLogger(RecordsInProgress.class);
    private static final String UNDER_WAY =
            "Arbejdet med hændelsen er ikke blevet færdigt. Se i loggen og i databasen, hvad det venter på.";

    private final Map<TopicPartition, InProgress> inProgress = new ConcurrentHashMap<>();
    private final StuckRecords stuck;
    private final EventSettings settings;
    private final Clock clock;

    RecordsInProgress(StuckRecords stuck, EventSettings settings, Clock clock) {
        this.stuck = stuck;
        this.settings = settings;
        this.clock = clock;
    }

    /** @param told whether all replicas know by now that it is stuck */
    private record InProgress(long offset, @Nullable Instant since, int attempts, String reason, boolean told) {}

    /** The first attempt begins, or another one; the time since the first counts. */
    void attempt(ReceivedRecord event) {
        Instant now = clock.instant();
        inProgress.compute(partition(event), (_, last) -> {
            if (last == null || last.offset() != event.offset()) {
                return new InProgress(event.offset(), now, 0, UNDER_WAY, false);
            }
            return last.since() == null
                    ? new InProgress(last.offset(), now, last.attempts(), UNDER_WAY, last.told())
                    : last;
        });
    }

    /** That tells of itself; the time does not count against the record. */
    void waitsForDatabase(ReceivedRecord event) {
        inProgress.computeIfPresent(
                partition(event), (_, it) -> new InProgress(it.offset(), null, it.attempts(), it.reason(), it.told()));
    }

    /** @return how often it has failed by now */
    int failed(ReceivedRecord event, Failure failure) {
        TopicPartition partition = partition(event);
        InProgress last = Objects.requireNonNull(inProgress.get(partition), "An attempt comes before its failure");
        Instant since = last.since() == null ? clock.instant() : last.since();
        InProgress now = new InProgress(event.offset(), since, last.attempts() + 1, failure.reason(), last.told());
        if (isBefore(since, clock.instant().minus(settings.stuckAfter()))) {
            now = new InProgress(now.offset(), since, now.attempts(), now.reason(), tell(stuck(partition, now)));
        }
        inProgress.put(partition, now);
        return now.attempts();
    }

    void end(ReceivedRecord event) {
        InProgress last = inProgress.remove(partition(event));
        if (last != null && last.told()) {
            try {
                stuck.forget(event.topic(), event.partition());
            } catch (RuntimeException e) {
                LOG.warnf(
                        e, "%s is no longer stuck, which cannot be written; it shows for a minute more", event.place());
            }
        }
    }

    private boolean tell(StuckRecord record) {
        try {
            stuck.keep(record);
            return true;
        } catch (RuntimeException e) {
            LOG.warnf(e, "That %s is stuck can be told by this replica only", record.place());
            return false;
        }
    }

    /** Those that are stuck on this replica. */
    List<StuckRecord> stuck() {
        Instant longAgo = clock.instant().minus(settings.stuckAfter());
        return inProgress.entrySet().stream()
                .filter(it -> isBefore(it.getValue().since(), longAgo))
                .map(it -> stuck(it.getKey(), it.getValue()))
                .sorted(Comparator.comparing(StuckRecord::place))
                .toList();
    }

    private static boolean isBefore(@Nullable Instant since, Instant moment) {
        return since != null && since.isBefore(moment);
    }

    private static StuckRecord stuck(TopicPartition partition, InProgress it) {
        Instant since = it.since() == null ? Instant.EPOCH : it.since();
        return new StuckRecord(
                partition.topic(), partition.partition(), it.offset(), since, it.attempts(), it.reason());
    }

    private static TopicPartition partition(ReceivedRecord event) {
        return new TopicPartition(event.topic(), event.partition());
    }
}
