package dk.sundhedsklynge.platform.http;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import dk.sundhedsklynge.platform.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Every error is a problem document that says what to do and nothing of the inside. */
@QuarkusTest
class ProblemTest {
    private static final String CHAIRS = "/api/house/v1/chairs";

    @Test
    void fieldsThatAreWrongAreNamedOneByOne() {
        problem(
                        post(
                                "{\"name\": \" \", \"price\": {\"amount\": 1, \"currency\": \"DKK\"}, \"legs\": [{\"length\": 51}]}"),
                        400)
                .body("errors.field", equalTo(java.util.List.of("legs[0].length", "name")))
                .body("errors.message", hasItem("Skriv hvilken stol"));
    }

    @Test
    void aParameterThatIsWrongIsNamed() {
        problem(as().queryParam("limit", 10).get(CHAIRS).then(), 400).body("errors.field", hasItem("limit"));
    }

    @Test
    void aParameterThatIsNoNumberIsNoPath() {
        problem(as().queryParam("limit", "mange").get(CHAIRS).then(), 404);
    }

    @Test
    void anAddressThatNoTextCanHoldIsRefused() {
        problem(as().urlEncodingEnabled(false).get(CHAIRS + "?q=%00").then(), 400);
        problem(as().urlEncodingEnabled(false).get(CHAIRS + "/%00").then(), 400);
    }

    @Test
    void jsonThatCannotBeReadSaysWhere() {
        problem(post("{\"name\": \"stol\",\n \"price\": "), 400).body("detail", containsString("Linje 2"));
    }

    @Test
    void aValueThatDoesNotFitNamesItsField() {
        problem(
                        post(
                                "{\"name\": \"stol\", \"price\": {\"amount\": \"dyr\", \"currency\": \"DKK\"}, \"legs\": []}"),
                        400)
                .body("errors.field", hasItem("price.amount"));
        problem(post("{\"name\": \"stol\", \"price\": {\"amount\": 1.234, \"currency\": \"DKK\"}, \"legs\": []}"), 400)
                .body("errors.field", hasItem("price"));
        problem(post("{\"name\": \"stol\", \"legs\": [{\"length\": 1, \"wood\": \"bøg\"}]}"), 400)
                .body("detail", containsString("Ukendt træ 'bøg'"));
    }

    @Test
    void noBodyAtAllIsWrong() {
        problem(as().contentType(ContentType.JSON).post(CHAIRS).then(), 400);
    }

    @Test
    void aPathThatIsNotThere() {
        problem(as().get("/api/house/v1/nowhere").then(), 404);
        problem(as().get("/api/elsewhere").then(), 404);
        problem(as().get(CHAIRS + "/not-an-id").then(), 404);
    }

    @Test
    void aMethodThatIsNotTakenNamesThoseThatAre() {
        String allowed = problem(as().delete(CHAIRS).then(), 405).extract().header("Allow");
        assertThat(allowed).contains("GET", "POST");
    }

    @Test
    void aFormatThatIsNotGivenOrRead() {
        problem(as().accept("image/png").get(CHAIRS).then(), 406);
        problem(as().contentType("text/csv").body("stol").post(CHAIRS).then(), 415);
    }

    @Test
    void aBodyThatIsTooLarge() {
        problem(post("\"" + "x".repeat(70_000) + "\""), 413);
    }

    /** The server itself breaks this off, before anybody could write a document. */
    @Test
    void aBodyThatTurnsOutToBeTooLarge() throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + CHAIRS))
                .header("Authorization", "Bearer " + Tokens.of("sekretariat"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofInputStream(
                        () -> new ByteArrayInputStream(("\"" + "x".repeat(70_000) + "\"").getBytes(UTF_8))))
                .build();

        var answer = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .build()
                .send(request, HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(413);
    }

    @Test
    void noToken() {
        problem(given().get(CHAIRS).then(), 401).header("WWW-Authenticate", containsString("Bearer"));
        problem(given().accept("text/html").get(CHAIRS).then(), 401);
        problem(given().auth().oauth2("not.a.token").get(CHAIRS).then(), 401);
        problem(given().get("/api/house/v1/nowhere").then(), 401);
    }

    @Test
    void aRoleThatIsMissing() {
        problem(as().contentType(ContentType.JSON).post(CHAIRS + "/burn").then(), 403);
    }

    @Test
    void whatFailsUnexpectedlyTellsNothingOfTheInside() {
        String answer = problem(as().get(CHAIRS + "/" + UUID.randomUUID()).then(), 500)
                .extract()
                .asString();
        assertThat(answer).doesNotContain("Exception", "jdbc", "secret", "dk.sundhedsklynge", "\tat ");
    }

    private static ValidatableResponse post(String body) {
        return as().contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body)
                .post(CHAIRS)
                .then();
    }

    private static ValidatableResponse problem(ValidatableResponse answer, int status) {
        return answer.statusCode(status)
                .contentType("application/problem+json")
                .body("status", equalTo(status))
                .body("type", containsString("/problems/"))
                .body("title", org.hamcrest.Matchers.not(org.hamcrest.Matchers.blankOrNullString()))
                .body("detail", org.hamcrest.Matchers.not(org.hamcrest.Matchers.blankOrNullString()));
    }

    private static RequestSpecification as() {
        return given().auth().oauth2(Tokens.of("sekretariat"));
    }
}
