package dk.sundhedsklynge.meetings.register;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClusterMatcherTest {
    private static final ClusterMatcher MATCHER = new ClusterMatcher(Register.ofReferenceData());

    @ParameterizedTest
    @CsvSource({
        "Sundhedsklynge Vest, nordjylland-vest",
        "Vest, nordjylland-vest",
        "Sundhedsklynge Lillebælt, syddanmark-lillebaelt",
        "Horsensklyngen, midtjylland-horsensklyngen",
        "Sundhedsklyngen Horsens, midtjylland-horsensklyngen"
    })
    void aNameThatOneClusterHasIsThatCluster(String heading, String id) {
        assertThat(MATCHER.match(heading, "")).isEqualTo(found(id));
    }

    @Test
    void aNameThatSeveralHaveIsSettledByTheMunicipalitiesTheTextNames() {
        ClusterMatch match = MATCHER.match("Sundhedsklynge Midt", "Mødet i Region Nordjylland begyndte kl. 9.");

        assertThat(match).isEqualTo(found("nordjylland-midt"));
    }

    @Test
    void aNameThatSeveralHaveIsNotGuessed() {
        assertThat(MATCHER.match("Sundhedsklynge Midt", "Mødet begyndte kl. 9."))
                .isInstanceOfSatisfying(ClusterMatch.Ambiguous.class, it -> assertThat(it.candidates())
                        .extracting(Cooperation::id)
                        .contains("nordjylland-midt", "hovedstaden-midt"));
    }

    @Test
    void aNameNobodyHasIsUnknown() {
        assertThat(MATCHER.match("Sundhedsklynge Atlantis", "")).isInstanceOf(ClusterMatch.Unknown.class);
    }

    private static ClusterMatch found(String id) {
        return new ClusterMatch.Found(Register.ofReferenceData().cooperation(id).orElseThrow());
    }
}
