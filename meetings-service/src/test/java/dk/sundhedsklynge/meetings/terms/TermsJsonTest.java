package dk.sundhedsklynge.meetings.terms;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermsJsonTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"pris\": 1} | pris | Feltet kendes ikke. Felterne er [amount, key, label, party, period, project, shares]",
                "{\"project\": \"x\"} | project | Værdien passer ikke",
                "{\"amount\": {\"amount\": 1.001, \"currency\": \"DKK\"}} | amount | hele øre",
                "{\"shares\": [{\"party\": \"787\", \"amount\": \"alt\"}]} | shares[0].amount | Værdien passer ikke",
            })
    void whatDoesNotFitIsNamedAndNothingOfTheInsideIs(String terms, String field, String said)
            throws JsonProcessingException {
        var json = new ObjectMapper().readTree(terms);

        assertThat(TermsJson.readWritten(EffectType.GRANT, json))
                .isInstanceOfSatisfying(TermsJson.Written.Unreadable.class, it -> {
                    assertThat(it.error().field()).isEqualTo(field);
                    assertThat(it.error().message()).contains(said).doesNotContain("dk.sundhedsklynge");
                });
    }
}
