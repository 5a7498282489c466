package dk.sundhedsklynge.platform.time;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** The clock of the suite, in Danish time. Whoever needs the time has it injected, so that tests can stop it. */
class ClockBean {
    @Produces
    @Singleton
    Clock clock() {
        return Clock.system(DanishDates.ZONE);
    }
}
