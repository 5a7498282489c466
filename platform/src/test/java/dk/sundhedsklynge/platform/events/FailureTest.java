package dk.sundhedsklynge.platform.events;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sundhedsklynge.platform.events.Failure.Chance;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FailureTest {
    @Test
    void whatTheDatabaseSaysDecidesWhetherAnotherAttemptHelps() {
        Map.of(
                        "22021", Chance.NONE,
                        "22P05", Chance.NONE,
                        "23502", Chance.NONE,
                        "23514", Chance.NONE,
                        "54000", Chance.NONE,
                        "23505", Chance.GOOD,
                        "40001", Chance.GOOD,
                        "40P01", Chance.GOOD,
                        "55P03", Chance.GOOD,
                        "08006", Chance.GOOD)
                .forEach((state, chance) -> assertThat(Failure.of(wrapped(new SQLException("secret", state))))
                        .as(state)
                        .satisfies(it -> {
                            assertThat(it.chance()).isEqualTo(chance);
                            assertThat(it.reason()).doesNotContain("secret");
                        }));
    }

    @Test
    void whatTheContentsBringAboutIsNotTriedAgain() {
        assertThat(Failure.of(wrapped(new NullPointerException())).chance()).isEqualTo(Chance.NONE);
        assertThat(Failure.of(new StackOverflowError()).chance()).isEqualTo(Chance.NONE);
        assertThat(Failure.of(wrapped(new IllegalStateException("Of any kind"))).chance())
                .isEqualTo(Chance.SMALL);
    }

    @Test
    void anInvalidEventSaysItItselfAndInCharactersThatCanBeKept() {
        Failure failure = Failure.of(wrapped(new InvalidEvent("Feltet\0mangler.")));

        assertThat(failure).isEqualTo(new Failure(Chance.NONE, "Feltet\\u0000mangler."));
    }

    private static RuntimeException wrapped(Throwable cause) {
        return new IllegalStateException("The work failed", new RuntimeException(cause));
    }
}
