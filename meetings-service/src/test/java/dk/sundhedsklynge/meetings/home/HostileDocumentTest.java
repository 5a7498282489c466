package dk.sundhedsklynge.meetings.home;

import static dk.sundhedsklynge.meetings.http.Site.API;
import static dk.sundhedsklynge.meetings.http.Site.as;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sundhedsklynge.meetings.document.Given;
import dk.sundhedsklynge.meetings.http.Site;
import dk.sundhedsklynge.platform.testing.Browser;
import dk.sundhedsklynge.platform.testing.HostileTexts;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Markup in file names, minutes and corrected proposals is shown as text. */
@QuarkusTest
class HostileDocumentTest {
    private static final AtomicInteger NUMBER = new AtomicInteger(2041);
    private static final Pattern FIELD =
            Pattern.compile("<input class=\"form-input\" type=\"text\"[^>]* name=\"([^\"]+)\"");
    private static final Pattern HIDDEN = Pattern.compile("<input type=\"hidden\" name=\"udgave\" value=\"([^\"]+)\"");

    @ConfigProperty(name = "klynge.public-url")
    String site;

    @ParameterizedTest
    @MethodSource("dk.sundhedsklynge.platform.testing.HostileTexts#all")
    void aDocumentIsHarmlessWhereverItIsShown(String text) {
        String number = String.valueOf(NUMBER.getAndIncrement());
        Browser browser = signedIn();
        String minutes = Given.vest(number).replace("Thisted Kommune er tovholder.", "Thisted er tovholder. " + text);

        Browser.Page uploaded = browser.upload("/moeder/indlaes", fileName(text), minutes, Map.of());
        HostileTexts.assertHarmless(uploaded, text);
        Site.upload("sekretariat", "som-api.txt", minutes, false)
                .then()
                .statusCode(org.hamcrest.Matchers.lessThan(500));

        HostileTexts.assertHarmless(browser.open("/moeder/dokumenter?fra=" + Given.day(number)), text);
        HostileTexts.assertNoFormula(browser.open("/moeder/dokumenter.csv"));
        HostileTexts.assertNoFormula(browser.open("/moeder/moeder.csv"));
        String path = uploaded.address().replaceAll("^https?://[^/]+|\\?.*$", "");
        if (path.startsWith("/moeder/dokumenter/")) {
            HostileTexts.assertHarmless(browser.open(path), text);
            assertThat(as("sekretariat")
                            .get(API + "/documents/" + path.substring(path.lastIndexOf('/') + 1) + "/original")
                            .asString())
                    .as("the document is kept as it came")
                    .contains(text);
            proposalsAreHarmless(browser, path, text);
        }
    }

    /** Each proposal is sent with the text in all fields, is refused or kept, and is rejected with it at last. */
    private static void proposalsAreHarmless(Browser browser, String document, String text) {
        String id = document.substring(document.lastIndexOf('/') + 1);
        JsonPath effects =
                as("sekretariat").get(API + "/documents/" + id + "/effects").jsonPath();
        for (String effect : effects.getList("items.findAll { it.state == 'proposed' }.id", String.class)) {
            String queue = document + "/forslag";
            Browser.Page page = browser.open(queue + "?virkning=" + effect);
            HostileTexts.assertHarmless(page, text);
            Map<String, String> fields = new HashMap<>();
            Matcher field = FIELD.matcher(page.text());
            while (field.find()) {
                fields.put(field.group(1), text);
            }
            Matcher version = HIDDEN.matcher(page.text());
            if (version.find()) {
                fields.put("udgave", version.group(1));
            }
            HostileTexts.assertHarmless(
                    browser.submitForm(queue + "/" + effect + "/bekraeft", HostileTexts.form(fields)), text);
            HostileTexts.assertHarmless(
                    browser.submitForm(
                            queue + "/" + effect + "/forkast", HostileTexts.form(Map.of("begrundelse", text))),
                    text);
            HostileTexts.assertHarmless(browser.open(queue + "?virkning=" + effect), text);
        }
        assertThat(effects.getList("items")).isNotEmpty();
    }

    /** An effect whose terms have the text, entered, confirmed and withdrawn over the API. */
    @ParameterizedTest
    @MethodSource("dk.sundhedsklynge.platform.testing.HostileTexts#all")
    void theTermsOfAnEffectAreHarmlessWhereverTheyAreShown(String text) {
        UUID decision = Site.decision("nordjylland-vest", Site.ownDay(), "open");
        Browser browser = signedIn();
        var answer = as("sekretariat")
                .contentType("application/json")
                .body(Map.of("decision", decision, "type", "register", "terms", Map.of("name", text)))
                .post(API + "/effects");
        assertThat(answer.statusCode()).as(text).isIn(201, 400, 422);
        HostileTexts.assertHarmless(browser.open("/moeder/beslutninger/" + decision), text);
        if (answer.statusCode() == 201) {
            String effect = answer.path("id");
            for (String step : List.of("/reject", "/withdraw")) {
                assertThat(as("sekretariat")
                                .contentType("application/json")
                                .body(Map.of("reason", text))
                                .post(API + "/effects/" + effect + step)
                                .statusCode())
                        .isLessThan(500);
            }
            HostileTexts.assertHarmless(browser.open("/moeder/beslutninger/" + decision), text);
        }
    }

    /** As a browser writes the name of a file. */
    private static String fileName(String text) {
        return text.replace("\"", "%22")
                        .replace("\r", "%0D")
                        .replace("\n", "%0A")
                        .replace("\0", "") + ".txt";
    }

    private Browser signedIn() {
        Browser browser = new Browser(site, RestAssured.port);
        browser.signIn("/", "sekretariat");
        return browser;
    }
}
