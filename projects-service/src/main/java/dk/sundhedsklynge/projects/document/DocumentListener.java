package dk.sundhedsklynge.projects.document;

import dk.sundhedsklynge.platform.events.EventHandler;
import dk.sundhedsklynge.platform.events.InboundEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Reads whose documents are. */
@ApplicationScoped
public class DocumentListener implements EventHandler {
    private final DocumentOwners owners;

    DocumentListener(DocumentOwners owners) {
        this.owners = owners;
    }

    @Override
    public Set<String> types() {
        return Set.of(FiguresSubmitted.TYPE);
    }

    @Override
    public void handle(InboundEvent event) {
        owners.know(event.as(FiguresSubmitted.class));
    }
}
