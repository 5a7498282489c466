package dk.sundhedsklynge.funds.state;

import dk.sundhedsklynge.platform.events.SnapshotSource;
import dk.sundhedsklynge.platform.rounds.Rounds;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;

/**
 * Tells the other services how money stands and which openings are in force, as long as the service runs: soon after every
 * change, and on a snapshot.
 */
@ApplicationScoped
public class TellStates implements SnapshotSource {
    private final PublishedStates published;
    private final ChangedStates changed;
    private final Rounds rounds;

    TellStates(PublishedStates published, PublishStates publish, ChangedStates changed, TellingSettings settings) {
        this.published = published;
        this.changed = changed;
        this.rounds = new Rounds("states", settings.poll(), publish::whatIsDue);
    }

    void start(@Observes StartupEvent started) {
        changed.whenWoken(rounds::wake);
        rounds.start();
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        rounds.close();
    }

    @Override
    @Transactional
    public void emit() {
        published.tellAllAgain();
    }
}
