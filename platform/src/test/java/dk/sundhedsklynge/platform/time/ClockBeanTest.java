package dk.sundhedsklynge.platform.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ClockBeanTest {
    @Test
    void aMomentHasNoPartThatTheDatabaseCannotKeep() {
        Clock clock = new ClockBean().clock(settings(null, false));

        assertThat(Stream.generate(clock::instant).limit(1000))
                .allSatisfy(moment -> assertThat(moment).isEqualTo(moment.truncatedTo(ChronoUnit.MICROS)));
        assertThat(clock.instant()).isCloseTo(Instant.now(), within(1, ChronoUnit.MINUTES));
        assertThat(clock.getZone()).isEqualTo(DanishDates.ZONE);
    }

    @Test
    void aTrialLivesOnAnotherDay() {
        Clock clock = new ClockBean().clock(settings(Duration.ofDays(40), true));

        assertThat(clock.instant()).isCloseTo(Instant.now().plus(Duration.ofDays(40)), within(1, ChronoUnit.MINUTES));
    }

    @Test
    void todayIsMovedInATrialOnly() {
        ClockSettings settings = settings(Duration.ofDays(40), false);

        assertThatThrownBy(() -> new ClockBean().clock(settings))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("klynge.clock.trial");
    }

    private static ClockSettings settings(@Nullable Duration offset, boolean trial) {
        return new ClockSettings() {
            @Override
            public Optional<Duration> offset() {
                return Optional.ofNullable(offset);
            }

            @Override
            public boolean trial() {
                return trial;
            }
        };
    }
}
