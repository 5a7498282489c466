package dk.sundhedsklynge.platform.turns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class TurnsTest {
    private final Turns two = new Turns(2);

    @Test
    void aThirdIsToldThatItIsBusyWhileTwoWork() {
        Optional<Optional<Optional<String>>> nested = two.take(() -> two.take(() -> two.take(() -> "third")));

        assertThat(nested).contains(Optional.of(Optional.empty()));
        assertThat(two.taken()).isZero();
    }

    @Test
    void aTurnIsGivenBackWhateverCameOfIt() {
        for (int i = 0; i < 5; i++) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> two.take(() -> {
                        throw new IllegalStateException("broken");
                    }));
        }
        assertThat(two.take(() -> "done")).contains("done");
    }

    @Test
    void givingATurnBackTwiceGivesOneBack() {
        Turns.Turn first = two.take().orElseThrow();
        var _ = two.take().orElseThrow();

        first.close();
        first.close();

        assertThat(two.taken()).isEqualTo(1);
        assertThat(two.take()).isPresent();
        assertThat(two.take()).isEmpty();
    }

    @Test
    void oneMoreMayWaitAndIsServedWhenATurnIsGivenBack() {
        Turns turns = new Turns(1, 1, Duration.ofMinutes(1));
        Turns.Turn first = turns.take().orElseThrow();
        CountDownLatch waits = new CountDownLatch(1);
        Thread waiting = Thread.ofPlatform()
                .unstarted(() -> turns.take(() -> {
                    waits.countDown();
                    return "done";
                }));
        waiting.start();
        await().until(() -> waiting.getState() == Thread.State.TIMED_WAITING);

        assertThat(turns.take()).as("a second one who would have to wait").isEmpty();
        first.close();

        await().until(() -> waits.getCount() == 0);
        await().until(() -> turns.taken() == 0);
    }

    @Test
    void whoseTurnDoesNotComeInTimeIsToldThatItIsBusy() {
        Turns turns = new Turns(1, 1, Duration.ofMillis(1));
        var _ = turns.take().orElseThrow();

        assertThat(turns.take()).isEmpty();
        assertThat(turns.take()).as("the place to wait in is free again").isEmpty();
    }

    @Test
    void whoeverIsInterruptedWhileWaitingIsToldThatItIsBusy() {
        Turns turns = new Turns(1, 1, Duration.ofMinutes(1));
        var _ = turns.take().orElseThrow();
        CompletableFuture<Boolean> interrupted = new CompletableFuture<>();
        Thread waiting = Thread.ofPlatform()
                .start(() -> interrupted.complete(turns.take().isEmpty() && Thread.interrupted()));
        await().until(() -> waiting.getState() == Thread.State.TIMED_WAITING);

        waiting.interrupt();

        assertThat(interrupted).succeedsWithin(Duration.ofSeconds(10)).isEqualTo(true);
    }
}
