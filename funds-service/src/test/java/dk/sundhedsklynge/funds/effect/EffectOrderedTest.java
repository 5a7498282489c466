package dk.sundhedsklynge.funds.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.fasterxml.jackson.core.JsonProcessingException;
import dk.sundhedsklynge.funds.account.Holder;
import dk.sundhedsklynge.funds.order.CauseType;
import dk.sundhedsklynge.funds.order.Order;
import dk.sundhedsklynge.funds.order.Terms;
import dk.sundhedsklynge.platform.testing.Contracts;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reading an order: what is missing or unknown is said by name, and nothing is guessed. */
class EffectOrderedTest {
    private static final String ORDER = """
            {"id": "00000000-0000-4000-8000-000000000011", "sequence": 1, "cooperation": "nordjylland-vest",
             "addressee": "funds", "type": "%s", "decidedOn": "2025-01-15", "decidedBy": "nordjylland-vest:politisk",
             "competent": true, "reservation": null, "waitsFor": [], "access": "closed",
             "anchor": {"document": null, "meeting": null, "item": 4, "decision": null, "line": 118},
             "terms": {%s}}""";
    private static final String PROJECT = "\"project\": \"00000000-0000-4000-8000-000000000001\"";

    @Test
    void anOrderIsReadWithItsTermsAndItsPlace() throws JsonProcessingException {
        Effect effect = read("supplement", PROJECT + ", \"amount\": {\"amount\": 175000.01, \"currency\": \"DKK\"}");

        Order order = effect.order(List.of());

        assertThat(effect.closed()).isTrue();
        assertThat(effect.anchor().line()).isEqualTo(118);
        assertThat(order.fund()).isEqualTo("nordjylland-vest:cluster");
        assertThat(order.terms()).isInstanceOfSatisfying(Terms.Grant.class, grant -> {
            assertThat(grant.amount()).isEqualTo(175_000_01);
            assertThat(grant.period()).isEqualTo("2025");
            assertThat(grant.holder()).isEqualTo(Holder.ofNoParty());
        });
    }

    @Test
    void anOpeningCountsFromItsOwnDayAndLeavesRestsAside() throws JsonProcessingException {
        Order order = read("opening", """
                "asOf": "2024-12-31", "period": null, "fund": "Cluster", "lines": [
                  {"quantity": "received", "party": "787", "label": null, "project": null, "toYear": null,
                   "amount": {"amount": 10.10, "currency": "DKK"}},
                  {"quantity": "carriedOver", "party": null, "label": "kommunerne", "project": null, "toYear": 2025,
                   "amount": {"amount": 5, "currency": "DKK"}},
                  {"quantity": "unspent", "party": null, "label": null, "project": null, "toYear": null,
                   "amount": {"amount": 7, "currency": "DKK"}}]""").order(List.of());

        assertThat(order.cause()).isEqualTo(CauseType.OPENING);
        assertThat(order.on()).isEqualTo(LocalDate.parse("2024-12-31"));
        assertThat(order.fund()).isEqualTo("nordjylland-vest:cluster");
        assertThat(order.terms())
                .isEqualTo(new Terms.Opening(
                        LocalDate.parse("2024-12-31"),
                        "2024",
                        List.of(
                                new Terms.Line(Terms.StatedQuantity.RECEIVED, Holder.party("787"), null, null, 10_10),
                                new Terms.Line(
                                        Terms.StatedQuantity.CARRIED_OVER,
                                        Holder.of(null, "kommunerne"),
                                        null,
                                        "2025",
                                        5_00))));
    }

    @Test
    void moneyThatIsNotClusterMoneyIsAnotherFund() throws JsonProcessingException {
        Order order = read("opening", """
                "asOf": "2024-12-31", "period": "2024", "fund": "eSundhedsvæsen", "lines": []""").order(List.of());

        assertThat(order.fund()).isEqualTo("nordjylland-vest:esundhedsvæsen");
    }

    @Test
    void anUnknownTypeIsNamed() {
        assertThatThrownBy(() -> read("celebrate", PROJECT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("celebrate");
    }

    @Test
    void aMissingTermIsNamed() {
        assertThatThrownBy(() -> read("grant", PROJECT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("terms.amount is missing");
    }

    @Test
    void aFractionOfAnOereIsNoAmount() {
        assertThatThrownBy(() -> read("grant", PROJECT + ", \"amount\": {\"amount\": 0.001, \"currency\": \"DKK\"}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("0.001");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "-1e999999999", "1e-999999999", "1e400", "1e17"})
    void aNumberThatWouldFillTheMemoryIsNoAmount(String number) {
        assertTimeoutPreemptively(Duration.ofSeconds(2), () -> assertThatThrownBy(() -> read(
                        "grant", PROJECT + ", \"amount\": {\"amount\": %s, \"currency\": \"DKK\"}".formatted(number)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("terms.amount"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"92233720368547758.07", "-92233720368547758.07", "1000000000000.01"})
    void anAmountThatSumsCouldNotHoldIsNone(String kroner) {
        assertThatThrownBy(() -> read(
                        "grant", PROJECT + ", \"amount\": {\"amount\": %s, \"currency\": \"DKK\"}".formatted(kroner)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(kroner);
    }

    @Test
    void aWeightThatCouldNotBeSharedByIsNone() {
        assertThatThrownBy(() -> read("set-key", """
                        "key": "00000000-0000-4000-8000-000000000001", "name": "n", "paying": [],
                        "weights": [{"party": "787", "weight": 9223372036854775807}]"""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("terms.weight");
    }

    @Test
    void anOpeningOfTheYearOneIsNone() {
        assertThatThrownBy(() -> read("opening", """
                        "fund": "cluster", "asOf": "0001-01-01", "period": "2022", "lines": []"""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("terms.asOf");
    }

    @Test
    void anotherCurrencyIsNoAmount() {
        assertThatThrownBy(() -> read("grant", PROJECT + ", \"amount\": {\"amount\": 1, \"currency\": \"SEK\"}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("SEK");
    }

    private static Effect read(String type, String terms) throws JsonProcessingException {
        return Contracts.JSON
                .readValue(ORDER.formatted(type, terms), EffectOrdered.class)
                .effect();
    }
}
