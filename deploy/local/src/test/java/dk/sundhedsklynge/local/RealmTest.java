package dk.sundhedsklynge.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

class RealmTest {
    private final JsonNode realm = Realm.of("http://localhost:8099", "secret");

    @Test
    void everyClientSpeaksToTheSameAudience() {
        assertThat(realm.path("clients"))
                .filteredOn(client -> client.path("enabled").asBoolean())
                .hasSize(3)
                .allSatisfy(client -> assertThat(
                                client.path("protocolMappers").findValuesAsText("included.custom.audience"))
                        .containsExactly("klynge-api"));
    }

    @Test
    void theClientOfKeycloakThatTakesPasswordsIsClosed() {
        assertThat(realm.path("clients"))
                .filteredOn(client -> client.path("clientId").asText().equals("admin-cli"))
                .singleElement()
                .satisfies(client -> {
                    assertThat(client.path("enabled").asBoolean(true)).isFalse();
                    assertThat(client.path("directAccessGrantsEnabled").asBoolean(true))
                            .isFalse();
                });
    }

    @Test
    void everyRoleHasASampleUserOrAPartner() {
        for (JsonNode role : realm.at("/roles/realm")) {
            assertThat(realm.path("users"))
                    .anySatisfy(user -> assertThat(user.path("realmRoles")).contains(role.path("name")));
        }
    }

    @Test
    void theWebClientAnswersAtTheAddressOfTheSuiteOnly() {
        JsonNode web = realm.path("clients").get(0);
        assertThat(web.path("redirectUris")).hasSize(1);
        assertThat(web.path("redirectUris").get(0).asText()).isEqualTo("http://localhost:8099/*");
    }

    @Test
    void theWebClientSignsInByPkceOnly() {
        assertThat(realm.path("clients")
                        .get(0)
                        .at("/attributes/pkce.code.challenge.method")
                        .asText())
                .isEqualTo("S256");
    }

    @Test
    void wrongPasswordsAreCounted() {
        assertThat(realm.path("bruteForceProtected").asBoolean()).isTrue();
        assertThat(realm.path("failureFactor").asInt()).isBetween(3, 10);
        assertThat(realm.path("permanentLockout").asBoolean()).isFalse();
    }

    /** The services remember for twelve hours that a session has ended. */
    @Test
    void noSessionOutlivesTheMemoryOfItsEnd() {
        assertThat(realm.path("ssoSessionMaxLifespan").asInt()).isBetween(1, 11 * 3600);
    }

    @Test
    void anExistingRealmIsUpdatedWhenWhatItIsComparedByChanges() {
        assertThat(Realm.version("http://localhost:8099"))
                .isEqualTo(Realm.version("http://localhost:8099"))
                .isNotEqualTo(Realm.version("http://localhost:8098"));
    }

    @Test
    void everySamplePersonHasAUserWithoutRolesWhoseAddressIsVerified() {
        JsonNode people = SamplePeople.people().path("people");
        assertThat(people).isNotEmpty().allSatisfy(person -> assertThat(realm.path("users"))
                .filteredOn(user -> user.path("email").equals(person.at("/person/email")))
                .singleElement()
                .satisfies(user -> {
                    assertThat(user.path("emailVerified").asBoolean()).isTrue();
                    assertThat(user.has("realmRoles")).isFalse();
                    assertThat(user.has("attributes")).isFalse();
                }));
    }

    @Test
    void thereIsASamplePersonForEachKindOfAppointment() {
        assertThat(SamplePeople.people().findValuesAsText("kind"))
                .contains("chair", "member", "finance-officer", "project-lead");
    }

    @Test
    void anExistingRealmGetsTheSampleUsersThatItLacks() {
        JsonNode missing = Realm.missingUsers();
        assertThat(missing.path("ifResourceExists").asText()).isEqualTo("SKIP");
        assertThat(missing.path("users").findValuesAsText("username"))
                .contains("sekretariat", "formand-region", "projektleder");
    }
}
