package dk.sundhedsklynge.meetings.terms;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.sundhedsklynge.platform.problem.FieldError;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Terms that the addressee could not read, or that name somebody from elsewhere, are refused while somebody can mend them. */
class TermsCheckTest {
    private static final Map<String, String> PARTIES =
            Map.of("773", "Morsø Kommune", "787", "Thisted Kommune", "1081", "Region Nordjylland");
    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();
    private static final String PROJECT = "'project': '00000000-0000-4000-8000-000000000001', ";
    private static final String TEN = "{'amount': 10.01, 'currency': 'DKK'}";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "grant | PROJECT 'amount': TEN, 'party': '101' | party | Part '101' er ikke med i samarbejdet",
                "grant | 'amount': TEN | project | Udfyld feltet",
                "grant | PROJECT 'amount': TEN, 'period': 'i fjor' | period | Skriv et år eller en pulje",
                "grant | PROJECT 'amount': TEN, 'period': '0000' | period | Skriv et år eller en pulje",
                "grant | PROJECT 'amount': TEN, 'period': '2030-2020' | period | Skriv puljens første år først",
                "grant | PROJECT 'amount': TEN, 'shares': [null] | shares[0] | Udfyld feltet",
                "grant | PROJECT 'amount': TEN, 'shares': [{'party': '787', 'amount': null}] | shares[0].amount | Udfyld feltet",
                "grant | PROJECT 'amount': TEN, 'shares': [{'party': '787', 'amount': TEN}, {'party': '773', 'amount': {'amount': 0, 'currency': 'DKK'}}] | shares[1].amount | Beløbet skal være over nul",
                "grant | PROJECT 'amount': TEN, 'shares': [{'party': null, 'amount': TEN}] | shares[0].party | Udfyld feltet",
                "grant | PROJECT 'amount': TEN, 'shares': [{'party': '101', 'amount': TEN}] | shares[0].party | Part '101' er ikke med",
                "grant | PROJECT 'amount': TEN, 'shares': [{'party': '787', 'amount': {'amount': 1234.5, 'currency': 'DKK'}}] | shares | Andelene giver 1.234,50 kr., men beløbet er 10,01 kr.",
                "grant | PROJECT 'amount': {'amount': 20.02, 'currency': 'DKK'}, 'shares': [{'party': '787', 'amount': TEN}, {'party': '787', 'amount': TEN}] | shares[1].party | har to andele",
                "grant | PROJECT 'amount': {'amount': 1000000000000.01, 'currency': 'DKK'} | amount | Beløbet er for stort",
                "reduce | PROJECT 'amount': TEN, 'shares': [null] | shares[0] | Udfyld feltet",
                "reduce | PROJECT 'amount': TEN, 'shares': [{'party': '787', 'amount': {'amount': -5, 'currency': 'DKK'}}] | shares[0].amount | Beløbet skal være over nul",
                "allotment | 'amount': TEN, 'party': '9999' | party | Part '9999' er ikke med",
                "opening | 'asOf': '2025-01-01', 'fund': 'cluster', 'lines': [null] | lines[0] | Udfyld feltet",
                "opening | 'asOf': '2025-01-01', 'fund': 'a:b', 'lines': [] | fund | højst 60 tegn og uden kolon",
                "transfer | 'fromFund': 'a:b', 'toFund': 'cluster', 'period': '2025', 'amount': TEN | fromFund | højst 60 tegn og uden kolon",
                "transfer | 'fromFund': 'cluster', 'toFund': 'Puljen for alle, der har brug for den, og som ikke kan få andre penge', 'period': '2025', 'amount': TEN | toFund | højst 60 tegn og uden kolon",
                "transfer | 'fromFund': 'Klyngemidler', 'toFund': 'cluster', 'period': '2025', 'amount': TEN | toFund | Vælg to forskellige puljer",
                "transfer | 'fromFund': 'Pulje Q', 'toFund': 'pulje\u00a0 q', 'period': '2025', 'amount': TEN | toFund | Vælg to forskellige puljer",
                "carry-over | 'from': 'x', 'to': '2026' | from | Skriv et år eller en pulje",
                "carry-over | 'from': '2025', 'to': '2025' | to | fra en periode til en anden",
                "carry-over | 'from': '2025', 'to': '2026', 'amount': {'amount': -5, 'currency': 'DKK'} | amount | Beløbet skal være over nul",
                "set-key | KEY 'weights': [null], 'paying': [], 'takingPart': [] | weights[0] | Udfyld feltet",
                "set-key | KEY 'weights': [], 'paying': [], 'takingPart': [] | weights | En fordelingsnøgle har mindst én part",
                "set-key | KEY 'weights': [{'party': '787', 'weight': 1}], 'takingPart': [] | paying | Udfyld feltet",
                "set-key | KEY 'weights': [{'party': '787', 'weight': 1}, {'party': '787', 'weight': 2}], 'paying': [], 'takingPart': [] | weights[1].party | har to vægte",
                "set-key | KEY 'weights': [{'party': '787', 'weight': 1}], 'paying': ['101'], 'takingPart': [] | paying[0] | Part '101' er ikke med",
                "register | PROJECT 'name': 'Ny', 'aliases': [null] | aliases[0] | Udfyld feltet",
                "extend | PROJECT 'until': '1900-01-01' | until | Se efter, om årstallet er rigtigt",
                "extend | PROJECT 'until': '2026-03-03' | until | Det blev besluttet 4. marts 2026. Vælg den dag eller en senere",
                "start | PROJECT 'on': '2062-03-04' | on | Se efter, om årstallet er rigtigt",
                "opening | 'asOf': '1925-01-01', 'fund': 'cluster', 'lines': [] | asOf | Se efter, om årstallet er rigtigt",
            })
    void whatCannotBeDoneIsNamed(String type, String terms, String field, String said) throws JsonProcessingException {
        assertThat(errors(type, terms)).singleElement().satisfies(error -> {
            assertThat(error.field()).isEqualTo(field);
            assertThat(error.message()).contains(said);
        });
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
                "extend | PROJECT 'until': '2026-03-04'",
                "start | PROJECT 'on': '2025-12-31'",
            })
    void whatCanBeDoneIsTaken(String type, String terms) throws JsonProcessingException {
        assertThat(errors(type, terms)).isEmpty();
    }

    @Test
    void whoIsInTheCooperationIsNamed() throws JsonProcessingException {
        assertThat(errors("carry-over", "'from': '2022', 'to': '2023', 'party': '101'"))
                .singleElement()
                .satisfies(error -> assertThat(error.message())
                        .contains("787 Thisted Kommune", "773 Morsø Kommune", "1081 Region Nordjylland"));
    }

    private static List<FieldError> errors(String type, String terms) throws JsonProcessingException {
        String json = "{%s}"
                .formatted(terms)
                .replace("PROJECT", PROJECT)
                .replace("KEY", "'key': '00000000-0000-4000-8000-000000000002', 'name': 'Nøgle',")
                .replace("TEN", TEN)
                .replace('\'', '"');
        return TermsCheck.errors(
                TermsJson.read(EffectType.of(type), new ObjectMapper().readTree(json)),
                PARTIES,
                LocalDate.of(2026, 3, 4),
                VALIDATOR);
    }
}
