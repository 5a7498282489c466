package dk.sundhedsklynge.platform.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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

    /** Written out in digits it would take a gigabyte. */
    @Test
    void anAmountWithAnEnormousExponentIsRefusedInAFewWords() {
        BigDecimal enormous = new BigDecimal("1e999999999");

        assertThatThrownBy(() -> Money.ofKroner(enormous))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1E+999999999");
    }

    @Test
    void countsInOre() {
        assertThat(Money.ofKroner(new BigDecimal("0.10")).plus(Money.ofKroner(new BigDecimal("0.20"))))
                .isEqualTo(new Money(30));
        assertThat(new Money(30).minus(new Money(40))).isEqualTo(new Money(-10));
    }
}
