package dk.sundhedsklynge.platform.time;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;

/**
 * The clock of the suite, in Danish time and in the microseconds that PostgreSQL keeps, so that a moment is the same before and
 * after it is stored. A class that needs the time has it injected, so that tests can stop it.
 */
class ClockBean {
    @Produces
    @Singleton
    Clock clock(ClockSettings settings) {
        Duration offset = settings.offset().orElse(Duration.ZERO);
        if (!offset.isZero() && !settings.trial()) {
            throw new IllegalStateException("klynge.clock.offset moves today by " + offset
                    + ", which is for trials only; remove it, or say klynge.clock.trial=true");
        }
        return Clock.offset(Clock.tick(Clock.system(DanishDates.ZONE), Duration.of(1, ChronoUnit.MICROS)), offset);
    }
}
