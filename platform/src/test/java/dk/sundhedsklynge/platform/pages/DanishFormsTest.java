package dk.sundhedsklynge.platform.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sundhedsklynge.platform.money.Money;
import io.quarkus.qute.Engine;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a template makes of a value, through the engine that renders the pages. */
@QuarkusTest
class DanishFormsTest {
    @Inject
    Engine engine;

    static Object[][] forms() {
        Instant summer = Instant.parse("2023-05-30T12:05:00Z");
        return new Object[][] {
            {"{it.kr}", new Money(123_456), "1.234,56 kr."},
            {"{it.kr}", new Money(-5), "−0,05 kr."},
            {"{it.danish}", new Money(101_888_636), "1.018.886,36"},
            {"{it.danish}", 1770L, "1.770"},
            {"{it.danish}", 1770, "1.770"},
            {"{it.danish}", LocalDate.of(2023, 5, 3), "03-05-2023"},
            {"{it.inWords}", LocalDate.of(2023, 5, 3), "3. maj 2023"},
            {"{it.danish}", summer, "30-05-2023 kl. 14.05"},
            {"{it.inWords}", summer, "30. maj 2023 kl. 14.05"},
        };
    }

    @ParameterizedTest
    @MethodSource("forms")
    void aTemplateWritesItInDanish(String template, Object value, String shown) {
        assertThat(engine.parse(template).data("it", value).render()).isEqualTo(shown);
    }
}
