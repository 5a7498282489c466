package dk.sundhedsklynge.funds.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.sundhedsklynge.platform.problem.Problem;
import org.junit.jupiter.api.Test;

class ChainTurnsTest {
    private final ChainTurns turns = new ChainTurns();

    @Test
    void aThirdIsRefusedWhileTwoAreUnderWay() {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> turns.take(() -> turns.take(() -> turns.take(() -> "third"))))
                .satisfies(refused -> assertThat(refused.status()).isEqualTo(503));
    }

    @Test
    void aTurnIsGivenBackWhateverCameOfIt() {
        for (int i = 0; i < 5; i++) {
            assertThatExceptionOfType(IllegalStateException.class)
                    .isThrownBy(() -> turns.take(() -> {
                        throw new IllegalStateException("broken");
                    }));
        }
        assertThat(turns.take(() -> "done")).isEqualTo("done");
    }
}
