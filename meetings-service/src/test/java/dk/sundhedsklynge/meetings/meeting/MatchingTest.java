package dk.sundhedsklynge.meetings.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** What is read again is known by its words, otherwise by its place. */
class MatchingTest {
    private record Held(String words, int place) {}

    private static final Held FIRST = new Held("Godkendt.", 1);
    private static final Held SECOND = new Held("Udsat.", 2);

    private static Matching<Held> matching(String... read) {
        return Matching.of(List.of(FIRST, SECOND), List.of(read), Held::words, Function.identity(), Held::place);
    }

    @Test
    void theSameWordsAreTheSameWhereverTheyStand() {
        assertThat(matching("Udsat.", "Godkendt.").kept()).containsExactly(SECOND, FIRST);
    }

    @Test
    void otherWordsInTheSamePlaceAreTheSame() {
        assertThat(matching("Godkendt med ændring.", "Udsat.").kept()).containsExactly(FIRST, SECOND);
    }

    @Test
    void wordsCountBeforeThePlace() {
        Matching<Held> matching = matching("Nyt.", "Godkendt.", "Udsat.");

        assertThat(matching.kept()).containsExactly(null, FIRST, SECOND);
        assertThat(matching.left()).isEmpty();
    }

    @Test
    void whatIsNotReadAgainIsLeft() {
        assertThat(matching("Godkendt.").left()).containsExactly(SECOND);
    }
}
