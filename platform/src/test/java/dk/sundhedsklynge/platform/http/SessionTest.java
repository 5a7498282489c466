package dk.sundhedsklynge.platform.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;

import dk.sundhedsklynge.platform.access.EndAccess;
import dk.sundhedsklynge.platform.testing.Browser;
import dk.sundhedsklynge.platform.testing.Infra;
import dk.sundhedsklynge.platform.testing.KeycloakAdmin;
import dk.sundhedsklynge.platform.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a session is worth: one person's, as long as it is not ended, and no longer. */
@QuarkusTest
class SessionTest {
    private static final String NAME = "session-test";
    private static final String CHAIR = "/api/house/v1/chairs/of/anywhere";
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final int SECONDS = 2;

    private final KeycloakAdmin keycloak = new KeycloakAdmin();

    @Inject
    EndAccess access;

    @ConfigProperty(name = "quarkus.http.test-port")
    int port;

    @ConfigProperty(name = "klynge.public-url")
    String site;

    private String user = "";

    @BeforeEach
    void giveTheTestAUserOfItsOwn() {
        user = keycloak.user(NAME, "secretariat");
    }

    @AfterEach
    void letTheUserInAgain() {
        access.lift(user);
    }

    @ParameterizedTest
    @ValueSource(strings = {"q_session", "q_session_at"})
    void theCookiesOfTwoPeopleAreNobodys(String taken) {
        Browser browser = signedIn("sekretariat-vest").copy();
        browser.takeCookie(taken, signedIn("oekonomi"));

        var page = browser.open("/stole");

        assertThat(page.address()).startsWith(site + "/auth/");
        assertThat(browser.cookies()).doesNotContain("q_session", "q_session_at", "q_session_rt");
    }

    @Test
    void twoSessionsOfOnePersonAreNotOne() {
        Browser browser = signedIn("sekretariat").copy();
        browser.takeCookie("q_session_at", signedIn("sekretariat"));

        assertThat(browser.open("/stole").address()).startsWith(site + "/auth/");
    }

    @Test
    void aCopyOfASessionOpensNothingAfterSigningOut() {
        Browser browser = signedIn(NAME);
        Browser copy = browser.copy();
        assertThat(copy.open("/stole").status()).isEqualTo(200);

        browser.signOut();

        assertThat(copy.copy().open("/stole").address()).startsWith(site + "/auth/");
        assertThat(copy.get("/stole", "Sec-Fetch-Mode", "cors").status()).isEqualTo(401);
        assertThat(copy.post("/stole", "Origin", site).status()).isEqualTo(401);
    }

    @Test
    void whoeverSignedOutCanSignInAgain() {
        Browser browser = signedIn(NAME);
        browser.signOut();

        assertThat(browser.signIn("/stole", NAME).address()).isEqualTo(site + "/stole");
    }

    /** Keycloak knows the session still and would give new tokens of it at once. */
    @Test
    void aSessionThatEndedHereOnlyDoesNotGoRoundInCircles() {
        Browser browser = signedIn(NAME);
        endHere(browser);

        assertThat(browser.open("/stole?side=2").text()).contains("name=\"password\"");
        assertThat(browser.signIn("/stole?side=2", NAME).address()).isEqualTo(site + "/stole?side=2");
    }

    @Test
    void aLinkToTheWayOutOnlyAsks() {
        Browser browser = signedIn(NAME);

        for (String from : new String[] {"cross-site", "same-site", "same-origin", "none"}) {
            var page = browser.get("/log-ud", "Sec-Fetch-Site", from);
            assertThat(page.status()).as(from).isEqualTo(200);
        }

        assertThat(browser.open("/log-ud").text()).contains("<form method=\"post\" action=\"/log-ud\">");
        assertThat(browser.open("/stole").status()).isEqualTo(200);
    }

    @Test
    void whoeverSignedOutIsToldSo() {
        var page = signedIn(NAME).signOut();

        assertThat(page.address()).isEqualTo(site + "/log-ud/kvittering");
        assertThat(page.text()).contains("<h1>Du er logget ud</h1>");
    }

    @Test
    void anotherSiteSignsNobodyOut() {
        Browser browser = signedIn(NAME);

        assertThat(browser.post("/log-ud", "Sec-Fetch-Site", "cross-site").status())
                .isEqualTo(403);
        assertThat(browser.post("/log-ud", "Origin", "https://elsewhere.example")
                        .status())
                .isEqualTo(403);

        assertThat(browser.open("/stole").status()).isEqualTo(200);
    }

    @Test
    void whoeverHasNoSessionIsLedOutOfKeycloakAllTheSame() {
        var answer = new Browser(site, port).post("/log-ud", "Origin", site);

        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.header("Location"))
                .startsWith(Infra.realm() + "/protocol/openid-connect/logout?client_id=klynge-web");
    }

    @Test
    void aUserWhoseAccessIsWithdrawnIsRefusedAtBothDoorsUntilItIsLifted() {
        Browser browser = signedIn(NAME);
        String token = Tokens.of(NAME);

        access.withdraw(user, "Prøve");

        assertThat(browser.open("/stole").status()).isEqualTo(403);
        assertThat(browser.open("/stole").text()).contains("Din adgang er lukket", "href=\"/log-ud\"");
        given().auth().oauth2(token).get(CHAIR).then().statusCode(401);
        assertThat(new Browser(site, port).signIn("/stole", NAME).status()).isEqualTo(403);

        assertThat(access.lift(user)).isTrue();

        assertThat(browser.open("/stole").status()).isEqualTo(200);
        given().auth().oauth2(token).get(CHAIR).then().statusCode(200);
    }

    @Test
    void aSessionGoesOnWithNewTokens() {
        keycloak.withTokensOf(SECONDS, () -> {
            Browser browser = signedIn(NAME);
            int cookies = browser.setCookies().size();

            await().atMost(SOON).untilAsserted(() -> {
                assertThat(browser.open("/stole").status()).isEqualTo(200);
                assertThat(browser.setCookies()).hasSizeGreaterThan(cookies);
            });
        });
    }

    @Test
    void whoseSessionIsNotRenewedSignsInAndComesBackToTheSamePage() {
        keycloak.withTokensOf(SECONDS, () -> {
            Browser browser = signedIn(NAME);
            keycloak.endSessions(user);

            await().atMost(SOON)
                    .until(() -> browser.open("/stole?side=2").address().startsWith(site + "/auth/"));

            assertThat(browser.signIn("/stole?side=2", NAME).address()).isEqualTo(site + "/stole?side=2");
        });
    }

    @Test
    void aChangeWhoseSessionIsNotRenewedIsToldThatNothingWasDone() {
        keycloak.withTokensOf(SECONDS, () -> {
            Browser browser = signedIn(NAME);
            Browser script = browser.copy();
            keycloak.endSessions(user);

            await().atMost(SOON)
                    .until(() -> script.get("/stole", "Sec-Fetch-Mode", "cors").status() == 401);

            var asked = browser.post("/stole", "Origin", site);
            assertThat(asked.status()).isEqualTo(401);
            assertThat(asked.text()).contains("/problems/signed-out", "intet er gemt");
            given().header("Origin", site)
                    .accept("text/html")
                    .post("/stole")
                    .then()
                    .statusCode(401)
                    .contentType("text/html");
        });
    }

    @Test
    void aTokenIsServedToNobodyElse() {
        String mine = Tokens.of("laeser");
        String others = Tokens.of("revisor");
        String forged = mine.substring(0, mine.lastIndexOf('.')) + others.substring(others.lastIndexOf('.'));
        for (int i = 0; i < 3; i++) {
            assertThat(closed(mine)).isFalse();
            assertThat(closed(others)).isTrue();
            given().auth()
                    .oauth2(forged)
                    .get("/api/house/v1/chairs/of/nordjylland-vest")
                    .then()
                    .statusCode(401);
        }
    }

    @Test
    void aSignInIsBoundToTheBrowserThatBeganIt() {
        var toKeycloak = new Browser(site, port).get("/stole", "Accept", "text/html");

        assertThat(toKeycloak.header("Location")).contains("code_challenge_method=S256", "&code_challenge=", "&nonce=");
        given().redirects()
                .follow(false)
                .queryParams(Map.of(
                        "client_id", "klynge-web",
                        "response_type", "code",
                        "scope", "openid",
                        "redirect_uri", site + "/log-ind"))
                .get(Infra.realm() + "/protocol/openid-connect/auth")
                .then()
                .statusCode(302)
                .header("Location", containsString("error=invalid_request"));
    }

    @Test
    void aSignInThatGoesWrongIsNotBegunAgainByItself() {
        Browser browser = new Browser(site, port);
        String begun = browser.get("/stole", "Accept", "text/html").header("Location");
        String state = begun.replaceAll(".*[?&]state=([^&]+).*", "$1");

        var page = browser.get("/log-ind?code=wrong&state=" + state, "Accept", "text/html");

        assertThat(page.status()).isEqualTo(401);
        assertThat(page.text()).contains("Det lykkedes ikke at logge ind", "href=\"/log-ind\"");
    }

    @Test
    void behindHttpsTheCookiesAreSecure() {
        given().redirects()
                .follow(false)
                .header("X-Forwarded-Proto", "https")
                .header("Accept", "text/html")
                .get("/stole")
                .then()
                .statusCode(302)
                .header("Set-Cookie", containsString("Secure"));
    }

    private static boolean closed(String token) {
        return given().auth()
                .oauth2(token)
                .get("/api/house/v1/chairs/of/nordjylland-vest")
                .then()
                .statusCode(200)
                .extract()
                .path("closed");
    }

    /** As after a way out that Keycloak was not told of. */
    private void endHere(Browser browser) {
        assertThat(browser.copy().post("/log-ud", "Origin", site).status()).isEqualTo(303);
    }

    private Browser signedIn(String name) {
        Browser browser = new Browser(site, port);
        assertThat(browser.signIn("/stole", name).address()).isEqualTo(site + "/stole");
        return browser;
    }
}
