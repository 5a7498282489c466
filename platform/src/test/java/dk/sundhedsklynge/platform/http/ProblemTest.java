package dk.sundhedsklynge.platform.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import dk.sundhedsklynge.platform.testing.RawHttp;
import dk.sundhedsklynge.platform.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.net.SocketException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
                .body("errors.field", equalTo(List.of("legs[0].length", "name")))
                .body("errors.message", hasItem("Skriv hvilken stol"));
    }

    @Test
    void aParameterThatIsWrongIsNamed() {
        problem(
                        as().header("Accept-Language", "en")
                                .queryParam("limit", -1)
                                .get(CHAIRS)
                                .then(),
                        400)
                .body("errors.field", equalTo(List.of("limit")))
                .body("errors.message", equalTo(List.of("Mindst 1")))
                .body("detail", equalTo("Ret og send igen. limit: Mindst 1"));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            limit, mange, et helt tal
            limit, 99999999999, et helt tal
            legs, 1.5, et helt tal
            made, +999999999-01-01, mellem 1900-01-01 og 2200-12-31
            made, -999999999-01-01, mellem 1900-01-01 og 2200-12-31
            made, 1899-12-31, mellem 1900-01-01 og 2200-12-31
            made, 2026-02-30, som 2026-01-31
            made, 31-01-2026, som 2026-01-31
            modified_since, 2026-01-31, som 2026-01-31T08:00:00Z
            modified_since, +1000000000-12-31T23:59:59Z, mellem 1900-01-01 og 2200-12-31
            room, 1-1-1-1-1, Et id ser ud som
            room, kælder, Et id ser ud som
            sold, måske, true eller false""")
    void aParameterThatCannotBeReadIsNamedWithWhatWasReadAndWhatToWrite(String name, String value, String advice) {
        problem(as().queryParam(name, value).get(CHAIRS).then(), 400)
                .body("type", equalTo("/problems/invalid-parameter"))
                .body("detail", startsWith("Parameteren %s er \"%s\".".formatted(name, value)))
                .body("detail", containsString(advice))
                .body("errors.field", equalTo(List.of(name)));
    }

    @Test
    void aParameterThatFitsIsRead() {
        as().queryParam("limit", "9")
                .queryParam("made", "2026-01-31")
                .queryParam("modified_since", "2026-01-31T08:00:00Z")
                .queryParam("room", UUID.randomUUID().toString())
                .queryParam("sold", "true")
                .queryParam("legs", "")
                .get(CHAIRS)
                .then()
                .statusCode(200);
    }

    @Test
    void ofALongParameterTheBeginningIsShown() {
        String detail = problem(
                        as().queryParam("made", "9".repeat(500)).get(CHAIRS).then(), 400)
                .extract()
                .path("detail");
        assertThat(detail).contains("99…").hasSizeLessThan(300);
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

    @ParameterizedTest
    @ValueSource(
            strings = {"\"+999999999-01-01\"", "\"0001-01-01\"", "\"2026-02-30\"", "\"i går\"", "5", "[2026, 1, 31]"})
    void aDateThatCannotBeMeantNamesItsField(String made) {
        problem(post("{\"name\": \"stol\", \"legs\": [], \"made\": %s}".formatted(made)), 400)
                .body("errors.field", equalTo(List.of("made")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u0000", "a\\u0000b", "\\ud83d", "\\ude00\\ud83d"})
    void aTextThatCannotBeKeptNamesItsField(String name) {
        problem(post("{\"name\": \"%s\", \"legs\": []}".formatted(name)), 400)
                .body("errors.field", equalTo(List.of("name")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"name": 123, "legs": []} | name | Skriv en tekst i anførselstegn
            {"name": true, "legs": []} | name | Skriv en tekst i anførselstegn
            {"name": "stol", "legs": [{"length": "1"}]} | legs[0].length | Skriv et helt tal uden anførselstegn, for eksempel 3
            {"name": "stol", "name": "bord"} | name | Feltet står der mere end én gang; skriv det én gang
            {"legs": [{"length": 1, "length": 2}]} | legs[0].length | Feltet står der mere end én gang; skriv det én gang
            {"name": "Anna\\u202Egnul", "legs": []} | name | Teksten har et tegn, som ikke kan ses eller gemmes (U+202E); skriv den uden
            {"name": "to\\nlinjer", "legs": []} | name | Skriv teksten på én linje, uden linjeskift og tabulator
            {"name": "\\u00a0", "price": {"amount": 1, "currency": "DKK"}, "legs": []} | name | Skriv hvilken stol""")
    void aFieldThatCannotBeMeantIsNamedWithWhatToWrite(String body, String field, String message) {
        problem(post(body), 400)
                .body("errors.field", equalTo(List.of(field)))
                .body("errors.message", equalTo(List.of(message)));
    }

    @Test
    void whatStandsBehindTheValueIsRefused() {
        problem(post("{\"name\": \"stol\", \"legs\": []} {\"name\": \"bord\"}"), 400)
                .body("detail", containsString("Der står mere efter værdien"));
    }

    @Test
    void aParameterThatStandsTwiceIsRefusedByItsName() {
        problem(as().queryParam("limit", 1, 2).get(CHAIRS).then(), 400)
                .body("type", equalTo("/problems/invalid-parameter"))
                .body("detail", equalTo("Parameteren limit står 2 gange. Skriv den én gang."))
                .body("errors.field", equalTo(List.of("limit")));
    }

    @Test
    void anAddressThatIsTooLongIsRefusedWithWhatToDo() {
        problem(as().queryParam("made", "9".repeat(9_000)).get(CHAIRS).then(), 414)
                .body("type", equalTo("/problems/too-long-address"))
                .body("detail", startsWith("Her læses adresser på højst 8.000 tegn."));
    }

    @Test
    void aParameterIsShownWithoutWhatCannotBeSeen() {
        String half = "9".repeat(79) + "%F0%9F%98%80";
        problem(as().urlEncodingEnabled(false).get(CHAIRS + "?made=" + half).then(), 400)
                .body("detail", containsString("99?…"));
        problem(as().urlEncodingEnabled(false).get(CHAIRS + "?made=%E2%80%AE1").then(), 400)
                .body("detail", containsString("\"?1\""));
    }

    @Test
    void aParameterThatNobodyKnowsIsRefusedWithItsNameAndThoseThatAreKnown() {
        problem(
                        as().queryParam("chluster", "x")
                                .queryParam("limit", 1)
                                .get(CHAIRS)
                                .then(),
                        400)
                .body("type", equalTo("/problems/invalid-parameter"))
                .body(
                        "detail",
                        equalTo("Parameteren \"chluster\" kendes ikke her."
                                + " Fjern den, eller brug legs, limit, made, modified_since, room eller sold."))
                .body("errors.field", equalTo(List.of("chluster")));
        problem(as().queryParam("limit", 1).get(CHAIRS + "/bought").then(), 400)
                .body("detail", containsString("Stien har ingen parametre"));
    }

    @Test
    void aFieldThatNobodyKnowsIsRefusedWithItsNameAndThoseThatAreKnown() {
        problem(post("{\"name\": \"stol\", \"legs\": [{\"length\": 1, \"widht\": 2}]}"), 400)
                .body("type", equalTo("/problems/invalid-json"))
                .body("errors.field", equalTo(List.of("legs[0].widht")))
                .body("errors.message", equalTo(List.of("Feltet kendes ikke; her kendes length og wood")));
        problem(post("{\"name\": \"stol\", \"colour\": \"blå\"}"), 400)
                .body("detail", containsString("her kendes legs, made, name og price"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"not-an-id", "1-1-1-1-1", "787", "kælder"})
    void whatCannotBeAnIdIsCalledThat(String id) {
        problem(as().get(CHAIRS + "/" + id).then(), 404)
                .body("detail", startsWith("\"%s\" er ikke et id. Et id ser ud som ".formatted(id)));
    }

    /** An å written as an a with a ring behind it, by each way in. */
    @Test
    void aNameIsTheSameHoweverItWasTyped() {
        as().urlEncodingEnabled(false)
                .get(CHAIRS + "/named?name=bla%CC%8A")
                .then()
                .statusCode(200)
                .body("name", equalTo("blå"));
        as().contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .body("name=bla%CC%8A")
                .post(CHAIRS + "/name")
                .then()
                .statusCode(200)
                .body("length", equalTo(3));
        as().contentType(ContentType.JSON)
                .body("{\"name\": \"bla\\u030a\"}")
                .post(CHAIRS + "/named")
                .then()
                .statusCode(200)
                .body("name", equalTo("blå"));
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
        problem(as().contentType("text/csv").body("stol").post(CHAIRS).then(), 415)
                .body("detail", equalTo("Send det som application/json, og skriv det i Content-Type."));
    }

    @Test
    void aBodyThatIsTooLarge() {
        problem(post("\"" + "x".repeat(70_000) + "\""), 413);
    }

    @Test
    void aFormThatIsTooLargeLeadsBackToItself() {
        given().accept("text/html")
                .contentType("application/x-www-form-urlencoded")
                .body("a=" + "x".repeat(70_000))
                .post("/indlaes?klynge=vest&a=1")
                .then()
                .statusCode(413)
                .body(containsString("<a href=\"/indlaes?klynge=vest&amp;a=1\">åbn formularen igen</a>"));
    }

    @ParameterizedTest
    @ValueSource(ints = {70_000, 130_000, 3_000_000})
    void aBodyThatTurnsOutToBeTooLarge(int length) throws Exception {
        String answer = inChunks("\"" + "x".repeat(length) + "\"");

        assertThat(answer)
                .startsWith("HTTP/1.1 413 ")
                .containsIgnoringCase("content-type: application/problem+json")
                .contains("\"type\":\"/problems/too-large\"", "\"title\":\"Det er for stort\"");
    }

    @Test
    void theConnectionOfABodyThatIsTooLargeIsClosed() throws IOException {
        try (RawHttp http = new RawHttp()) {
            assertThat(http.send(RawHttp.head("POST " + CHAIRS, "Content-Length: 99999999") + "the beginning")
                            .untilEnd())
                    .startsWith("HTTP/1.1 413 ")
                    .contains("/problems/too-large");
        }
    }

    @Test
    void aBodyInChunksThatIsNotTooLargeIsRead() throws Exception {
        assertThat(inChunks("{\"name\": \"" + "x".repeat(50_000) + "\", \"legs\": []}"))
                .startsWith("HTTP/1.1 400 ")
                .contains("Skriv prisen");
    }

    /** As a client that does not listen before it has sent all, or all that is taken from it. */
    private static String inChunks(String body) throws IOException {
        try (RawHttp http = new RawHttp()) {
            http.send(RawHttp.head(
                    "POST " + CHAIRS,
                    "Authorization: Bearer " + Tokens.of("sekretariat"),
                    "Content-Type: application/json",
                    "Connection: close",
                    "Transfer-Encoding: chunked"));
            try {
                for (int at = 0; at < body.length(); at += 1000) {
                    String chunk = body.substring(at, Math.min(body.length(), at + 1000));
                    http.send("%x\r\n%s\r\n".formatted(chunk.length(), chunk));
                }
                http.send("0\r\n\r\n");
            } catch (SocketException broken) {
                assertThat(body).hasSizeGreaterThan(2 * 64 * 1024);
            }
            return http.untilEnd();
        }
    }

    @Test
    void aRequestWithoutATokenIsAnswered401() {
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
