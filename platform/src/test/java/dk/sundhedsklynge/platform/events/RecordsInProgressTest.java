package dk.sundhedsklynge.platform.events;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sundhedsklynge.platform.database.Database;
import dk.sundhedsklynge.platform.events.Failure.Retry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

class RecordsInProgressTest {
    private static final Instant BEGUN = Instant.parse("2025-01-20T09:00:00Z");
    private static final Failure FAILURE = new Failure(Retry.UNTIL_LIMIT, "Rækken er låst.");

    private final ReceivedRecord event = new ReceivedRecord("klynge.funds", 3, 17, null, List.of(), null);
    private Instant now = BEGUN;

    /** Its database is away: whatever it is to be told fails, and the replica tells by itself. */
    private final RecordsInProgress inProgress = new RecordsInProgress(
            new StuckRecords(new Database(nowhere())), EventTestBed.settings("stuck-after", "30s"), clock(() -> now));

    @Test
    void anAttemptThatDoesNotEndIsStuckAfterAWhile() {
        inProgress.attempt(event);
        pass(Duration.ofSeconds(30));
        assertThat(inProgress.stuck()).isEmpty();

        pass(Duration.ofSeconds(1));

        assertThat(inProgress.stuck()).singleElement().satisfies(it -> {
            assertThat(it.place()).isEqualTo("klynge.funds[3]@17");
            assertThat(it.since()).isEqualTo(BEGUN);
            assertThat(it.attempts()).isZero();
        });
        inProgress.end(event);
        assertThat(inProgress.stuck()).isEmpty();
    }

    @Test
    void allAttemptsTogetherCountAndTheLastFailureSaysWhy() {
        for (int i = 0; i < 4; i++) {
            inProgress.attempt(event);
            pass(Duration.ofSeconds(10));
            assertThat(inProgress.failed(event, FAILURE)).isEqualTo(i + 1);
        }

        assertThat(inProgress.stuck())
                .containsExactly(new StuckRecord("klynge.funds", 3, 17, BEGUN, 4, FAILURE.reason()));
    }

    @Test
    void theTimeThatTheDatabaseIsAwayDoesNotCount() {
        inProgress.attempt(event);
        inProgress.waitsForDatabase(event);
        pass(Duration.ofHours(1));
        assertThat(inProgress.stuck()).isEmpty();

        inProgress.attempt(event);
        pass(Duration.ofSeconds(30));
        assertThat(inProgress.stuck()).isEmpty();

        pass(Duration.ofSeconds(1));
        assertThat(inProgress.stuck()).hasSize(1);
    }

    private void pass(Duration time) {
        now = now.plus(time);
    }

    private static Clock clock(InstantSource time) {
        return time.withZone(ZoneOffset.UTC);
    }

    private static PGSimpleDataSource nowhere() {
        PGSimpleDataSource nowhere = new PGSimpleDataSource();
        nowhere.setUrl("jdbc:postgresql://127.0.0.1:1/nowhere");
        return nowhere;
    }
}
