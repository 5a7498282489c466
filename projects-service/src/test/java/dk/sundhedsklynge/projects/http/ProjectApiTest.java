package dk.sundhedsklynge.projects.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import dk.sundhedsklynge.platform.testing.Tokens;
import dk.sundhedsklynge.projects.effect.ApplyEffects;
import dk.sundhedsklynge.projects.effect.Ordered;
import dk.sundhedsklynge.projects.lifecycle.Step;
import dk.sundhedsklynge.projects.project.Access;
import dk.sundhedsklynge.projects.project.Change;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Projects through HTTP. */
@QuarkusTest
class ProjectApiTest {
    private static final String PROJECTS = "/api/projects/v1/projects";
    private static final String VEST = "nordjylland-vest";

    @Inject
    ApplyEffects apply;

    @Test
    void aPhaseLeadsBackToTheEffectAndTheLineThatCausedIt() {
        UUID project = registered("Sporbart hold");
        Change start = Ordered.change(VEST, project, Step.START, "2023-10-01", null);

        apply.order(start, List.of());

        as("laeser").get(PROJECTS + "/" + project).then().statusCode(200).body("phaseLabel", equalTo("I gang"));
        as("laeser")
                .get(PROJECTS + "/" + project + "/history")
                .then()
                .body("items", hasSize(2))
                .body("items[1].effect", equalTo(start.effect().toString()))
                .body("items[1].anchor.line", equalTo(118))
                .body("items[1].to", equalTo("started"));
        as("laeser")
                .get("/api/projects/v1/effects/" + start.effect())
                .then()
                .body("state", equalTo("applied"))
                .body("project", equalTo(project.toString()));
    }

    @Test
    void aRefusedEffectSaysWhyAndWhatToDo() {
        UUID project = registered("Afsluttet hold");
        Change start = Ordered.change(VEST, project, Step.START, "2024-10-01", null);

        apply.order(Ordered.change(VEST, project, Step.CLOSE, "2024-01-01", null), List.of());
        apply.order(start, List.of());

        as("laeser")
                .get("/api/projects/v1/effects/" + start.effect())
                .then()
                .body("state", equalTo("refused"))
                .body("reason", equalTo("project-ended"));
    }

    @Test
    void theSecretariatWritesOwnerAndDescriptionOnTheVersionItRead() {
        String path = PROJECTS + "/" + registered("Ejet hold");
        String read = as("sekretariat").get(path).header("ETag");

        String written = as("sekretariat")
                .header("If-Match", read)
                .contentType("application/json")
                .body(Map.of("owner", "Region Nordjylland", "description", "Et hold, der kører ud."))
                .patch(path)
                .then()
                .statusCode(200)
                .body("owner", equalTo("Region Nordjylland"))
                .extract()
                .header("ETag");

        assertThat(written).isNotEqualTo(read);
        as("sekretariat")
                .header("If-Match", read)
                .contentType("application/json")
                .body(Map.of("owner", "En anden"))
                .patch(path)
                .then()
                .statusCode(412)
                .contentType("application/problem+json");
    }

    @Test
    void aFieldThatIsTooLongIsAProblemInDanish() {
        String path = PROJECTS + "/" + registered("Langt hold");

        as("sekretariat")
                .header("If-Match", as("sekretariat").get(path).header("ETag"))
                .contentType("application/json")
                .body(Map.of("owner", "x".repeat(201)))
                .patch(path)
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
    }

    @Test
    void aListIsReadPageByPage() {
        registered("Sidehold 1");
        registered("Sidehold 2");
        registered("Sidehold 3");

        Map<String, ?> first = as("laeser")
                .queryParams("q", "sidehold", "limit", 2)
                .get(PROJECTS)
                .as(Map.class);

        assertThat((List<?>) first.get("items")).hasSize(2);
        as("laeser")
                .queryParams("q", "sidehold", "limit", 2, "cursor", first.get("next"))
                .get(PROJECTS)
                .then()
                .body("items.name", equalTo(List.of("Sidehold 3")))
                .body("next", nullValue());
    }

    @Test
    void anUnknownPhaseIsAProblemThatNamesTheKnownOnes() {
        as("laeser")
                .queryParam("phase", "halvvejs")
                .get(PROJECTS)
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
    }

    @Test
    void theStatusShowsAmountsInKroner() {
        registered("Statushold");

        as("laeser")
                .get("/api/projects/v1/status")
                .then()
                .body("projects.name", hasItem("Statushold"))
                .body("projects.find { it.name == 'Statushold' }.granted", nullValue())
                .body("projects.find { it.name == 'Statushold' }.phase", equalTo("proposed"));
    }

    @Test
    void aClosedItemThatEndedAProjectIsSeenByTheSecretariatOnly() {
        UUID project = registered("Halvt lukket hold");

        apply.order(Ordered.change(VEST, project, Step.CLOSE, "2024-01-01", null, List.of(), Access.CLOSED), List.of());

        as("sekretariat").get(PROJECTS + "/" + project).then().body("phase", equalTo("closed"));
        as("laeser").get(PROJECTS + "/" + project).then().body("phase", equalTo("proposed"));
        as("laeser").get(PROJECTS + "/" + project + "/history").then().body("items", hasSize(1));
    }

    @Test
    void whatAReaderHasIsNotSentAgainUntilItChangesForThatReader() {
        UUID project = registered("Mærket hold");
        String path = PROJECTS + "/" + project;
        String reader = as("laeser").get(path).header("ETag");
        String secretariat = as("sekretariat").get(path).header("ETag");

        apply.order(Ordered.change(VEST, project, Step.CLOSE, "2024-01-01", null, List.of(), Access.CLOSED), List.of());
        as("sekretariat").header("If-None-Match", secretariat).get(path).then().statusCode(200);
        assertThat(as("sekretariat").get(path).header("ETag"))
                .isNotEqualTo(as("laeser").get(path).header("ETag"));

        apply.order(Ordered.change(VEST, project, Step.START, "2023-10-01", null), List.of());
        as("laeser").header("If-None-Match", reader).get(path).then().statusCode(200);
        String now = as("laeser").get(path).header("ETag");
        as("laeser").header("If-None-Match", now).get(path).then().statusCode(304);
    }

    private UUID registered(String name) {
        UUID project = UUID.randomUUID();
        apply.order(Ordered.change(VEST, project, Step.REGISTER, "2023-05-10", name), List.of());
        return project;
    }

    private static RequestSpecification as(String user) {
        return given().auth().oauth2(Tokens.of(user));
    }
}
