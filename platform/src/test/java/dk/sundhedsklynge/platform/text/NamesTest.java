package dk.sundhedsklynge.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {
    @ParameterizedTest
    @CsvSource({
        "Rønne, Rønne",
        "A\u030Arhus, Århus",
        "a\u030Angstro\u0308m, ångström",
        "\uD83D\uDE00, \uD83D\uDE00",
        "Esbjerg Sygehus, Esbjerg Sygehus",
    })
    void aNameHasOneForm(String typed, String form) {
        assertThat(Names.inOneForm(typed)).isEqualTo(form);
    }
}
