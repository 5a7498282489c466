package dk.sundhedsklynge.meetings.document;

import static dk.sundhedsklynge.meetings.http.Site.API;
import static dk.sundhedsklynge.meetings.http.Site.as;
import static dk.sundhedsklynge.meetings.http.Site.upload;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dk.sundhedsklynge.meetings.http.Site;
import dk.sundhedsklynge.platform.testing.Topics;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A closed item of a document is nowhere to be seen by those who may not: not in words, not in numbers, not in warnings. */
@QuarkusTest
class ClosedItemsTest {
    private static final List<String> SECRETS = List.of("Limfjorden til fælles", "Hemmelig leverandør", "777.000");

    private final Topics topics = new Topics();

    @Test
    void nothingOfAClosedItemReachesAReader() {
        String id =
                upload("sekretariat", "lukket.txt", Given.closed("2051"), false).path("id");
        String meeting = as("sekretariat").get(API + "/documents/" + id).path("meeting");

        for (String path : List.of(
                "/documents/" + id,
                "/documents/" + id + "/effects",
                "/documents/" + id + "/lines?from=1&to=2000",
                "/documents?q=lukket",
                "/meetings/" + meeting,
                "/effects?document=" + id,
                "/project-references?cooperation=nordjylland-vest")) {
            String body = as("laeser")
                    .get(API + path)
                    .then()
                    .statusCode(200)
                    .extract()
                    .asString();
            assertThat(body).as(path).doesNotContain(SECRETS);
        }
        assertThat(as("revisor")
                        .get(API + "/documents/" + id + "/lines?from=1&to=2000")
                        .asString())
                .contains(SECRETS);
        as("laeser").get(API + "/meetings/" + meeting + "/items/5").then().statusCode(404);
        as("laeser").get(API + "/documents/" + id + "/original").then().statusCode(403);
        as("drift").get(API + "/documents/" + id + "/original").then().statusCode(403);
    }

    @Test
    void neitherTheNameOfTheFileNorItsDigestTellsWhatIsClosed() {
        String text = Given.closed("2056");
        Response taken = upload("sekretariat", "fyring-af-direktoer.txt", text, false);
        String id = taken.path("id");
        String shown = "/documents/" + id;

        as("laeser")
                .get(API + shown)
                .then()
                .body("file", equalTo("Referat med lukkede punkter"))
                .body("sha256", nullValue());
        assertThat(as("laeser").get(API + "/documents?limit=200").asString())
                .contains(id, "Referat med lukkede punkter")
                .doesNotContain("fyring", (String) taken.path("sha256"));
        assertThat(found("laeser", "fyring")).isEmpty();
        assertThat(found("laeser", "lukkede punkter")).contains(id);
        assertThat(found("revisor", "fyring")).containsExactly(id);
        as("revisor")
                .get(API + shown)
                .then()
                .body("file", equalTo("fyring-af-direktoer.txt"))
                .body("sha256", equalTo(taken.path("sha256")));
        upload("sekretariat", "aabent.txt", Given.vest("2057"), false).then().body("sha256", notNullValue());
    }

    @Test
    void theOrderByNameOfTheFileTellsNothingEither() {
        for (String name : List.of("aaa hemmelig.txt", "ååå hemmelig.txt")) {
            upload("sekretariat", name, Given.closed(name.startsWith("a") ? "2058" : "2059"), false)
                    .then()
                    .statusCode(201);
        }
        List<String> files = new ArrayList<>();
        @Nullable String cursor = null;
        do {
            var request = as("laeser").queryParams("sort", "file", "limit", 3);
            JsonPath page = (cursor == null ? request : request.queryParam("cursor", cursor))
                    .get(API + "/documents")
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            files.addAll(page.getList("items.file", String.class));
            cursor = page.getString("next");
        } while (cursor != null);

        int first = files.indexOf("Referat med lukkede punkter");
        int last = files.lastIndexOf("Referat med lukkede punkter");
        assertThat(files.subList(first, last + 1)).hasSizeGreaterThan(1).containsOnly("Referat med lukkede punkter");
    }

    private static List<String> found(String user, String words) {
        return as(user).queryParams("q", words, "limit", 200)
                .get(API + "/documents")
                .path("items.id");
    }

    @Test
    void aNameThatOnlyAClosedItemGivesAnOpenProjectIsNotListed() {
        UUID open = Site.effect(
                Site.decision("nordjylland-vest", Site.ownDay(), "open"), "register", Map.of("name", "Kendt Projekt"));
        String project = Site.effect(open).getString("terms.project");
        UUID closed = Site.effect(
                Site.decision("nordjylland-vest", Site.ownDay(), "closed"),
                "register",
                Map.of("project", project, "name", "Dæknavn Omega", "aliases", List.of("Dæknavn Psi")));

        Site.confirm(closed).then().statusCode(200);

        String names = "/project-references?cooperation=nordjylland-vest";
        assertThat(as("laeser").get(API + names).asString())
                .contains(project, "Kendt Projekt")
                .doesNotContain("Dæknavn");
        assertThat(as("revisor").get(API + names).asString()).contains("Dæknavn Omega", "Dæknavn Psi");
    }

    @Test
    void countsAreThoseOfTheOpenItems() {
        String id =
                upload("sekretariat", "tal.txt", Given.closed("2052"), false).path("id");

        as("sekretariat").get(API + "/documents/" + id).then().body("items", equalTo(6));
        as("laeser")
                .get(API + "/documents/" + id)
                .then()
                .body("items", equalTo(5))
                .body("recommendations", equalTo(7))
                .body("closedItems", equalTo(true));
    }

    @Test
    void anItemThatACorrectionClosesIsClosedInTheEarlierVersionToo() {
        String open = Given.vest("2053");
        String first = upload("sekretariat", "åben.txt", open, false).path("id");
        as("laeser").get(API + "/documents/" + first + "/original").then().statusCode(200);

        upload("sekretariat", "lukket nu.txt", Given.closed("2053"), false)
                .then()
                .statusCode(201)
                .body("version", equalTo(2));

        as("laeser").get(API + "/documents/" + first + "/original").then().statusCode(403);
        assertThat(as("laeser")
                        .get(API + "/documents/" + first + "/lines?from=1&to=2000")
                        .asString())
                .doesNotContain("hvert projekt skal inden da have et sted");
    }

    @Test
    void noWordOfADocumentIsEverOnATopic() {
        upload("sekretariat", "ord.txt", Given.closed("2054"), true).then().statusCode(201);

        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> topics.all("meetings").stream()
                .anyMatch(it -> it.type().equals("meetings.decision-adopted.v1")
                        && it.body().getString("date").equals(Given.day("2054").toString())));
        for (Topics.Event event : topics.all("meetings")) {
            assertThat(event.body().prettify()).doesNotContain("Drøftet").doesNotContain("blev taget til efterretning");
        }
    }

    @Test
    void readingClosedItemsIsInTheAuditTrail() {
        String id =
                upload("sekretariat", "spor.txt", Given.closed("2055"), false).path("id");

        as("revisor").get(API + "/documents/" + id + "/original").then().statusCode(200);

        assertThat(audited(id)).contains("closed-original-read");
    }

    @jakarta.inject.Inject
    javax.sql.DataSource database;

    private List<String> audited(String subject) {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("select action from audit where subject = ?")) {
            query.setString(1, subject);
            try (var rows = query.executeQuery()) {
                List<String> actions = new java.util.ArrayList<>();
                while (rows.next()) {
                    actions.add(rows.getString(1));
                }
                return actions;
            }
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
