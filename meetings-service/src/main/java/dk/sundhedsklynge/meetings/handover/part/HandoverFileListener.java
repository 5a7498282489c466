package dk.sundhedsklynge.meetings.handover.part;

import dk.sundhedsklynge.platform.events.EventHandler;
import dk.sundhedsklynge.platform.events.InboundEvent;
import dk.sundhedsklynge.platform.events.InvalidEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Keeps the files that funds send with its parts. */
@ApplicationScoped
public class HandoverFileListener implements EventHandler {
    private final HandoverFiles files;
    private final PartReceiver receiver;

    HandoverFileListener(HandoverFiles files, PartReceiver receiver) {
        this.files = files;
        this.receiver = receiver;
    }

    @Override
    public Set<String> types() {
        return Set.of(FileWritten.TYPE);
    }

    @Override
    public void handle(InboundEvent event) {
        FileWritten it = event.as(FileWritten.class);
        if (!it.isSound()) {
            throw new InvalidEvent(
                    "Stykket af en fil mangler noget eller er for stort. Afsenderen skal rette hændelsen og sende den igen.");
        }
        if (!receiver.hasRuns(it.cooperation())) {
            throw new InvalidEvent(
                    "Klyngen %s har ingen overdragelse her, som filen hører til. Bestil overdragelsen igen."
                            .formatted(it.cooperation()));
        }
        files.keep(it);
    }
}
