package dk.sundhedsklynge.platform.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PieceTest {
    @Test
    void aDayIsNeverCutAtItsHyphens() {
        assertThat(Piece.of("Svaret den: 01-12-2026\nKilde: Mail"))
                .containsExactly(
                        new Piece("Svaret den: ", false),
                        new Piece("01-12-2026", true),
                        new Piece("\nKilde: Mail", false));
    }

    @Test
    void aYearStaysWithTheWordBeforeIt() {
        assertThat(Piece.of("Region Syddanmark, 2022-2023"))
                .containsExactly(new Piece("Region ", false), new Piece("Syddanmark, 2022-2023", true));
        assertThat(Piece.of("")).isEmpty();
    }
}
