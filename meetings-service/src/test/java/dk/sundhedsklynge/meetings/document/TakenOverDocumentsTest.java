package dk.sundhedsklynge.meetings.document;

import static dk.sundhedsklynge.meetings.http.Site.API;
import static dk.sundhedsklynge.meetings.http.Site.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import dk.sundhedsklynge.meetings.http.Site;
import dk.sundhedsklynge.platform.testing.Browser;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** What a council reads of the documents that it acknowledged: what is open in them, and nothing of others. */
@QuarkusTest
class TakenOverDocumentsTest {
    private static final String COUNCIL = "sundhedsraad-sydvestjylland";
    private static final String READER = "raad-sydvestjylland";

    @ConfigProperty(name = "klynge.public-url")
    String site;

    @Inject
    Taking taking;

    /** In a transaction of its own, as whoever acknowledges has one. */
    @ApplicationScoped
    static class Taking {
        @Inject
        TakenOverDocuments documents;

        @Transactional
        void take(List<UUID> ids) {
            documents.take(COUNCIL, "nordjylland-vest", ids);
        }
    }

    @Test
    void aCouncilReadsWhatIsOpenInTheDocumentsThatItTookOver() {
        UUID open = upload("overtaget-kattegat.txt", Given.vest("2078"));
        UUID closed = upload("overtaget-skagerrak.txt", Given.closed("2079"));
        UUID other = upload("ikke-overtaget-kattegat.txt", Given.vest("2080"));
        String page = "/moeder/dokumenter/";
        for (UUID id : List.of(open, closed, other)) {
            assertThat(signedIn().open(page + id).status()).isEqualTo(404);
        }
        assertThat(signedIn().open("/moeder/dokumenter").text()).doesNotContain("kattegat");

        taking.take(List.of(open, closed));
        taking.take(List.of(open));

        assertThat(signedIn().open(page + open).text())
                .contains("Dokumentet er overtaget fra", "Hent originalen", "På vej mod Sundhedsråd Limfjorden")
                .doesNotContain("Gå til forslagene");
        assertThat(signedIn().open(page + closed).text())
                .contains("Linjer, du ikke har adgang til")
                .doesNotContain("Hemmelig leverandør", "skagerrak", "Hent originalen");
        assertThat(signedIn().open(page + other).status()).isEqualTo(404);
        assertThat(signedIn().open(page + open + "/original").text()).isEqualTo(Given.vest("2078"));
        assertThat(signedIn().open(page + closed + "/original").status()).isEqualTo(403);
        assertThat(signedIn().open(page + other + "/original").status()).isEqualTo(404);
        assertThat(signedIn().open(page + open + "/forslag").status()).isEqualTo(404);
        assertThat(signedIn().open("/moeder/dokumenter").text())
                .contains(">overtaget-kattegat.txt")
                .doesNotContain("skagerrak", "ikke-overtaget");
        assertThat(signedIn().open("/soeg?q=kattegat").text())
                .contains(page + open)
                .doesNotContain(other.toString());
        assertThat(signedIn().open("/soeg?q=skagerrak").text()).doesNotContain(closed.toString());

        as(READER).get(API + "/documents/" + open + "/original").then().statusCode(200);
        as(READER).get(API + "/documents/" + closed + "/original").then().statusCode(403);
        as(READER).get(API + "/documents/" + other + "/original").then().statusCode(404);
        as(READER).get(API + "/documents/" + open + "/effects").then().body("items", empty());
        as(READER)
                .get(API + "/documents?cooperation=" + COUNCIL + "&q=kattegat")
                .then()
                .statusCode(200)
                .body("items.id", contains(equalTo(open.toString())));
        as(READER).get(API + "/documents?cooperation=nordjylland-vest").then().statusCode(404);
        as("raad-lillebaelt").get(API + "/documents/" + open).then().statusCode(404);
    }

    private static UUID upload(String name, String text) {
        return Site.upload("sekretariat", name, text, false)
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getUUID("id");
    }

    private Browser signedIn() {
        Browser browser = new Browser(site, RestAssured.port);
        browser.signIn("/moeder", READER);
        return browser;
    }
}
