package dk.sundhedsklynge.platform.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import dk.sundhedsklynge.platform.pages.Assets;
import dk.sundhedsklynge.platform.testing.Browser;
import dk.sundhedsklynge.platform.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** Signing in and out through the code flow of a real Keycloak, and what a session opens. */
@QuarkusTest
class SignInTest {
    @ConfigProperty(name = "quarkus.http.test-port")
    int port;

    @ConfigProperty(name = "klynge.public-url")
    String site;

    @Test
    void whoSignsInComesToThePageTheyAskedFor() {
        var page = browser().signIn("/stole", "sekretariat");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.address()).isEqualTo(site + "/stole");
        assertThat(page.text())
                .contains("lang=\"da\"", "<title>Stole – Klynge</title>", "Sekretariat Eksempel", "action=\"/log-ud\"")
                .contains("href=\"#indhold\"", "<a href=\"/projekter\" aria-current=\"page\">");
        assertThat(page.header("Content-Security-Policy")).contains("default-src 'self'");
        assertThat(page.headers().allValues("Cache-Control")).containsExactly("private, no-cache");
        assertThat(page.header("Vary")).isEqualTo("Cookie");
    }

    @Test
    void theSessionCookieIsForThisSiteAndNoScript() {
        var browser = browser();
        browser.signIn("/stole", "sekretariat");

        assertThat(browser.setCookies().stream().filter(cookie -> cookie.startsWith("q_session")))
                .isNotEmpty()
                .allSatisfy(cookie -> assertThat(cookie)
                        .containsIgnoringCase("HttpOnly")
                        .containsIgnoringCase("SameSite=Lax")
                        .contains("Path=/"));
    }

    @Test
    void theSessionOpensNoDoorOfThePartners() {
        var browser = browser();
        browser.signIn("/stole", "sekretariat");

        assertThat(browser.open("/api/house/v1/chairs").status()).isEqualTo(401);
    }

    /** Otherwise the Back button would show pages without asking: no-cache is not heeded by it. */
    @Test
    void signingOutEmptiesWhatTheBrowserKept() {
        assertThat(given().redirects().follow(false).get("/log-ud").header("Clear-Site-Data"))
                .isEqualTo("\"cache\"");
    }

    @Test
    void whoSignsOutIsOut() {
        var browser = browser();
        browser.signIn("/stole", "sekretariat");

        browser.signOut();

        assertThat(browser.open("/stole").address()).startsWith(site + "/auth/");
    }

    @Test
    void whoGoesToTheWayInComesToTheFirstPage() {
        assertThat(browser().signIn("/log-ind", "laeser").address()).isEqualTo(site + "/");
    }

    @Test
    void aChangeSentByAnotherSiteIsRefused() {
        var browser = browser();
        browser.signIn("/stole", "sekretariat");

        assertThat(browser.post("/stole", "Sec-Fetch-Site", "same-origin").status())
                .isEqualTo(200);
        assertThat(browser.post("/stole", "Origin", site).status()).isEqualTo(200);
        assertThat(browser.post("/stole", "Sec-Fetch-Site", "cross-site").status())
                .isEqualTo(403);
        assertThat(browser.post("/stole", "Sec-Fetch-Site", "same-site").status())
                .isEqualTo(403);
        assertThat(browser.post("/stole", "Origin", "https://elsewhere.example").status())
                .isEqualTo(403);
        assertThat(browser.post("/stole", "X-Nothing", "said").status()).isEqualTo(403);
    }

    @Test
    void aPageThatIsNotThereIsAPage() {
        var browser = browser();
        browser.signIn("/stole", "sekretariat");

        var page = browser.open("/ingen-steder");

        assertThat(page.status()).isEqualTo(404);
        assertThat(page.text()).contains("<h1>Findes ikke</h1>");
    }

    @Test
    void whatPagesLoadAndHealthNeedNoSignIn() {
        for (String asset : List.of("site.css", "site.js", "klynge.svg", "IBMPlexSans-Regular-Latin1.woff2")) {
            given().get(Assets.url(asset)).then().statusCode(200).header("Cache-Control", containsString("immutable"));
        }
        given().get("/q/health/ready").then().statusCode(200);
    }

    @Test
    void theTokenSaysWhoMaySeeWhat() {
        given().auth()
                .oauth2(Tokens.of("laeser"))
                .get("/api/house/v1/chairs/of/nordjylland-vest")
                .then()
                .body("closed", equalTo(false));
        given().auth()
                .oauth2(Tokens.of("revisor"))
                .get("/api/house/v1/chairs/of/nordjylland-vest")
                .then()
                .body("closed", equalTo(true));
        given().auth()
                .oauth2(Tokens.ofPartner())
                .get("/api/house/v1/chairs/of/anywhere")
                .then()
                .body("closed", equalTo(false));
        given().auth()
                .oauth2(Tokens.of("laeser"))
                .get("/api/house/v1/chairs/of/anywhere")
                .then()
                .statusCode(404);
        given().auth()
                .oauth2(Tokens.of("ingen"))
                .get("/api/house/v1/chairs/of/nordjylland-vest")
                .then()
                .statusCode(404);
    }

    private Browser browser() {
        return new Browser(site, port);
    }
}
