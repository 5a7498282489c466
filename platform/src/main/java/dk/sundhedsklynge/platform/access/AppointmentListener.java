package dk.sundhedsklynge.platform.access;

import dk.sundhedsklynge.platform.events.EventHandler;
import dk.sundhedsklynge.platform.events.InboundEvent;
import dk.sundhedsklynge.platform.events.InvalidEvent;
import io.quarkus.arc.properties.UnlessBuildProperty;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;

/** Keeps what the register tells of users and appointments, in the services that do not own it. */
@UnlessBuildProperty(name = "klynge.owns-access", stringValue = "true", enableIfMissing = true)
@ApplicationScoped
public class AppointmentListener implements EventHandler {
    private final AppointmentTable table;

    AppointmentListener(AppointmentTable table) {
        this.table = table;
    }

    @Override
    public Set<String> types() {
        return Set.of(UserState.TYPE, AppointmentState.TYPE);
    }

    @Override
    public void handle(InboundEvent event) {
        switch (event.type()) {
            case UserState.TYPE -> table.know(event.as(UserState.class));
            case AppointmentState.TYPE -> table.know(event.as(AppointmentState.class));
            default -> throw new IllegalStateException("Not asked for: " + event.type());
        }
    }

    @Override
    public void remove(String type, String entity) {
        switch (type) {
            case UserState.TYPE -> table.removeUser(id(entity, UserState.PREFIX, type));
            case AppointmentState.TYPE -> table.removeAppointment(id(entity, AppointmentState.PREFIX, type));
            default -> throw new IllegalStateException("Not asked for: " + type);
        }
    }

    private static UUID id(String entity, String prefix, String type) {
        try {
            if (entity.startsWith(prefix)) {
                return UUID.fromString(entity.substring(prefix.length()));
            }
        } catch (IllegalArgumentException e) {
            throw new InvalidEvent("%s is no key of %s".formatted(entity, type), e);
        }
        throw new InvalidEvent("%s is no key of %s".formatted(entity, type));
    }
}
