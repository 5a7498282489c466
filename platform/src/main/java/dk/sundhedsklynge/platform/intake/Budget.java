package dk.sundhedsklynge.platform.intake;

import jakarta.enterprise.context.ApplicationScoped;

/** Counts what is under way in this process, so that its work is bounded in total. */
@ApplicationScoped
public class Budget {
    private final Places requests;
    private final Places bodies;
    private final Places largeBodies;

    Budget(IntakeSettings settings) {
        this.requests = new Places(settings.requests());
        this.bodies = new Places(settings.bodies());
        this.largeBodies = new Places(settings.largeBodies());
    }

    Places requests() {
        return requests;
    }

    Places bodies() {
        return bodies;
    }

    Places largeBodies() {
        return largeBodies;
    }
}
