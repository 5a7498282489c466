package dk.sundhedsklynge.platform.events;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sundhedsklynge.platform.events.Failure.Retry;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FailureTest {
    @Test
    void whatTheDatabaseSaysDecidesWhetherAnotherAttemptHelps() {
        Map.of(
                        "22021", Retry.NEVER,
                        "22P05", Retry.NEVER,
                        "23502", Retry.NEVER,
                        "23514", Retry.NEVER,
                        "54000", Retry.NEVER,
                        "23505", Retry.UNTIL_LIMIT,
                        "40001", Retry.UNTIL_LIMIT,
                        "40P01", Retry.UNTIL_LIMIT,
                        "55P03", Retry.UNTIL_LIMIT,
                        "08006", Retry.UNTIL_LIMIT)
                .forEach((state, chance) -> assertThat(Failure.of(wrapped(new SQLException("secret", state))))
                        .as(state)
                        .satisfies(it -> {
                            assertThat(it.retry()).isEqualTo(chance);
                            assertThat(it.reason()).doesNotContain("secret");
                        }));
    }

    @Test
    void whatTheContentsBringAboutIsNotTriedAgain() {
        assertThat(Failure.of(wrapped(new NullPointerException())).retry()).isEqualTo(Retry.NEVER);
        assertThat(Failure.of(new StackOverflowError()).retry()).isEqualTo(Retry.NEVER);
        assertThat(Failure.of(wrapped(new IllegalStateException("Of any kind"))).retry())
                .isEqualTo(Retry.ONCE);
    }

    @Test
    void anInvalidEventSaysItItselfAndInCharactersThatCanBeKept() {
        Failure failure = Failure.of(wrapped(new InvalidEvent("Feltet\0mangler.")));

        assertThat(failure).isEqualTo(new Failure(Retry.NEVER, "Feltet\\u0000mangler."));
    }

    private static RuntimeException wrapped(Throwable cause) {
        return new IllegalStateException("The work failed", new RuntimeException(cause));
    }
}
