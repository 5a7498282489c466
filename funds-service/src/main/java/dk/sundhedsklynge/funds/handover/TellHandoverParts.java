package dk.sundhedsklynge.funds.handover;

import dk.sundhedsklynge.platform.events.SnapshotSource;
import dk.sundhedsklynge.platform.rounds.Rounds;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Duration;

/** Has parts of handovers written as long as the service runs: at once when one is ordered, and once a second what has changed. */
@ApplicationScoped
public class TellHandoverParts implements SnapshotSource {
    private static final Duration APART = Duration.ofSeconds(1);

    private final HandoverRuns runs;
    private final Rounds rounds;

    TellHandoverParts(HandoverRuns runs, WriteHandoverParts write) {
        this.runs = runs;
        this.rounds = new Rounds("handover parts", APART, () -> {
            write.whatIsDue();
            return APART;
        });
    }

    void start(@Observes StartupEvent started) {
        rounds.start();
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        rounds.close();
    }

    void wake() {
        rounds.wake();
    }

    @Override
    @Transactional
    public void emit() {
        runs.askAgain();
    }
}
