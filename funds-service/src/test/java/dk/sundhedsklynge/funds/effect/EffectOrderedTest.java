package dk.sundhedsklynge.funds.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.fasterxml.jackson.core.JsonProcessingException;
import dk.sundhedsklynge.funds.account.Holder;
import dk.sundhedsklynge.funds.order.CauseType;
import dk.sundhedsklynge.funds.order.Order;
import dk.sundhedsklynge.funds.order.Terms;
import dk.sundhedsklynge.platform.testing.Contracts;
import jakarta.validation.Validation;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Klyngemidler | cluster",
                "' CLUSTER ' | cluster",
                "Pulje  Q | pulje q",
                "Pulje\u00a0Q | pulje q",
                "pulje\u2003 q | pulje q"
            })
    void aFundIsReadAsWhereverItsNameIsTyped(String written, String fund) throws JsonProcessingException {
        Effect opening = read("opening", """
                "asOf": "2024-12-31", "period": "2024", "fund": "%s", "lines": []""".formatted(written));
        Effect transfer = read("transfer", """
                "fromFund": "%s", "toFund": "%s", "period": "2024",
                "amount": {"amount": 1, "currency": "DKK"}""".formatted(written, written));

        assertThat(opening.order(List.of()).fund()).isEqualTo("nordjylland-vest:" + fund);
        assertThat(transfer.order(List.of()).fund()).isEqualTo("nordjylland-vest:" + fund);
        assertThat(transfer.orderedTerms().namedFunds()).containsExactly(fund, fund);
    }

    @Test
    void anUnknownTypeIsNoEffect() throws JsonProcessingException {
        assertThat(fault("celebrate", PROJECT)).startsWith("Feltet type ").doesNotContain("celebrate");
    }

    @Test
    void aMissingTermIsNamed() throws JsonProcessingException {
        assertThat(fault("grant", PROJECT)).isEqualTo("Feltet terms.amount kan ikke bruges: Feltet mangler.");
    }

    @Test
    void aTermOfALineIsNamedWithItsPlace() throws JsonProcessingException {
        assertThat(fault("opening", """
                        "fund": "cluster", "asOf": "2024-12-31",
                        "lines": [{"quantity": "promised", "amount": {"amount": 1, "currency": "DKK"}}]"""))
                .isEqualTo("Feltet terms.lines[0].quantity kan ikke bruges: Størrelsen kendes ikke.");
    }

    @Test
    void aFieldOfTheOrderItselfIsNamed() throws JsonProcessingException {
        String ajar = ORDER.formatted("grant", PROJECT + ", \"amount\": {\"amount\": 1, \"currency\": \"DKK\"}")
                .replace("\"closed\"", "\"ajar\"");

        assertThat(check.fault(Contracts.JSON.readValue(ajar, EffectOrdered.class)))
                .hasValueSatisfying(
                        fault -> assertThat(fault).startsWith("Feltet access ").doesNotContain("ajar"));
    }

    @Test
    void aFieldThatIsNotKnownIsLeftAside() throws JsonProcessingException {
        assertThat(check.fault(order("grant", PROJECT + """
                        , "amount": {"amount": 1, "currency": "DKK"}, "colour": "red\""""))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.001",
                "1e999999999",
                "-1e999999999",
                "1e-999999999",
                "1e400",
                "1e17",
                "92233720368547758.07",
                "-92233720368547758.07",
                "1000000000000.01"
            })
    void anAmountThatCannotBeBookedIsNone(String kroner) {
        assertTimeoutPreemptively(Duration.ofSeconds(2), () -> assertThat(fault(
                        "grant", PROJECT + ", \"amount\": {\"amount\": %s, \"currency\": \"DKK\"}".formatted(kroner)))
                .startsWith("Feltet terms.amount"));
    }

    @Test
    void aWeightThatCouldNotBeSharedByIsNone() throws JsonProcessingException {
        assertThat(fault("set-key", """
                        "key": "00000000-0000-4000-8000-000000000001", "name": "n", "paying": [],
                        "weights": [{"party": "787", "weight": 9223372036854775807}]""")).startsWith("Feltet terms.weights[0].weight ");
    }

    @Test
    void anOpeningOfTheYearOneIsNone() throws JsonProcessingException {
        assertThat(fault("opening", """
                        "fund": "cluster", "asOf": "0001-01-01", "period": "2022", "lines": []""")).startsWith("Feltet terms.asOf ");
    }

    @Test
    void anotherCurrencyIsNoAmount() throws JsonProcessingException {
        assertThat(fault("grant", PROJECT + ", \"amount\": {\"amount\": 1, \"currency\": \"SEK\"}"))
                .startsWith("Feltet terms.amount ")
                .doesNotContain("SEK");
    }

    private final CheckOrder check =
            new CheckOrder(Validation.buildDefaultValidatorFactory().getValidator());

    private String fault(String type, String terms) throws JsonProcessingException {
        return check.fault(order(type, terms)).orElseThrow();
    }

    private static Effect read(String type, String terms) throws JsonProcessingException {
        return order(type, terms).effect();
    }

    private static EffectOrdered order(String type, String terms) throws JsonProcessingException {
        return Contracts.JSON.readValue(ORDER.formatted(type, terms), EffectOrdered.class);
    }
}
