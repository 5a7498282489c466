package dk.sundhedsklynge.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A form that is sent empty says what is wrong, above itself and at its fields, and axe finds nothing at both widths. */
final class FormErrorsJourneyTest {
    @TempDir
    Path profile;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /opgaver/ny?klynge=nordjylland-vest                  | Gem opgaven          | Opgaven er ikke gemt
            /opgaver/aftaler/ny?klynge=nordjylland-vest          | Gem aftalen          | Aftalen er ikke gemt
            /opgaver/udsatte/ny?klynge=nordjylland-vest          | Gem punktet          | Punktet er ikke gemt
            /projekter/ny?klynge=nordjylland-vest                | Opret projektet      | Projektet er ikke oprettet
            /midler/nordjylland-vest/registrer/bilag             | Vis, hvad der sker   | Intet er registreret
            /midler/nordjylland-vest/registrer/tildeling         | Vis, hvad der sker   | Intet er registreret
            /midler/nordjylland-vest/registrer/overfoersel       | Vis, hvad der sker   | Intet er registreret
            /midler/nordjylland-vest/registrer/aabning           | Vis, hvad der sker   | Intet er registreret
            /midler/regneark                                     | Se, hvad der vil ske |
            /moeder/indlaes                                      | Indlæs referat       | Referatet er ikke indlæst
            /overdragelse/modtag                                 | Modtag pakken        |
            """)
    void aFormThatIsSentEmptySaysWhatIsWrong(String form, String button, String said)
            throws IOException, InterruptedException {
        try (Window window = Window.of("sekretariat", profile)) {
            window.open(form);
            window.pressRefused(button);

            assertThat(window.text()).contains(said == null ? "Vælg" : said);
        }
    }
}
