package dk.sundhedsklynge.funds.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamedPartiesTest {
    private static final NamedParties PARTIES = new NamedParties(
            Map.of("751", "Aarhus Kommune", "741", "Samsø", "1082", "Region Midtjylland", "615", "Horsens"));

    @ParameterizedTest
    @CsvSource({
        "Aarhus Kommune,751",
        "AARHUS,751",
        "Århus,751",
        "751,751",
        "Samsø kom.,741",
        "Samsoe Kommune,741",
        "Regionen,1082",
        "Region Midt,1082"
    })
    void aNameIsKnownInItsForms(String written, String code) {
        assertThat(PARTIES.find(written)).contains(code);
    }

    @ParameterizedTest
    @CsvSource({
        "Arhus,Aarhus Kommune",
        "Aahrus Kommune,Aarhus Kommune",
        "Region Midtjyllland,Region Midtjylland",
        "Horsans,Horsens"
    })
    void aMisspeltNameIsAskedAboutAndNotTaken(String written, String meant) {
        assertThat(PARTIES.find(written)).isEmpty();
        assertThat(PARTIES.nearest(written)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Sam", "RM", "Kommune", "Region Nordjylland", "Aarhus og Samsø", "Aarhus Universitetshospital"})
    void whatIsNoPartyIsNeither(String written) {
        assertThat(PARTIES.find(written)).isEmpty();
        assertThat(PARTIES.nearest(written)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Regionen", "Region Syd"})
    void aShortFormOfTwoIsOfNone(String written) {
        NamedParties two = new NamedParties(Map.of("1083", "Region Syddanmark", "1", "Region Sydøst"));

        assertThat(two.find(written)).isEmpty();
    }
}
