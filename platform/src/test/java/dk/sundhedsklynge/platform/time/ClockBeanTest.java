package dk.sundhedsklynge.platform.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ClockBeanTest {
    @Test
    void aMomentHasNoPartThatTheDatabaseCannotKeep() {
        Clock clock = new ClockBean().clock();

        assertThat(Stream.generate(clock::instant).limit(1000))
                .allSatisfy(moment -> assertThat(moment).isEqualTo(moment.truncatedTo(ChronoUnit.MICROS)));
        assertThat(clock.instant()).isCloseTo(Instant.now(), within(1, ChronoUnit.MINUTES));
        assertThat(clock.getZone()).isEqualTo(DanishDates.ZONE);
    }
}
