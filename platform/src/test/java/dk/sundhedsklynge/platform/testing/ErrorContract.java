package dk.sundhedsklynge.platform.testing;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import dk.sundhedsklynge.platform.testing.OpenApi.Kind;
import dk.sundhedsklynge.platform.testing.OpenApi.Operation;
import dk.sundhedsklynge.platform.testing.OpenApi.Parameter;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.assertj.core.api.SoftAssertions;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

/**
 * What every path of a service answers to what is wrong. A service's test extends this; the paths and parameters are those of
 * its committed OpenAPI, so that a new one is covered by itself.
 */
public abstract class ErrorContract {
    private static final String USER = "sekretariat";
    private static final Map<Kind, List<String>> UNREADABLE = Map.of(
            Kind.NUMBER, List.of("mange", "99999999999", "1.5", "0x10"),
            Kind.CHOICE, List.of("måske", "TRUE", "1"),
            Kind.DAY,
                    List.of("+999999999-01-01", "-999999999-12-31", "1899-12-31", "2201-01-01", "2026-02-30", "i går"),
            Kind.MOMENT, List.of("+1000000000-12-31T23:59:59Z", "0001-01-01T00:00:00Z", "2026-01-31", "i går"),
            Kind.ID, List.of("kælder", "1-1-1-1-1", "787"));

    /** No service reads any of these as anything, and none may fall over one. */
    private static final List<String> ODD_TEXTS =
            List.of("%FF%FE", "%F0%9F%98%80", "%27%3B%20drop", "%25", "%E2%80%AE", "..%2F..", "x".repeat(2000));

    private final OpenApi contract = OpenApi.committed();
    private final String root = contract.operations().getFirst().path().replaceAll("^(/api/[a-z]+/v1)/.*", "$1");

    @Test
    void withoutATokenNothingIsToldOfAnyPath() {
        assertSoftly(softly -> contract.operations().forEach(operation -> {
            Response answer = given().request(operation.method(), operation.address());
            Problems.check(softly, operation.toString(), answer, 401);
            softly.assertThat(answer.header("WWW-Authenticate"))
                    .as(operation.toString())
                    .startsWith("Bearer");
        }));
    }

    @Test
    void aSessionIsNoToken() {
        assertSoftly(softly -> contract.operations()
                .forEach(operation -> Problems.check(
                        softly,
                        operation.toString(),
                        given().cookie("q_session", "x.y.z")
                                .cookie("q_session_at", "x.y.z")
                                .header("Sec-Fetch-Site", "same-origin")
                                .request(operation.method(), operation.address()),
                        401)));
    }

    /** It is refused before anybody asks who sent it. */
    @Test
    void aChangeSentByAnotherSite() {
        String own = ConfigProvider.getConfig().getValue("klynge.public-url", String.class);
        assertSoftly(softly -> {
            for (String page : List.of("/", "/moeder", "/midler", "/projekter", "/log-ud", "/ingen-steder")) {
                for (String site : List.of("cross-site", "same-site", "none", "")) {
                    Problems.check(
                            softly,
                            page + site,
                            given().header("Sec-Fetch-Site", site).post(page),
                            403);
                }
                Problems.check(
                        softly,
                        page + " from another site that says our origin",
                        given().header("Sec-Fetch-Site", "cross-site")
                                .header("Origin", own)
                                .post(page),
                        403);
                for (String origin : List.of("https://andetsteds.example", "null", own + ".andetsteds.example")) {
                    Problems.check(
                            softly,
                            page + origin,
                            given().header("Origin", origin).post(page),
                            403);
                }
                for (String method : List.of("POST", "PUT", "PATCH", "DELETE")) {
                    Problems.check(softly, method + page, given().request(method, page), 403);
                }
            }
        });
    }

    @Test
    void aRoleThatIsMissing() {
        assertSoftly(softly -> {
            Problems.check(softly, "snapshot", as("laeser").post(root + "/snapshot"), 403);
            Problems.check(softly, "event-status", as("laeser").get(root + "/event-status"), 403);
        });
    }

    @Test
    void aPathThatIsNotThere() {
        assertSoftly(softly -> {
            Problems.check(softly, "nowhere", as(USER).get(root + "/ingen-steder"), 404);
            contract.operations().stream()
                    .filter(operation -> operation.in("path").stream().anyMatch(it -> it.kind() == Kind.ID))
                    .forEach(operation -> Problems.check(
                            softly,
                            operation.toString(),
                            as(operation.forOperators() ? "drift" : USER)
                                    .request(
                                            operation.method(), operation.path().replaceAll("\\{\\w+}", "kælder")),
                            404,
                            415));
        });
    }

    @Test
    void aMethodThatIsNotTaken() {
        assertSoftly(softly -> contract.operations().forEach(operation -> {
            var others = new TreeSet<>(List.of("DELETE", "GET", "PATCH", "POST", "PUT"));
            others.removeAll(contract.methods(operation.path()));
            for (String other : others) {
                Response answer = as(USER).request(other, operation.address());
                Problems.check(softly, other + " " + operation.path(), answer, 405);
                softly.assertThat(String.valueOf(answer.header("Allow")).split(", "))
                        .as(other + " " + operation.path())
                        .containsAll(contract.methods(operation.path()));
            }
        }));
    }

    @Test
    void aFormatThatIsNotGiven() {
        assertSoftly(softly -> contract.operations().stream()
                .filter(operation -> operation.method().equals("GET"))
                .forEach(operation -> {
                    Response answer = as(USER).accept("image/png").get(operation.address());
                    // Of what is not there no format is given either.
                    Problems.check(
                            softly,
                            operation.toString(),
                            answer,
                            operation.in("path").isEmpty() ? new Integer[] {406} : new Integer[] {406, 404});
                }));
    }

    @Test
    void aBodyThatCannotBeRead() {
        assertSoftly(softly -> contract.operations().stream()
                .filter(operation -> !operation.bodyTypes().isEmpty())
                .forEach(operation -> {
                    Problems.check(softly, operation + " as an image", sent(operation, "image/png", "{}"), 415);
                    if (operation.bodyTypes().contains("application/json")) {
                        for (String json : List.of("{", "[]", "nej", "{\"x\": }", "\"\\ud800\"", "1e999999999")) {
                            Problems.check(softly, operation + json, sent(operation, "application/json", json), 400);
                        }
                    }
                }));
    }

    /** Wherever a body holds a number, and in fields that nobody knows; quickly, and never by failing. */
    @Test
    void aNumberThatIsNone() {
        assertSoftly(softly -> contract.operations().stream()
                .filter(operation -> operation.bodyTypes().contains("application/json"))
                .forEach(operation -> {
                    for (String number : WrongInput.NUMBERS) {
                        for (String body : List.of(
                                "{\"amount\": %s}",
                                "{\"amount\": {\"amount\": %s, \"currency\": \"DKK\"}}",
                                "{\"terms\": {\"amount\": {\"amount\": %s, \"currency\": \"DKK\"}}}",
                                "{\"terms\": {\"weights\": [{\"party\": \"561\", \"weight\": %s}]}}")) {
                            Response answer = sent(operation, "application/json", body.formatted(number));
                            String what = operation + body.formatted(number);
                            softly.assertThat(answer.statusCode()).as(what).isLessThan(500);
                            if (answer.statusCode() >= 400) {
                                Problems.check(softly, what, answer, answer.statusCode());
                            }
                        }
                    }
                }));
    }

    @Test
    void aBodyThatIsTooLarge() {
        assertSoftly(softly -> contract.operations().stream()
                .filter(operation -> !operation.bodyTypes().isEmpty())
                .forEach(operation -> softly.assertThat(announced(operation, 1L << 40))
                        .as(operation.toString())
                        .startsWith("HTTP/1.1 413 ")
                        .containsIgnoringCase("content-type: application/problem+json")
                        .contains("\"type\":\"/problems/too-large\"")));
    }

    @Test
    void aParameterThatCannotBeRead() {
        assertSoftly(softly -> contract.operations()
                .forEach(operation -> operation.in("query").forEach(parameter -> {
                    for (String value : UNREADABLE.getOrDefault(parameter.kind(), List.of())) {
                        refused(softly, operation, parameter, value);
                    }
                    if (parameter.minimum() != null) {
                        refused(softly, operation, parameter, String.valueOf(parameter.minimum() - 1));
                        refused(softly, operation, parameter, "-2147483648");
                    }
                    if (parameter.maximum() != null) {
                        refused(softly, operation, parameter, String.valueOf(parameter.maximum() + 1));
                    }
                })));
    }

    /** It might be a filter with a slip in its name, without which the answer is another one. */
    @Test
    void aParameterThatNobodyKnows() {
        assertSoftly(softly -> contract.operations().forEach(operation -> {
            RequestSpecification request = as(USER).queryParam("kendes-ikke", "1");
            if (!operation.bodyTypes().isEmpty()) {
                request.contentType(operation.bodyTypes().iterator().next()).body(new byte[] {'x'});
            } else if (!operation.method().equals("GET")) {
                request.contentType("application/json");
            }
            Response answer = request.request(operation.method(), operation.address());
            // What is for other roles is not told about either.
            Problems.check(softly, operation + "?kendes-ikke", answer, 400, 403);
            if (answer.statusCode() == 400) {
                softly.assertThat(answer.asString())
                        .as(operation + "?kendes-ikke")
                        .contains("\"errors\":[{\"field\":\"kendes-ikke\"");
            }
        }));
    }

    /** Where a page begins is looked at once it is known that the caller may see the list. */
    @Test
    void aCursorOfNoPage() {
        assertSoftly(softly -> contract.operations().forEach(operation -> operation.in("query").stream()
                .filter(parameter -> parameter.name().equals("cursor"))
                .forEach(parameter -> {
                    for (String cursor : WrongInput.CURSORS) {
                        Response answer =
                                as(USER).urlEncodingEnabled(false).get(operation.address() + "?cursor=" + cursor);
                        Problems.check(softly, operation + "?cursor=" + cursor, answer, 400, 404);
                    }
                })));
    }

    @Test
    void noTextBringsAServiceDown() {
        assertSoftly(softly -> contract.operations().stream()
                .filter(operation -> operation.method().equals("GET"))
                .forEach(operation -> {
                    for (String odd : ODD_TEXTS) {
                        operation
                                .in("query")
                                .forEach(parameter ->
                                        stands(softly, operation.address() + "?" + parameter.name() + "=" + odd));
                        if (!operation.in("path").isEmpty()) {
                            stands(softly, operation.path().replaceAll("\\{\\w+}", odd));
                        }
                    }
                    Problems.check(softly, operation + "%00", raw(operation.address() + "?q=%00"), 400);
                }));
    }

    private static void stands(SoftAssertions softly, String address) {
        Response answer = raw(address);
        softly.assertThat(answer.statusCode()).as(address).isLessThan(500);
        if (answer.statusCode() >= 400) {
            Problems.check(softly, address, answer, answer.statusCode());
        }
    }

    private static void refused(SoftAssertions softly, Operation operation, Parameter parameter, String value) {
        String what = "%s?%s=%s".formatted(operation, parameter.name(), value);
        RequestSpecification request = as(USER).queryParam(parameter.name(), value);
        if (!operation.bodyTypes().isEmpty()) {
            request.contentType(operation.bodyTypes().iterator().next()).body(new byte[] {'x'});
        } else if (!operation.method().equals("GET")) {
            request.contentType("application/json");
        }
        Response answer = request.request(operation.method(), operation.address());
        Problems.check(softly, what, answer, 400);
        softly.assertThat(answer.asString())
                .as(what)
                .contains("\"errors\":[{\"field\":\"%s\"".formatted(parameter.name()));
    }

    private static Response sent(Operation operation, String contentType, String body) {
        return as(USER).header("Idempotency-Key", UUID.randomUUID())
                .contentType(contentType)
                .body(body.getBytes(UTF_8))
                .request(operation.method(), operation.address());
    }

    private static Response raw(String address) {
        return as(USER).urlEncodingEnabled(false).get(address);
    }

    private static RequestSpecification as(String user) {
        return given().auth().oauth2(Tokens.of(user));
    }

    /** What is answered to the head of a request alone. */
    private static String announced(Operation operation, long length) {
        String line = operation.method() + " " + operation.address();
        try (RawHttp http = new RawHttp()) {
            return http.send(RawHttp.head(
                            line,
                            "Authorization: Bearer " + Tokens.of(USER),
                            "Content-Type: application/json",
                            "Content-Length: " + length))
                    .until("}");
        } catch (IOException e) {
            throw new AssertionError(operation.toString(), e);
        }
    }
}
