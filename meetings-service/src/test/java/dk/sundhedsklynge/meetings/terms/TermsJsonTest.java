package dk.sundhedsklynge.meetings.terms;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermsJsonTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"pris\": 1} | feltet pris kendes ikke. Felterne er [amount, key, label, party, period, project, shares]",
                "{\"project\": \"x\"} | feltet project kan ikke læses",
                "{\"amount\": {\"amount\": 1.001, \"currency\": \"DKK\"}} | feltet amount kan ikke læses",
                "{\"shares\": [{\"party\": \"787\", \"amount\": \"alt\"}]} | feltet shares[0].amount kan ikke læses",
            })
    void whatDoesNotFitIsNamedAndNothingOfTheInsideIs(String terms, String said) throws JsonProcessingException {
        var json = new ObjectMapper().readTree(terms);

        assertThatThrownBy(() -> TermsJson.read(EffectType.GRANT, json))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(said)
                .hasMessageNotContaining("dk.sundhedsklynge");
    }
}
