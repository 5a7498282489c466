package dk.sundhedsklynge.platform.events;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Paths below {@code /api/{service}/v1} that are written once for all services. Each service answers to its own name only.
 * A resource class of a service must not stand at that path itself: it would be taken for everything below it, and
 * these paths would not be found.
 */
@ApplicationScoped
class OwnService {
    static final String PATH = "/api/{service}/v1";
    static final String OPERATOR = "operator";

    private final String name;

    OwnService(@ConfigProperty(name = "klynge.service") String name) {
        this.name = name;
    }

    boolean isCalled(String service) {
        return name.equals(service);
    }

    String name() {
        return name;
    }
}
