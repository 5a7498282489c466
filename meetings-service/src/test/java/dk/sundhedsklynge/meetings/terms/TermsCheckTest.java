package dk.sundhedsklynge.meetings.terms;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Terms that the addressee could not read, or that name somebody from elsewhere, are refused while somebody can mend them. */
class TermsCheckTest {
    private static final List<String> PARTIES = List.of("773", "787", "1081");
    private static final String PROJECT = "'project': '00000000-0000-4000-8000-000000000001', ";
    private static final String TEN = "{'amount': 10.01, 'currency': 'DKK'}";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "grant | PROJECT 'amount': TEN, 'party': '101' | Part '101' er ikke med i samarbejdet",
                "grant | PROJECT 'amount': TEN, 'period': 'i fjor' | Vilkåret 'period' er 'i fjor'",
                "grant | PROJECT 'amount': TEN, 'shares': [null] | Vilkåret 'shares' mangler",
                "grant | PROJECT 'amount': TEN, 'shares': [{'party': '787', 'amount': null}] | Vilkåret 'amount' mangler",
                "grant | PROJECT 'amount': TEN, 'shares': [{'party': null, 'amount': TEN}] | Vilkåret 'shares.party' mangler",
                "grant | PROJECT 'amount': TEN, 'shares': [{'party': '101', 'amount': TEN}] | Part '101' er ikke med",
                "grant | PROJECT 'amount': {'amount': 1000000000000.01, 'currency': 'DKK'} | Beløbet er for stort",
                "reduce | PROJECT 'amount': TEN, 'shares': [null] | Vilkåret 'shares' mangler",
                "reduce | PROJECT 'amount': TEN, 'shares': [{'party': '787', 'amount': {'amount': -5, 'currency': 'DKK'}}] | Beløbet skal være over nul",
                "allotment | 'amount': TEN, 'party': '9999' | Part '9999' er ikke med",
                "opening | 'asOf': '2025-01-01', 'fund': 'cluster', 'lines': [null] | Vilkåret 'lines' mangler",
                "carry-over | 'from': 'x', 'to': '2026' | Vilkåret 'from' er 'x'",
                "carry-over | 'from': '2025', 'to': '2025' | fra en periode til en anden",
                "carry-over | 'from': '2025', 'to': '2026', 'amount': {'amount': -5, 'currency': 'DKK'} | Beløbet skal være over nul",
                "set-key | KEY 'weights': [null], 'paying': [], 'takingPart': [] | Vilkåret 'weights' mangler",
                "set-key | KEY 'weights': [{'party': '787', 'weight': 1}], 'takingPart': [] | Vilkåret 'paying' mangler",
                "set-key | KEY 'weights': [{'party': '787', 'weight': 1}, {'party': '787', 'weight': 2}], 'paying': [], 'takingPart': [] | har to vægte",
                "set-key | KEY 'weights': [{'party': '787', 'weight': 1}], 'paying': ['101'], 'takingPart': [] | Part '101' er ikke med",
                "register | PROJECT 'name': 'Ny', 'aliases': [null] | Vilkåret 'aliases' mangler",
                "register | PROJECT 'name': 'Ny', 'aliases': [], 'phase': 'i gang' | Fasen 'i gang' findes ikke; skriv en af",
            })
    void whatCannotBeDoneIsNamed(String type, String terms, String said) {
        assertThatThrownBy(() -> check(type, terms))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "grant | PROJECT 'amount': TEN, 'party': '787', 'period': '2022-2023'",
                "grant | PROJECT 'amount': TEN, 'shares': [{'party': '1081', 'amount': TEN}]",
                "reduce | PROJECT 'amount': TEN",
                "carry-over | 'from': '2022-2023', 'to': '2024'",
                "set-key | KEY 'weights': [{'party': '787', 'weight': 1}], 'paying': ['787'], 'takingPart': ['773']",
                "register | PROJECT 'name': 'Ny', 'aliases': ['Nyere'], 'phase': 'in-operation'",
            })
    void whatCanBeDoneIsTaken(String type, String terms) {
        assertThatCode(() -> check(type, terms)).doesNotThrowAnyException();
    }

    private static void check(String type, String terms) throws JsonProcessingException {
        String json = "{%s}"
                .formatted(terms)
                .replace("PROJECT", PROJECT)
                .replace("KEY", "'key': '00000000-0000-4000-8000-000000000002', 'name': 'Nøgle',")
                .replace("TEN", TEN)
                .replace('\'', '"');
        TermsCheck.refuseWrong(TermsJson.read(EffectType.of(type), new ObjectMapper().readTree(json)), PARTIES);
    }
}
