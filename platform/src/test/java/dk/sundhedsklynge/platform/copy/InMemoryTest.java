package dk.sundhedsklynge.platform.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** When a table that is kept in memory is read anew. */
class InMemoryTest {
    private final List<String> table = new CopyOnWriteArrayList<>(List.of("Vest"));
    private final AtomicInteger looks = new AtomicInteger();
    private final AtomicInteger reads = new AtomicInteger();
    private final AtomicLong now = new AtomicLong();
    private volatile boolean away;

    private final InMemory<List<String>> copy = new InMemory<>(this::version, this::read, now::get);

    @Test
    void itIsReadOnceAndThenFromMemory() {
        for (int i = 0; i < 100; i++) {
            assertThat(copy.get()).containsExactly("Vest");
        }

        assertThat(looks).hasValue(1);
        assertThat(reads).hasValue(1);
    }

    @Test
    void whatThisProcessCommittedIsInTheNextAnswer() {
        copy.get();
        table.add("Midt");
        copy.changed();

        assertThat(copy.get()).containsExactly("Vest", "Midt");
    }

    @Test
    void anAdditionOrRemovalByAnotherReplicaIsSeenAfterTwoSeconds() {
        copy.get();
        table.add("Midt");
        pass(Duration.ofSeconds(1));
        assertThat(copy.get()).containsExactly("Vest");

        pass(Duration.ofMillis(1500));
        await().untilAsserted(() -> assertThat(copy.get()).containsExactly("Vest", "Midt"));

        table.remove("Vest");
        pass(Duration.ofMillis(2500));
        await().untilAsserted(() -> assertThat(copy.get()).containsExactly("Midt"));
    }

    @Test
    void afterALongPauseTheFirstAnswerIsOfNow() {
        copy.get();
        table.add("Midt");
        pass(Duration.ofHours(1));

        assertThat(copy.get()).containsExactly("Vest", "Midt");
    }

    @Test
    void nothingIsReadAnewWhileNothingChanged() {
        copy.get();
        pass(Duration.ofHours(1));
        copy.get();

        assertThat(looks).hasValue(2);
        assertThat(reads).hasValue(1);
    }

    @Test
    void aLookThatFailedIsTakenAgain() {
        away = true;
        assertThatThrownBy(copy::get).hasRootCauseMessage("away");

        away = false;
        assertThat(copy.get()).containsExactly("Vest");
    }

    private void pass(Duration time) {
        now.addAndGet(time.toNanos());
    }

    private String version() {
        looks.incrementAndGet();
        if (away) {
            throw new IllegalStateException("away");
        }
        return table.toString();
    }

    private List<String> read() {
        reads.incrementAndGet();
        return List.copyOf(table);
    }
}
