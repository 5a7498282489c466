package dk.sundhedsklynge.platform.events;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dk.sundhedsklynge.platform.json.Json;
import dk.sundhedsklynge.platform.money.Money;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InboundEventTest {
    private record Paid(Money sum, long times) {}

    @Test
    void anAmountIsReadToTheOere() {
        assertThat(event("{\"sum\": {\"amount\": 12345678901234.57, \"currency\": \"DKK\"}, \"times\": 2}")
                        .as(Paid.class))
                .isEqualTo(new Paid(new Money(1_234_567_890_123_457L), 2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"sum\": {\"amount\": 1e9999999999, \"currency\": \"DKK\"}, \"times\": 1}",
                "{\"sum\": {\"amount\": 1e999999999, \"currency\": \"DKK\"}, \"times\": 1}",
                "{\"sum\": {\"amount\": 1e-999999999, \"currency\": \"DKK\"}, \"times\": 1}",
                "{\"sum\": {\"amount\": NaN, \"currency\": \"DKK\"}, \"times\": 1}",
                "{\"sum\": {\"amount\": 0.001, \"currency\": \"DKK\"}, \"times\": 1}",
                "{\"sum\": {\"amount\": 1, \"currency\": \"DKK\"}, \"times\": 1.5}",
                "{\"sum\": {\"amount\": 1, \"currency\": \"DKK\"}, \"times\": 1e400}",
                "{\"sum\": {\"amount\": 1, \"currency\": \"DKK\"}, \"times\": 1e999999999}"
            })
    void aNumberThatIsNoneMakesItInvalidAtOnce(String body) {
        InboundEvent event = event(body);

        assertTimeoutPreemptively(Duration.ofSeconds(2), () -> assertThatThrownBy(() -> event.as(Paid.class))
                .isInstanceOf(InvalidEvent.class));
    }

    private static InboundEvent event(String body) {
        return new InboundEvent("/klynge/test", "1", "test.paid.v1", body.getBytes(UTF_8), Json.mapper());
    }
}
