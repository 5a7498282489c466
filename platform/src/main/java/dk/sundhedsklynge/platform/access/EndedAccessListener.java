package dk.sundhedsklynge.platform.access;

import dk.sundhedsklynge.platform.events.EventHandler;
import dk.sundhedsklynge.platform.events.InboundEvent;
import dk.sundhedsklynge.platform.events.InvalidEvent;
import io.quarkus.arc.properties.UnlessBuildProperty;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Set;

/** Keeps what the register tells of ended access, in the services that do not own it. */
@UnlessBuildProperty(name = "klynge.owns-access", stringValue = "true", enableIfMissing = true)
@ApplicationScoped
public class EndedAccessListener implements EventHandler {
    private final EndedAccessTable table;

    EndedAccessListener(EndedAccessTable table) {
        this.table = table;
    }

    @Override
    public Set<String> types() {
        return Set.of(EndedSessionState.TYPE, WithdrawnUserState.TYPE);
    }

    @Override
    public void handle(InboundEvent event) {
        table.know(
                switch (event.type()) {
                    case EndedSessionState.TYPE -> row(event.as(EndedSessionState.class));
                    case WithdrawnUserState.TYPE -> row(event.as(WithdrawnUserState.class));
                    default -> throw new IllegalStateException("Not asked for: " + event.type());
                });
    }

    @Override
    public void remove(String type, String entity) {
        EndedKind kind = Arrays.stream(EndedKind.values())
                .filter(it -> it.type().equals(type))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Not asked for: " + type));
        table.remove(
                kind,
                kind.id(entity).orElseThrow(() -> new InvalidEvent("%s is no key of %s".formatted(entity, type))));
    }

    private static EndedAccessTable.Row row(EndedSessionState state) {
        return new EndedAccessTable.Row(EndedKind.SESSION, state.id(), state.sequence(), state.since(), state.until());
    }

    private static EndedAccessTable.Row row(WithdrawnUserState state) {
        return new EndedAccessTable.Row(EndedKind.USER, state.id(), state.sequence(), state.since(), null);
    }
}
