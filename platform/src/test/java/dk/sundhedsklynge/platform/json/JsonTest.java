package dk.sundhedsklynge.platform.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.sundhedsklynge.platform.money.Money;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {
    private static final ObjectMapper JSON = Json.mapper();

    private record Payment(Money paid, LocalDate on, int year) {}

    @Test
    void anAmountAndADayComeBackAsTheyWere() throws JsonProcessingException {
        Payment payment =
                new Payment(Money.ofKroner(new BigDecimal("12345678901234.57")), LocalDate.of(2026, 1, 31), 2026);

        String json = JSON.writeValueAsString(payment);

        assertThat(json).contains("12345678901234.57").contains("\"2026-01-31\"");
        assertThat(JSON.readValue(json, Payment.class)).isEqualTo(payment);
        assertThat(JSON.treeToValue(JSON.readTree(json), Payment.class)).isEqualTo(payment);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0", "-0.00", "0.1", "0.10", "1e3", "99999999999999.99", "-496685.62"})
    void whatIsAnAmount(String number) throws JsonProcessingException {
        assertThat(JSON.readValue(amount(number), Money.class).kroner()).isEqualByComparingTo(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1e9999999999",
                "1e999999999",
                "-1e999999999",
                "1e-9999999",
                "1e-999999999",
                "1e400",
                "0.001",
                "1e17",
                "NaN",
                "Infinity",
                "01",
                "0.1+0.2",
                "\"12\"",
                "true",
                "null",
                "{}"
            })
    void invalidNumbersAreRefusedAtOnce(String number) {
        assertTimeoutPreemptively(Duration.ofSeconds(2), () -> {
            assertThatThrownBy(() -> JSON.readValue(amount(number), Money.class))
                    .isInstanceOf(JsonProcessingException.class);
            assertThatThrownBy(() -> JSON.treeToValue(JSON.readValue(amount(number), ObjectNode.class), Money.class))
                    .isInstanceOf(JsonProcessingException.class);
        });
    }

    @Test
    void aFractionIsNoWholeNumber() {
        assertThatThrownBy(() -> JSON.readValue("{\"paid\": null, \"on\": null, \"year\": 2026.5}", Payment.class))
                .isInstanceOf(JsonProcessingException.class);
        assertThatThrownBy(() -> JSON.readValue("{\"paid\": null, \"on\": null, \"year\": 1e400}", Payment.class))
                .isInstanceOf(JsonProcessingException.class);
    }

    @Test
    void aFieldThatNobodyKnowsIsRefused() {
        assertThatThrownBy(() -> JSON.readValue("{\"paid\": null, \"beløb\": 1}", Payment.class))
                .isInstanceOf(JsonProcessingException.class);
    }

    @Test
    void kronerThatWouldFillTheMemoryAreRefused() {
        for (String kroner : new String[] {"1e999999999", "1e-999999999", "1e100000"}) {
            assertTimeoutPreemptively(
                    Duration.ofSeconds(2), () -> assertThatThrownBy(() -> Money.ofKroner(new BigDecimal(kroner)))
                            .isInstanceOf(IllegalArgumentException.class)
                            .hasMessageContaining("Beløbet"));
        }
    }

    private static String amount(String number) {
        return "{\"amount\": %s, \"currency\": \"DKK\"}".formatted(number);
    }
}
