package dk.sundhedsklynge.platform.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void isKronerInJsonAndOreWithin() throws JsonProcessingException {
        Money money = new Money(49668562);

        String json = JSON.writeValueAsString(money);

        assertThat(json).isEqualTo("{\"amount\":496685.62,\"currency\":\"DKK\"}");
        assertThat(JSON.readValue(json, Money.class)).isEqualTo(money);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"amount\": 1.234, \"currency\": \"DKK\"}",
                "{\"amount\": 1, \"currency\": \"EUR\"}",
                "{\"amount\": 1}",
                "{\"currency\": \"DKK\"}",
                "{\"amount\": 1e18, \"currency\": \"DKK\"}"
            })
    void whatIsNoAmountIsRefused(String json) {
        assertThatThrownBy(() -> JSON.readValue(json, Money.class)).isInstanceOf(JsonProcessingException.class);
    }

    @Test
    void neverWrapsAround() {
        assertThatThrownBy(() -> new Money(Long.MAX_VALUE).plus(new Money(1))).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> new Money(Long.MIN_VALUE).minus(new Money(1))).isInstanceOf(ArithmeticException.class);
    }

    /** Written out in digits they would take a gigabyte. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1e999999999 | Beløbet er for stort; skriv højst 92.233.720.368.547.758,07 kr.
            -1e999999999 | Beløbet er for stort; skriv højst 92.233.720.368.547.758,07 kr.
            9999999999999999999999 | Beløbet er for stort; skriv højst 92.233.720.368.547.758,07 kr.
            92233720368547758.08 | Beløbet er for stort; skriv højst 92.233.720.368.547.758,07 kr.
            -1234.567 | Beløbet -1234,567 kan ikke skrives i hele øre; brug højst to decimaler
            1e-999999999 | Beløbet kan ikke skrives i hele øre; brug højst to decimaler""")
    void whatIsNoAmountIsRefusedWithWhatToWrite(String kroner, String message) {
        assertThatThrownBy(() -> Money.ofKroner(new BigDecimal(kroner)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void theLargestAmountIsOne() {
        assertThat(Money.ofKroner(new BigDecimal("92233720368547758.07")).ore()).isEqualTo(Long.MAX_VALUE);
    }

    @Test
    void countsInOre() {
        assertThat(Money.ofKroner(new BigDecimal("0.10")).plus(Money.ofKroner(new BigDecimal("0.20"))))
                .isEqualTo(new Money(30));
        assertThat(new Money(30).minus(new Money(40))).isEqualTo(new Money(-10));
    }
}
