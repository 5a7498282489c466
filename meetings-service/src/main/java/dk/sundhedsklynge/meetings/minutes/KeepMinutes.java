package dk.sundhedsklynge.meetings.minutes;

import dk.sundhedsklynge.meetings.fact.FactChange.Action;
import dk.sundhedsklynge.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;

/** Gives a meeting its imported minutes. */
@ApplicationScoped
@Transactional
public class KeepMinutes {
    private final MinutesOfMeetings minutes;
    private final ApprovalHistory history;
    private final Caller caller;
    private final Clock clock;

    KeepMinutes(MinutesOfMeetings minutes, ApprovalHistory history, Caller caller, Clock clock) {
        this.minutes = minutes;
        this.history = history;
        this.caller = caller;
        this.clock = clock;
    }

    /** @param document that was imported; it replaces the text there was */
    public void take(UUID meeting, String cooperation, UUID document) {
        minutes.ofForChange(meeting)
                .ifPresentOrElse(
                        held -> takeText(held, cooperation, document),
                        () -> minutes.persist(Minutes.imported(meeting, document, caller.subject(), clock.instant())));
    }

    /** An approval that a newer text ends is kept as it was. */
    private void takeText(Minutes held, String cooperation, UUID document) {
        boolean wasApproved = held.state() == MinutesState.APPROVED;
        Map<String, String> before = held.approvalFields();
        held.takeText(document);
        if (wasApproved) {
            history.add(held, cooperation, Action.STATE_SET, before, "Et nyere referat er indlæst");
        }
    }
}
