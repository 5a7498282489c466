package dk.sundhedsklynge.meetings.minutes;

import dk.sundhedsklynge.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Gives a meeting its imported minutes. */
@ApplicationScoped
@Transactional
public class KeepMinutes {
    private final MinutesOfMeetings minutes;
    private final Caller caller;
    private final Clock clock;

    KeepMinutes(MinutesOfMeetings minutes, Caller caller, Clock clock) {
        this.minutes = minutes;
        this.caller = caller;
        this.clock = clock;
    }

    /** @param document that was imported; it replaces the text there was */
    public void take(UUID meeting, UUID document) {
        minutes.ofForChange(meeting)
                .ifPresentOrElse(
                        held -> held.takeText(document),
                        () -> minutes.persist(Minutes.imported(meeting, document, caller.subject(), clock.instant())));
    }
}
