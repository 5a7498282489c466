package dk.sundhedsklynge.platform.intake;

import static dk.sundhedsklynge.platform.testing.RawHttp.head;
import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import dk.sundhedsklynge.platform.pages.Assets;
import dk.sundhedsklynge.platform.testing.RawHttp;
import dk.sundhedsklynge.platform.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies that are slow, many or large, and those who send them unknown; everybody else is answered meanwhile. */
@QuarkusTest
class IntakeTest {
    private static final String CHAIRS = "/api/house/v1/chairs";
    private static final String WEIGH = "POST " + CHAIRS + "/weigh";
    private static final int IN_MEMORY = 8 * 1024;

    @Inject
    Budget budget;

    @Inject
    IntakeSettings settings;

    @BeforeEach
    void nothingIsLeftOfOthers() {
        await().until(() -> budget.bodies().taken() == 0 && budget.largeBodies().taken() == 0);
    }

    private static String[] signedIn(String... headers) {
        List<String> all = new ArrayList<>(List.of(headers));
        all.add("Authorization: Bearer " + Tokens.of("sekretariat"));
        all.add("Content-Type: text/plain");
        return all.toArray(String[]::new);
    }

    private static int normal() {
        return given().auth().oauth2(Tokens.of("sekretariat")).get(CHAIRS).statusCode();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Content-Length: 60000", "Transfer-Encoding: chunked", "Content-Length: 1"})
    void whoIsUnknownIsAnsweredBeforeABodyIsReadAndThenCutOff(String header) throws IOException {
        try (RawHttp http = new RawHttp()) {
            assertThat(http.send(head(WEIGH, header)).untilEnd())
                    .startsWith("HTTP/1.1 401 ")
                    .containsIgnoringCase("connection: close")
                    .contains("/problems/sign-in");
        }
        assertThat(budget.bodies().taken()).isZero();
    }

    @Test
    void nothingIsTakenFromAStrangerWhereStrangersMayAsk() throws IOException {
        try (RawHttp http = new RawHttp()) {
            assertThat(http.send(head("POST " + Assets.url("site.js"), "Content-Length: 60000"))
                            .untilEnd())
                    .startsWith("HTTP/1.1 4")
                    .containsIgnoringCase("connection: close");
        }
    }

    @Test
    void aConnectionWhoseBodyCameWholeStaysOpen() {
        var connection = given().auth()
                .oauth2(Tokens.of("sekretariat"))
                .contentType("text/plain")
                .body("x")
                .post(CHAIRS + "/weigh")
                .then()
                .statusCode(200)
                .extract()
                .header("Connection");
        assertThat(connection).isNotEqualToIgnoringCase("close");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Content-Length: 60000", "Content-Length: 5000", "Transfer-Encoding: chunked"})
    void aBodyThatTricklesInIsGivenUp(String header) throws IOException {
        String piece = header.startsWith("T") ? "1\r\nx\r\n" : "x";
        try (RawHttp http = new RawHttp()) {
            assertThat(http.send(head(WEIGH, signedIn(header))).trickle(piece))
                    .startsWith("HTTP/1.1 408 ")
                    .containsIgnoringCase("content-type: application/problem+json")
                    .contains("/problems/too-slow");
        }
    }

    @Test
    void slowSendersHoldNeitherOthersNorTheirPlaces() throws IOException {
        List<RawHttp> slow = new ArrayList<>();
        for (int i = 0; i < settings.bodies(); i++) {
            slow.add(new RawHttp().send(head(WEIGH, signedIn("Content-Length: 5000"))));
        }
        await().until(() -> budget.bodies().taken() == settings.bodies());
        assertThat(normal()).isEqualTo(200);
        try (RawHttp http = new RawHttp()) {
            assertThat(http.send(head(WEIGH, signedIn("Content-Length: 5000"))).untilEnd())
                    .startsWith("HTTP/1.1 503 ")
                    .containsIgnoringCase("retry-after: 5")
                    .contains("/problems/busy", "Der er travlt");
        }
        for (RawHttp http : slow) {
            assertThat(http.untilEnd()).startsWith("HTTP/1.1 408 ");
            http.close();
        }
        assertThat(weigh("x")).isEqualTo(1);
    }

    @Test
    void clientsThatGoAwayLeaveNothingBehind() throws IOException {
        List<RawHttp> gone = new ArrayList<>();
        for (int i = 0; i < settings.largeBodies(); i++) {
            gone.add(new RawHttp().send(head(WEIGH, signedIn("Content-Length: 60000")) + "x".repeat(40_000)));
        }
        await().until(() -> budget.largeBodies().taken() == settings.largeBodies());
        for (RawHttp http : gone) {
            http.close();
        }
        await().until(() -> budget.largeBodies().taken() == 0 && budget.bodies().taken() == 0);
        await().until(() -> budget.requests().taken() == 0);
    }

    @Test
    void ofLargeBodiesOnlySomeAreTakenAtOnce() throws IOException {
        List<RawHttp> large = new ArrayList<>();
        for (int i = 0; i < settings.largeBodies(); i++) {
            large.add(new RawHttp()
                    .send(head(WEIGH, signedIn(i == 0 ? "Transfer-Encoding: chunked" : "Content-Length: 60000")))
                    .send(i == 0 ? "4e20\r\n" + "x".repeat(20_000) + "\r\n" : "x".repeat(20_000)));
        }
        await().until(() -> budget.largeBodies().taken() == settings.largeBodies());
        try (RawHttp http = new RawHttp()) {
            assertThat(http.send(head(WEIGH, signedIn("Content-Length: 60000"))).untilEnd())
                    .startsWith("HTTP/1.1 503 ")
                    .containsIgnoringCase("retry-after: 5");
        }
        assertThat(weigh("lille")).isEqualTo(5);
        for (RawHttp http : large) {
            http.close();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, IN_MEMORY - 1, IN_MEMORY, IN_MEMORY + 1, 50_000, 65_536})
    void aBodyArrivesAsItWasSent(int length) throws IOException {
        byte[] body = new byte[length];
        for (int i = 0; i < length; i++) {
            body[i] = (byte) ('a' + i % 23);
        }
        String text = new String(body, UTF_8);
        for (String sent : List.of(
                head(WEIGH, signedIn("Connection: close", "Content-Length: " + length)) + text,
                head(WEIGH, signedIn("Connection: close", "Transfer-Encoding: chunked"))
                        + (length == 0 ? "" : "%x\r\n%s\r\n".formatted(length, text))
                        + "0\r\n\r\n")) {
            try (RawHttp http = new RawHttp()) {
                assertThat(http.send(sent).untilEnd())
                        .startsWith("HTTP/1.1 200 ")
                        .contains("\"length\":" + length, "\"hash\":" + Arrays.hashCode(body));
            }
        }
        await().until(() -> budget.largeBodies().taken() == 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Content-Length: 200000", "Transfer-Encoding: chunked"})
    void aFewPathsTakeLargerBodiesOneAtATime(String header) throws IOException {
        String larger = "POST " + CHAIRS + "/throne/weigh";
        String text = "x".repeat(200_000);
        String sent = header.startsWith("T") ? "%x\r\n%s\r\n".formatted(text.length(), text) : text;
        String last = header.startsWith("T") ? "0\r\n\r\n" : sent.substring(199_999);
        String first = header.startsWith("T") ? sent : sent.substring(1);
        try (RawHttp one = new RawHttp();
                RawHttp other = new RawHttp();
                RawHttp usual = new RawHttp();
                RawHttp tooLarge = new RawHttp()) {
            one.send(head(larger, signedIn("Connection: close", header)) + first);
            await().until(() -> budget.largerBodies().taken() == 1);
            assertThat(other.send(head(larger, signedIn("Content-Length: 200000")))
                            .untilEnd())
                    .startsWith("HTTP/1.1 503 ");
            assertThat(usual.send(head(WEIGH, signedIn("Content-Length: 200000")))
                            .untilEnd())
                    .startsWith("HTTP/1.1 413 ");
            assertThat(tooLarge.send(head(larger, signedIn("Content-Length: 300000")))
                            .untilEnd())
                    .startsWith("HTTP/1.1 413 ")
                    .contains("højst 256 KB");
            assertThat(one.send(last).untilEnd()).startsWith("HTTP/1.1 200 ").contains("\"length\":200000");
        }
        await().until(() -> budget.largerBodies().taken() == 0);
    }

    /** In memory, and in a file. */
    @ParameterizedTest
    @ValueSource(ints = {1, 20})
    void aFormArrivesAsItWasSent(int fields) {
        RequestSpecification form = given().auth()
                .oauth2(Tokens.of("sekretariat"))
                .contentType("application/x-www-form-urlencoded; charset=UTF-8");
        for (int i = 0; i < fields; i++) {
            form.formParam("field" + i, "x".repeat(1000));
        }
        form.formParam("name", "å".repeat(100))
                .post(CHAIRS + "/name")
                .then()
                .statusCode(200)
                .body("length", equalTo(100));
    }

    @Test
    void aClientThatAsksFirstIsToldToGoOnOnceItIsKnown() throws IOException {
        try (RawHttp http = new RawHttp()) {
            http.send(head(WEIGH, signedIn("Content-Length: 2", "Expect: 100-continue")));
            assertThat(http.firstLine()).startsWith("HTTP/1.1 100 ");
        }
        try (RawHttp http = new RawHttp()) {
            http.send(head(WEIGH, "Content-Length: 2", "Expect: 100-continue"));
            assertThat(http.firstLine()).startsWith("HTTP/1.1 401 ");
        }
    }

    @Test
    void whatIsTooLargeIsToldTheLimitThatApplies() throws IOException {
        try (RawHttp http = new RawHttp()) {
            assertThat(http.send(head(WEIGH, signedIn("Content-Length: 5000000")))
                            .untilEnd())
                    .startsWith("HTTP/1.1 413 ")
                    .contains("Det fylder 4,8 MB, og her tages højst 64 KB imod.");
        }
        try (RawHttp http = new RawHttp()) {
            assertThat(http.send(head(WEIGH, signedIn("Content-Length: 65537"))).untilEnd())
                    .startsWith("HTTP/1.1 413 ")
                    .contains("Det fylder 64,1 KB, og her tages højst 64 KB imod.");
        }
        try (RawHttp http = new RawHttp()) {
            String chunk = "11170\r\n" + "x".repeat(70_000) + "\r\n0\r\n\r\n";
            assertThat(http.send(head(WEIGH, signedIn("Transfer-Encoding: chunked", "Connection: close")) + chunk)
                            .untilEnd())
                    .startsWith("HTTP/1.1 413 ")
                    .contains("Det fylder mere end 64 KB, og her tages højst 64 KB imod.");
        }
    }

    private static int weigh(String text) {
        return given().auth()
                .oauth2(Tokens.of("sekretariat"))
                .contentType("text/plain")
                .body(text.getBytes(UTF_8))
                .post(CHAIRS + "/weigh")
                .then()
                .statusCode(200)
                .extract()
                .path("length");
    }
}
