package dk.sundhedsklynge.projects.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import dk.sundhedsklynge.platform.testing.ErrorContract;
import dk.sundhedsklynge.platform.testing.Problems;
import dk.sundhedsklynge.platform.testing.Tokens;
import dk.sundhedsklynge.projects.effect.ApplyEffects;
import dk.sundhedsklynge.projects.effect.Ordered;
import dk.sundhedsklynge.projects.lifecycle.Step;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Every error of every path is a problem document that says in Danish what to do. */
@QuarkusTest
class ErrorsTest extends ErrorContract {
    @Inject
    ApplyEffects apply;

    @Test
    void anotherVersionThanTheOneThatStands() {
        UUID project = UUID.randomUUID();
        apply.order(Ordered.change("nordjylland-vest", project, Step.REGISTER, "2023-05-10", "Fejlhold"), List.of());
        String path = "/api/projects/v1/projects/" + project;

        assertSoftly(softly -> {
            Problems.check(softly, "none", patch().patch(path), 428);
            Problems.check(softly, "empty", patch().header("If-Match", "").patch(path), 428);
            for (String tag : List.of("\"999\"", "W/\"0\"", "*", "\"99999999999999999999\"")) {
                Problems.check(softly, tag, patch().header("If-Match", tag).patch(path), 412);
            }
            for (String none : List.of("\"", "noget", "\"0\"x", "\"0\" \"1\"")) {
                Problems.check(softly, none, patch().header("If-Match", none).patch(path), 400);
            }
        });
        String read = given().auth().oauth2(Tokens.of("sekretariat")).get(path).header("ETag");
        patch().header("If-Match", "\"999\", " + read).patch(path).then().statusCode(200);
    }

    private static RequestSpecification patch() {
        return given().auth()
                .oauth2(Tokens.of("sekretariat"))
                .contentType("application/json")
                .body("{\"owner\": \"Regionen\"}");
    }
}
