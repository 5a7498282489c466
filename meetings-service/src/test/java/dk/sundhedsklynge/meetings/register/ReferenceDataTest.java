package dk.sundhedsklynge.meetings.register;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReferenceDataTest {
    private static final Register REGISTER = Register.ofReferenceData();

    @Test
    void allClustersAndCouncilsAreThere() {
        assertThat(REGISTER.cooperations().stream().filter(it -> it.kind() == Cooperation.Kind.HEALTH_CLUSTER))
                .hasSize(22);
        assertThat(REGISTER.cooperations().stream().filter(it -> it.kind() == Cooperation.Kind.HEALTH_COUNCIL))
                .hasSize(17);
    }

    @Test
    void everyCooperationHasPartiesThatTheRegisterKnows() {
        assertThat(REGISTER.cooperations())
                .allSatisfy(
                        it -> assertThat(REGISTER.partiesOf(it)).isNotEmpty().doesNotContainNull());
    }

    @Test
    void twoClustersOfOneNameAreToldApartByTheirRegion() {
        assertThat(REGISTER.cooperations()).extracting(Cooperation::name).doesNotHaveDuplicates();
    }

    @Test
    void aClusterPassesIntoCouncilsMunicipalityByMunicipality() {
        Cooperation lillebaelt = REGISTER.cooperation("syddanmark-lillebaelt").orElseThrow();

        assertThat(lillebaelt.successors().stream()
                        .map(Cooperation.Successor::cooperation)
                        .distinct())
                .hasSizeGreaterThan(1);
        assertThat(lillebaelt.successors()).allSatisfy(it -> assertThat(REGISTER.cooperation(it.cooperation()))
                .isPresent());
    }

    @Test
    void everyMunicipalityOfAClusterHasOneCouncil() {
        assertThat(REGISTER.cooperations().stream().filter(it -> it.kind() == Cooperation.Kind.HEALTH_CLUSTER))
                .allSatisfy(it -> assertThat(it.successors())
                        .extracting(Cooperation.Successor::party)
                        .containsExactlyElementsOf(REGISTER.partiesOf(it).stream()
                                .filter(party -> party.kind() == Party.Kind.MUNICIPALITY)
                                .map(Party::code)
                                .toList()));
        assertThat(REGISTER.councils())
                .containsEntry("410", "sundhedsraad-lillebaelt")
                .containsEntry("530", "sundhedsraad-sydvestjylland")
                .containsEntry("575", "sundhedsraad-sydvestjylland");
    }

    @Test
    void everyClusterHasItsTwoStatutoryBodies() {
        REGISTER.cooperations().stream()
                .filter(it -> it.kind() == Cooperation.Kind.HEALTH_CLUSTER)
                .forEach(it -> {
                    assertThat(REGISTER.body(it.id() + ":politisk")).isPresent();
                    assertThat(REGISTER.body(it.id() + ":fagligt")).isPresent();
                });
    }

    @Test
    void everyCouncilHasItsBodyFromItsFirstDay() {
        assertThat(REGISTER.cooperations().stream().filter(it -> it.kind() == Cooperation.Kind.HEALTH_COUNCIL))
                .allSatisfy(it -> {
                    Body body = REGISTER.body(it.id() + ":sundhedsraad").orElseThrow();
                    assertThat(body.type()).isEqualTo(BodyType.HEALTH_COUNCIL);
                    assertThat(body.from()).isEqualTo("2027-01-01");
                });
    }

    @Test
    void everyBodyIsOfATypeThatIsConfigured() {
        assertThat(REGISTER.bodies())
                .allSatisfy(it -> assertThat(REGISTER.bodyType(it.type())).isPresent());
    }
}
