package dk.sundhedsklynge.platform.handover;

import dk.sundhedsklynge.platform.copy.AfterCommit;
import dk.sundhedsklynge.platform.database.Database;
import dk.sundhedsklynge.platform.events.EventHandler;
import dk.sundhedsklynge.platform.events.InboundEvent;
import dk.sundhedsklynge.platform.events.Outbox;
import dk.sundhedsklynge.platform.events.SnapshotSource;
import dk.sundhedsklynge.platform.rounds.Rounds;
import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tells the parts that this service hands over as long as it runs: at once when one is ordered, and after a handover was carried
 * out once a second when something has changed. Files that parts name are sent behind them, one at a time, so that no part waits
 * long. A service without a {@link HandoverPartSource} takes no part.
 */
@ApplicationScoped
public class HandoverParts implements EventHandler, SnapshotSource {
    private static final Duration APART = Duration.ofSeconds(1);

    private final AfterCommit afterCommit;
    private final List<Told> told;

    HandoverParts(
            @All List<HandoverPartSource<?>> sources,
            Database database,
            Outbox outbox,
            Clock clock,
            AfterCommit afterCommit) {
        this.afterCommit = afterCommit;
        this.told =
                sources.stream().map(it -> told(it, database, outbox, clock)).toList();
    }

    private record Told(HandoverRuns runs, Optional<? extends HandoverFiles<?>> files, Rounds rounds) {}

    private static <P> Told told(HandoverPartSource<P> source, Database database, Outbox outbox, Clock clock) {
        HandoverRuns runs = new HandoverRuns(database, source.version());
        Optional<HandoverFiles<P>> files =
                source.files().map(it -> new HandoverFiles<>(it, source.topic(), database, outbox));
        WriteHandoverParts<P> write = new WriteHandoverParts<>(source, runs, files, database, outbox, clock);
        return new Told(runs, files, new Rounds("handover parts", APART, () -> {
            write.whatIsDue();
            return files.filter(HandoverFiles::sendNext).isPresent() ? Duration.ZERO : APART;
        }));
    }

    void start(@Observes StartupEvent started) {
        told.forEach(it -> it.rounds().start());
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        for (Told it : told) {
            it.rounds().close();
        }
    }

    @Override
    public Set<String> types() {
        return told.isEmpty() ? Set.of() : Set.of(HandoverRunOrdered.TYPE);
    }

    @Override
    public void handle(InboundEvent event) {
        order(event.as(HandoverRunOrdered.class));
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void order(HandoverRunOrdered order) {
        told.forEach(it -> {
            it.runs().keep(order);
            afterCommit.run(it.rounds()::wake);
        });
    }

    /** Of each cooperation the newest run is answered again, and every file is sent again. */
    @Override
    @Transactional
    public void emit() {
        told.forEach(it -> {
            it.runs().askAgain();
            it.files().ifPresent(HandoverFiles::sendAgain);
        });
    }
}
