package dk.sundhedsklynge.acceptance;

import static dk.sundhedsklynge.acceptance.Entered.SECRETARIAT;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who comes through which door. The services prove every path against every role; here real tokens try the main ones. */
final class RolesJourneyTest {
    private static final byte[] DOCUMENT = "Kære alle\n".getBytes(StandardCharsets.UTF_8);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/meetings/v1/meetings",
                "/api/meetings/v1/cooperations",
                "/api/funds/v1/status",
                "/api/projects/v1/projects"
            })
    void nobodyGetsInWithoutAToken(String path) {
        Suite.Answer answer = Suite.anonymous(path, "text/html");
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Location")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"laeser", "revisor", "oekonomi", "drift", "ingen", Suite.PARTNER})
    void onlyASecretariatImports(String user) {
        Suite.Answer answer = Suite.as(user).upload("referat.txt", DOCUMENT);
        assertThat(answer.status()).as(answer.text()).isEqualTo(403);
    }

    @Test
    void aSecretariatConfirmsNothingOfAnotherCluster() {
        JsonNode foreign = SECRETARIAT.all("/api/meetings/v1/effects").stream()
                .filter(it -> !it.path("cooperation").asText().equals("nordjylland-vest"))
                .findFirst()
                .orElseThrow();
        Suite.Answer answer = Suite.as("sekretariat-vest")
                .post(
                        "/api/meetings/v1/effects/" + foreign.path("id").asText() + "/confirm",
                        Suite.JSON.createObjectNode());
        assertThat(answer.status()).as(answer.text()).isEqualTo(404);
    }

    @Test
    void aReaderOfVestSeesVestAndNothingElse() {
        Suite reader = Suite.as("laeser");
        assertThat(reader.all("/api/meetings/v1/meetings"))
                .isNotEmpty()
                .allSatisfy(it -> assertThat(it.path("cooperation").asText()).isEqualTo("nordjylland-vest"));
        assertThat(reader.all("/api/projects/v1/projects"))
                .isNotEmpty()
                .allSatisfy(it -> assertThat(it.path("cooperation").asText()).isEqualTo("nordjylland-vest"));
    }

    @Test
    void aUserWhoseTokenSaysNothingSeesNothing() {
        Suite none = Suite.as("ingen");
        assertThat(none.all("/api/meetings/v1/meetings")).isEmpty();
        assertThat(none.all("/api/projects/v1/projects")).isEmpty();
        assertThat(none.get("/api/funds/v1/status").ok().path("clusters")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/api/meetings/v1/nowhere, 404",
        "/api/funds/v1/nowhere, 404",
        "/api/projects/v1/nowhere, 404",
        "/api/meetings/v1/effects/not-an-id, 404",
    })
    void whatIsNotThereIsAProblemDocument(String path, int status) {
        Suite.Answer answer = SECRETARIAT.get(path);
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        assertThat(answer.json().path("status").asInt()).isEqualTo(status);
    }

    @Test
    void aPartyIsFoundByItsCode() {
        JsonNode party =
                Suite.as(Suite.PARTNER).get("/api/meetings/v1/parties/787").ok();
        assertThat(party.path("name").asText()).contains("Thisted");
    }
}
