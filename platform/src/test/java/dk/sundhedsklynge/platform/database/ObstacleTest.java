package dk.sundhedsklynge.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ObstacleTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            08001, AWAY
            08003, AWAY
            08006, AWAY
            25006, AWAY
            53300, AWAY
            57P01, AWAY
            57P02, AWAY
            57P03, AWAY
            , AWAY
            23505, ROW_OF_OTHERS
            23503, ROW_OF_OTHERS
            23P01, ROW_OF_OTHERS
            22021, DATA
            23502, DATA
            54000, DATA
            40001, OTHER
            42P01, OTHER
            57014, OTHER""")
    void theClassOfTheStateSaysWhatItWas(String state, Obstacle obstacle) {
        assertThat(Obstacle.of(new SQLException("Of any kind", state))).isEqualTo(obstacle);
    }

    @Test
    void itIsFoundWhereverTheExceptionKeepsIt() {
        SQLException away = new SQLException("It is being started", "57P03");
        RuntimeException rolledBack = new IllegalStateException("The transaction was rolled back");
        rolledBack.addSuppressed(new IllegalArgumentException(away));

        assertThat(Obstacle.away(new RuntimeException(rolledBack))).contains(away);
        assertThat(Obstacle.away(new RuntimeException(new SQLException("Taken", "23505"))))
                .isEmpty();
        assertThat(Obstacle.away(new IllegalStateException("Of any kind"))).isEmpty();
    }
}
