package dk.sundhedsklynge.funds.balancestate;

import dk.sundhedsklynge.funds.rounds.Rounds;
import dk.sundhedsklynge.platform.events.SnapshotSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;

/**
 * Tells the other services how the money of a cooperation and of its projects stands, as long as the service runs: soon after
 * every change, and on a snapshot.
 */
@ApplicationScoped
public class BalanceStates implements SnapshotSource {
    private final PublishedStates published;
    private final ChangedBalances changed;
    private final Rounds rounds;

    BalanceStates(
            PublishedStates published, PublishBalances publish, ChangedBalances changed, TellingSettings settings) {
        this.published = published;
        this.changed = changed;
        this.rounds = new Rounds("balance states", settings.poll(), publish::whatIsDue);
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
