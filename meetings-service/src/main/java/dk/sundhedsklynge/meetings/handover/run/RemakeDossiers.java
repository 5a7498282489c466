package dk.sundhedsklynge.meetings.handover.run;

import dk.sundhedsklynge.meetings.register.Register;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/**
 * Makes the dossiers of handovers that are carried out anew when something of meetings' own has changed: minutes that were approved,
 * a follow-up that was done. Parts of the others make them anew when they come.
 */
@ApplicationScoped
public class RemakeDossiers {
    private final Runs runs;
    private final MakeDossiers make;
    private final Register register;

    RemakeDossiers(Runs runs, MakeDossiers make, Register register) {
        this.runs = runs;
        this.make = make;
        this.register = register;
    }

    @Scheduled(every = "60s", delayed = "60s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        carriedOut().forEach(this::remake);
    }

    @Transactional
    List<UUID> carriedOut() {
        return runs.carriedOut().stream()
                .filter(it -> !register.isArchive(it.cooperation()))
                .map(HandoverRun::id)
                .toList();
    }

    /** @return how many dossiers are different from before */
    @Transactional
    public int remake(UUID run) {
        return runs.findForChange(run).map(make::make).orElse(0);
    }
}
