package dk.sundhedsklynge.funds.http;

import static dk.sundhedsklynge.funds.http.Http.API;
import static dk.sundhedsklynge.funds.http.Http.posting;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sundhedsklynge.funds.Known;
import dk.sundhedsklynge.platform.database.Database;
import dk.sundhedsklynge.platform.testing.Browser;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** The page of the money as staff read it, behind sign-in. */
@QuarkusTest
class PagesTest {
    private static final String MARKUP = "\"><img src=x onerror=alert(1)><script>alert(1)</script>";

    @Inject
    Database database;

    @ConfigProperty(name = "klynge.public-url")
    String site;

    @Test
    void whatSomebodyWroteIsTextAndNeverPartOfAPage() {
        String cooperation = Known.cooperation(database);
        posting(
                        "oekonomi",
                        Map.of(
                                "label",
                                MARKUP,
                                "amount",
                                Map.of("amount", 1234.56, "currency", "DKK"),
                                "receivedOn",
                                "2025-01-10",
                                "reference",
                                MARKUP))
                .post(API + "/cooperations/" + cooperation + "/allotment-notes")
                .then()
                .statusCode(201);

        Browser.Page page = new Browser(site, RestAssured.port).signIn("/midler", "revisor");

        assertThat(page.text())
                .contains("1.234,56", "&lt;img src=x onerror")
                .doesNotContain("<img src=x", "<script>alert");
    }
}
