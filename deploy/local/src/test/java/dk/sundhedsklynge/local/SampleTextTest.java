package dk.sundhedsklynge.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SampleTextTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 14);

    @Test
    void fillsEachFormOfADate() {
        assertThat(SampleText.filled("{{D-30|weekday}} {{D-30|long}}, {{D+20|dd-mm-yyyy}}", TODAY))
                .isEqualTo("Fredag d. 15. maj 2026, 04-07-2026");
    }

    @Test
    void leavesATextWithoutPlaceholdersAsItIs() {
        assertThat(SampleText.filled("175.000 kr. {sic} $1 \\", TODAY)).isEqualTo("175.000 kr. {sic} $1 \\");
    }

    @Test
    void refusesAnUnknownForm() {
        assertThatThrownBy(() -> SampleText.filled("{{D-1|iso}}", TODAY)).hasMessageContaining("iso");
        assertThatThrownBy(() -> SampleText.filled("{{today}}", TODAY)).hasMessageContaining("{{today}}");
    }
}
