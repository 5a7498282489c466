package dk.sundhedsklynge.meetings.proposal.draft;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sundhedsklynge.meetings.proposal.caveat.Caveat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DoubtTest {
    @Test
    void manyWordsOfAKindAreNotAllQuoted() {
        List<Caveat> negations = Stream.of("Hverken", "aldrig", "ikke", "ingen", "intet", "uden", "nej")
                .map(word -> new Caveat(Caveat.Kind.NEGATION, word, 7))
                .toList();

        Doubt doubt = new Doubt().addCaveats(negations);

        assertThat(doubt.lines())
                .contains("\"Hverken\" (linje 7)")
                .contains("med flere")
                .doesNotContain("\"nej\"");
    }
}
