package dk.sundhedsklynge.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

/** What is shown is whole when every name has come. */
class SamplesTest {
    private static final String VEST = "{\"name\": \"Sundhedsklynge Vest\", \"parties\": [{\"name\": \"Thisted\"}]}";
    private static final String PAID =
            "{\"name\": \"Indlæggelse Hjemme\", \"cluster\": \"Sundhedsklynge Vest\", \"granted\": 900000.00}";

    @Test
    void allNamesAreThere() throws JsonProcessingException {
        assertThat(isNamed(VEST, PAID)).isTrue();
        assertThat(isNamed(VEST, PAID.replace("900000.00", "0.00").replace("Vest", "Fyn")))
                .as("a cluster without money is not in the ledger")
                .isTrue();
    }

    @Test
    void aPartyIsStillShownByItsCode() throws JsonProcessingException {
        assertThat(isNamed(VEST.replace("Thisted", "787"), PAID)).isFalse();
    }

    @Test
    void aClusterIsStillShownByItsId() throws JsonProcessingException {
        assertThat(isNamed(VEST, PAID.replace("Sundhedsklynge Vest", "nordjylland-vest")))
                .isFalse();
    }

    @Test
    void theMoneyOfAClusterIsNotShownYet() throws JsonProcessingException {
        assertThat(isNamed("", PAID)).isFalse();
    }

    private static boolean isNamed(String clusters, String projects) throws JsonProcessingException {
        return Samples.isNamed(list(clusters), list(projects));
    }

    private static JsonNode list(String elements) throws JsonProcessingException {
        return SuiteClient.JSON.readTree("[" + elements + "]");
    }
}
