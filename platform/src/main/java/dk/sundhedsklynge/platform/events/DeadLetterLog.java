package dk.sundhedsklynge.platform.events;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/** Tells the log of dead letters: a line for those of one reason, so that thousands of them do not bury the rest. */
final class DeadLetterLog {
    private static final Logger LOG = Logger.getLogger(DeadLetterLog.class);
    private static final int LONGEST_CAUSE = 300;

    private DeadLetterLog() {}

    static void tell(List<UnusableEvent> kept) {
        Map<String, List<UnusableEvent>> byReason = kept.stream()
                .collect(Collectors.groupingBy(UnusableEvent::reason, LinkedHashMap::new, Collectors.toList()));
        byReason.forEach(DeadLetterLog::tell);
    }

    private static void tell(String reason, List<UnusableEvent> alike) {
        Throwable thrown = alike.getFirst().thrown();
        // A sentence is enough to mend an invalid event by.
        if (thrown instanceof InvalidEvent) {
            LOG.errorf("%s became a dead letter: %s%s", places(alike), reason, cause(thrown));
        } else {
            LOG.errorf(thrown, "%s became a dead letter: %s", places(alike), reason);
        }
    }

    private static String places(List<UnusableEvent> alike) {
        String first = alike.getFirst().event().place();
        return alike.size() == 1
                ? first
                : "%s and %d more up to %s"
                        .formatted(
                                first, alike.size() - 1, alike.getLast().event().place());
    }

    private static String cause(Throwable thrown) {
        Throwable cause = thrown.getCause();
        return cause == null
                ? ""
                : " (" + ReadableText.readable(String.valueOf(cause.getMessage()), LONGEST_CAUSE) + ")";
    }
}
