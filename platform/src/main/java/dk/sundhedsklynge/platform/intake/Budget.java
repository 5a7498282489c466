package dk.sundhedsklynge.platform.intake;

import dk.sundhedsklynge.platform.turns.Turns;
import jakarta.enterprise.context.ApplicationScoped;

/** Counts what is under way in this process, so that its work is bounded in total. */
@ApplicationScoped
public class Budget {
    private final Turns requests;
    private final Turns bodies;
    private final Turns largeBodies;
    private final Turns largerBodies;

    Budget(IntakeSettings settings) {
        this.requests = new Turns(settings.requests());
        this.bodies = new Turns(settings.bodies());
        this.largeBodies = new Turns(settings.largeBodies());
        this.largerBodies = new Turns(settings.largerBodies());
    }

    Turns requests() {
        return requests;
    }

    Turns bodies() {
        return bodies;
    }

    Turns largeBodies() {
        return largeBodies;
    }

    Turns largerBodies() {
        return largerBodies;
    }
}
