package dk.sundhedsklynge.meetings.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermsJsonTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"pris\": 1} | pris | Feltet kendes ikke; her kendes amount, key, label, party, period, project og shares",
                "{\"project\": \"x\"} | project | Skriv et id som",
                "{\"amount\": {\"amount\": 1.001, \"currency\": \"DKK\"}} | amount | hele øre",
                "{\"shares\": [{\"party\": \"787\", \"amount\": \"alt\"}]} | shares[0].amount | Skriv et beløb som",
                "{\"label\": 7} | label | Skriv en tekst i anførselstegn",
                "{\"label\": \"a\\u202Eb\"} | label | U+202E",
                "{\"kind\": \"frame\"} | kind | En virkning af typen 'grant' har vilkår af formen 'commitment'",
                "{\"kind\": 7} | kind | vilkår af formen 'commitment'",
            })
    void whatDoesNotFitIsNamedAndNothingOfTheInsideIs(String terms, String field, String said)
            throws JsonProcessingException {
        assertThat(TermsJson.readWritten(EffectType.GRANT, json(terms)))
                .isInstanceOfSatisfying(TermsJson.Written.Unreadable.class, it -> {
                    assertThat(it.error().field()).isEqualTo(field);
                    assertThat(it.error().message()).contains(said).doesNotContain("dk.sundhedsklynge");
                });
    }

    @Test
    void termsAsTheyAreShownCanBeSentBack() throws JsonProcessingException {
        String written = "{\"asOf\": \"2025-01-01\", \"period\": null, \"fund\": \"cluster\", \"lines\": []}";

        assertThat(TermsJson.readWritten(EffectType.OPENING, json(written.replace("{", "{\"kind\": \"opening\", "))))
                .isInstanceOf(TermsJson.Written.Readable.class)
                .isEqualTo(TermsJson.readWritten(EffectType.OPENING, json(written)));
    }

    @Test
    void aPhaseThatDoesNotExistIsToldWithThoseThatDo() throws JsonProcessingException {
        ObjectNode json = json("{\"name\": \"Ny\", \"phase\": \"i gang\"}");

        assertThat(TermsJson.readWritten(EffectType.REGISTER, json))
                .isInstanceOfSatisfying(TermsJson.Written.Unreadable.class, it -> {
                    assertThat(it.error().field()).isEqualTo("phase");
                    assertThat(it.error().message()).startsWith("Fasen findes ikke; skriv proposed, described,");
                });
    }

    @Test
    void aTypeThatThereIsNoneOfIsAnsweredWithThoseThatThereAre() {
        assertThatThrownBy(() -> EffectType.of("gave"))
                .hasMessageStartingWith("Ukendt type 'gave'; brug ")
                .hasMessageContaining(" eller ")
                .hasMessageNotContaining("[");
    }

    private static ObjectNode json(String text) throws JsonProcessingException {
        return (ObjectNode) new ObjectMapper().readTree(text);
    }
}
