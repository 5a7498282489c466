package dk.sundhedsklynge.meetings.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sundhedsklynge.meetings.meeting.ItemContent.Recommendation;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecommendationsTest {
    private static List<Recommendation> read(String... parts) {
        return TestDocuments.item("Indstilling\n\n" + String.join("\n\n", parts))
                .content()
                .recommendations();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1. Godkender budgettet\n2. Drøfter nøglen",
                "1.\tGodkender budgettet\n2.\tDrøfter nøglen",
                "- Godkender budgettet\n- Drøfter nøglen",
                "• Godkender budgettet\n\n• Drøfter nøglen",
                "? Godkender budgettet\n? Drøfter nøglen",
                "a) Godkender budgettet\nb) Drøfter nøglen",
                "Godkender budgettet\n\nDrøfter nøglen",
            })
    void eachMarkedLineIsOneWhateverTheMark(String list) {
        assertThat(read("Det indstilles, at Politisk niveau:", list))
                .extracting(Recommendation::text)
                .containsExactly("Godkender budgettet", "Drøfter nøglen");
    }

    @Test
    void aSentenceWithoutMarkIsOne() {
        assertThat(read("Det indstilles, at referatet godkendes.", "Referatet er vedlagt."))
                .singleElement()
                .satisfies(it -> assertThat(it.line()).isEqualTo(11));
    }

    @Test
    void aListWithinAListBelongsToItsLine() {
        assertThat(read("Det indstilles, at:", "1. Vælger to emner\n - Natur\n - Kultur\n2. Sætter penge af"))
                .extracting(Recommendation::text)
                .containsExactly("Vælger to emner\nNatur\nKultur".replace("\n", "\n- "), "Sætter penge af");
    }

    @Test
    void aLineThatRunsOnIsTheSame() {
        assertThat(read("Det indstilles, at:", "1. Godkender budgettet\nfor hele året\n2. Drøfter nøglen"))
                .extracting(Recommendation::text)
                .containsExactly("Godkender budgettet for hele året", "Drøfter nøglen");
    }

    @Test
    void theBodyThatRecommendsIsNamed() {
        assertThat(read("Fagligt strategisk niveau indstiller til Politisk niveau, at:", "1. Godkender budgettet"))
                .extracting(Recommendation::by)
                .containsExactly("Fagligt strategisk niveau");
    }

    @Test
    void numberedListsInTheCaseAreNone() {
        assertThat(TestDocuments.item("Sagsfremstilling", "Der er tre forslag:", "1. Et\n2. To\n3. Tre")
                        .content()
                        .recommendations())
                .isEmpty();
    }
}
