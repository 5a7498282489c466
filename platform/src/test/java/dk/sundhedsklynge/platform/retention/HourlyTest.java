package dk.sundhedsklynge.platform.retention;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.scheduler.Scheduler;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class HourlyTest {
    @Inject
    Scheduler scheduler;

    private final List<String> dropped = new ArrayList<>();

    private HourlyTask task(String what, Runnable drop) {
        return new HourlyTask() {
            @Override
            public String what() {
                return what;
            }

            @Override
            public void drop() {
                drop.run();
                dropped.add(what);
            }
        };
    }

    @Test
    void oneThatFailsKeepsNoOtherFromBeingDone() {
        HourlyTask broken = task("Broken things", () -> {
            throw new IllegalStateException("broken");
        });

        new Hourly(List.of(task("Old things", () -> {}), broken, task("Older things", () -> {}))).dropAll();

        assertThat(dropped).containsExactly("Old things", "Older things");
    }

    @Test
    void theClockStartsItAMinuteAfterTheServiceAndThenEveryHour() {
        assertThat(scheduler.isRunning()).isTrue();
        assertThat(scheduler.getScheduledJob(Hourly.IDENTITY).getNextFireTime())
                .isBetween(Instant.now(), Instant.now().plus(Duration.ofMinutes(62)));
    }
}
