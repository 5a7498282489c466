package dk.sundhedsklynge.platform.json;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sundhedsklynge.platform.money.Money;
import dk.sundhedsklynge.platform.text.Sha256;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CanonicalJsonTest {
    @Test
    void keysAreSortedAndNothingIsWrittenThatSaysNothing() {
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("ø", List.of(new Money(120), LocalDate.of(2026, 12, 31)));
        value.put("b", null);
        value.put("a", "\"Rød grød\"\n");

        assertThat(CanonicalJson.write(value))
                .isEqualTo(
                        "{\"a\":\"\\\"Rød grød\\\"\\n\",\"ø\":[{\"amount\":1.2,\"currency\":\"DKK\"},\"2026-12-31\"]}");
    }

    @Test
    void theDigestIsTheOneOfTheStandard() {
        assertThat(Sha256.of("abc")).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void aGiantNumberKeepsItsDigits() {
        assertThat(CanonicalJson.write(Map.of("n", Long.MAX_VALUE))).isEqualTo("{\"n\":9223372036854775807}");
    }
}
