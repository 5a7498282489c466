package dk.sundhedsklynge.platform.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class EventSettingsTest {
    @Test
    void theDefaultsAreThoseOfTheReadme() {
        EventSettings settings = EventTestBed.settings();

        assertThat(settings.poll()).isEqualTo(Duration.ofMillis(20));
        assertThat(settings.idlePoll()).isEqualTo(Duration.ofSeconds(1));
        assertThat(settings.stuckAfter()).isEqualTo(Duration.ofSeconds(30));
        assertThat(settings.silence()).isEqualTo(Duration.ofSeconds(10));
        assertThat(settings.takeover()).isEqualTo(Duration.ofMillis(500));
        assertThat(settings.pause()).isEqualTo(Duration.ofSeconds(1));
        assertThat(settings.attempts()).isEqualTo(4);
        assertThat(settings.backoff()).isEqualTo(Duration.ofMillis(50));
        assertThat(settings.waitingShownAfter()).isEqualTo(Duration.ofMinutes(5));
        assertThat(settings.keep().outboxDays()).isEqualTo(90);
        assertThat(settings.keep().inboxDays()).isEqualTo(120);
        assertThat(settings.keep().deadLetterDays()).isEqualTo(180);
    }
}
