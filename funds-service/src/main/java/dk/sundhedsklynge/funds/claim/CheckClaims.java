package dk.sundhedsklynge.funds.claim;

import dk.sundhedsklynge.funds.state.ChangedStates;
import dk.sundhedsklynge.funds.state.TellingSettings;
import dk.sundhedsklynge.platform.rounds.Rounds;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jboss.logging.Logger;

/** Checks the claims of a cooperation again after its ledger has changed, as long as the service runs. */
@ApplicationScoped
class CheckClaims {
    private static final Logger LOG = Logger.getLogger(CheckClaims.class);

    private final ClaimsToCheck toCheck;
    private final CheckFigures check;
    private final ChangedStates changed;
    private final TellingSettings settings;
    private final Clock clock;
    private final Rounds rounds;

    /** When the last check of a cooperation failed; used by the thread only. */
    private final Map<String, Instant> failing = new HashMap<>();

    CheckClaims(
            ClaimsToCheck toCheck, CheckFigures check, ChangedStates changed, TellingSettings settings, Clock clock) {
        this.toCheck = toCheck;
        this.check = check;
        this.changed = changed;
        this.settings = settings;
        this.clock = clock;
        this.rounds = new Rounds("claim checks", settings.poll(), this::whatIsDue);
    }

    void start(@Observes StartupEvent started) {
        changed.whenWoken(rounds::wake);
        rounds.start();
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        rounds.close();
    }

    /** @return how long it is until something else is due */
    private Duration whatIsDue() {
        Duration next = settings.poll();
        for (ClaimsToCheck.MarkedCooperation marked : toCheck.marked()) {
            Duration wait = marked.millis() > 0 ? Duration.ofMillis(marked.millis()) : check(marked.cooperation());
            next = wait.compareTo(next) < 0 ? wait : next;
        }
        return next;
    }

    /**
     * A cooperation whose claims cannot be checked holds up no other.
     *
     * @return how long it is until the next check of the cooperation may be
     */
    private Duration check(String cooperation) {
        Instant failed = failing.get(cooperation);
        if (failed != null && clock.instant().isBefore(failed.plus(settings.poll()))) {
            return settings.poll();
        }
        try {
            QuarkusTransaction.requiringNew().run(() -> check.again(cooperation));
            failing.remove(cooperation);
            return settings.apart();
        } catch (RuntimeException e) {
            if (failing.put(cooperation, clock.instant()) == null) {
                LOG.errorf(e, "The claims of %s cannot be checked for now; it is tried again", cooperation);
            }
            return settings.poll();
        }
    }
}
