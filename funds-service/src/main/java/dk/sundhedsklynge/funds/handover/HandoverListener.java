package dk.sundhedsklynge.funds.handover;

import dk.sundhedsklynge.platform.copy.AfterCommit;
import dk.sundhedsklynge.platform.events.EventHandler;
import dk.sundhedsklynge.platform.events.InboundEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Keeps which runs a part is to be written for. */
@ApplicationScoped
public class HandoverListener implements EventHandler {
    private final HandoverRuns runs;
    private final TellHandoverParts tell;
    private final AfterCommit afterCommit;

    HandoverListener(HandoverRuns runs, TellHandoverParts tell, AfterCommit afterCommit) {
        this.runs = runs;
        this.tell = tell;
        this.afterCommit = afterCommit;
    }

    @Override
    public Set<String> types() {
        return Set.of(HandoverRunOrdered.TYPE);
    }

    @Override
    public void handle(InboundEvent event) {
        runs.keep(event.as(HandoverRunOrdered.class));
        afterCommit.run(tell::wake);
    }
}
