package dk.sundhedsklynge.projects.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.sundhedsklynge.platform.testing.Tokens;
import dk.sundhedsklynge.platform.testing.Topics;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What stems from an item that is closed, or opened, after it was ordered: over a real Kafka, at every door. */
@QuarkusTest
class AccessChangesTest {
    private static final Duration SOON = Duration.ofSeconds(30);

    private final Topics topics = new Topics();

    private final UUID project = UUID.randomUUID();
    private final UUID registered = UUID.randomUUID();
    private final String name = "Skiftende adgang " + project;

    @Test
    void aProjectIsClosedWithTheItemThatNamedItAndOpenedAgainWithIt() {
        order(registered, "register", "\"name\": \"%s\", \"aliases\": [], \"phase\": \"started\"".formatted(name));
        awaitShown(true);

        changeAccess(2, registered, "closed");
        awaitShown(false);
        awaitTold("closed");

        changeAccess(3, registered, "open");
        awaitShown(true);
        awaitTold("open");

        changeAccess(2, registered, "closed");
        UUID behind = UUID.randomUUID();
        order(behind, "extend", "\"until\": \"2027-06-30\"");
        await().atMost(SOON).until(() -> status("revisor", "/effects/" + behind) == 200);
        awaitShown(true);
    }

    @Test
    void aStepThatIsClosedLaterLeavesTheProjectWhereTheOpenItemsSayIt() {
        UUID extended = UUID.randomUUID();
        order(registered, "register", "\"name\": \"%s\", \"aliases\": [], \"phase\": \"started\"".formatted(name));
        order(extended, "extend", "\"until\": \"2027-06-30\"");
        await().atMost(SOON).until(() -> "2027-06-30".equals(until("laeser")));

        changeAccess(2, extended, "closed");

        await().atMost(SOON).until(() -> until("laeser") == null);
        assertThat(until("revisor")).isEqualTo("2027-06-30");
        assertThat(status("laeser", "/effects/" + extended)).isEqualTo(404);
        assertThat(get("laeser", "/projects/" + project + "/history").asString())
                .contains(registered.toString())
                .doesNotContain(extended.toString());
        assertThat(get("revisor", "/projects/" + project + "/history").asString())
                .contains(extended.toString());

        changeAccess(3, extended, "open");

        await().atMost(SOON).until(() -> "2027-06-30".equals(until("laeser")));
    }

    @Test
    void whatWasClosedBeforeItsOrderCameIsNeverShown() {
        changeAccess(2, registered, "closed");

        order(registered, "register", "\"name\": \"%s\", \"aliases\": [], \"phase\": \"started\"".formatted(name));

        await().atMost(SOON).until(() -> status("revisor", "/effects/" + registered) == 200);
        awaitShown(false);
    }

    @Test
    void theTagOfAProjectTellsNothingOfWhatAClosedItemChanged() {
        UUID closed = UUID.randomUUID();
        order(registered, "register", "\"name\": \"%s\", \"aliases\": [], \"phase\": \"started\"".formatted(name));
        awaitShown(true);
        String before = get("laeser", "/projects/" + project).header("ETag");

        changeAccess(2, closed, "closed");
        order(closed, "extend", "\"until\": \"2027-06-30\"");

        await().atMost(SOON).until(() -> "2027-06-30".equals(until("revisor")));
        assertThat(get("laeser", "/projects/" + project).header("ETag")).isEqualTo(before);
    }

    @Test
    void aCooperationThatIsNotThereHasNoEmptyList() {
        for (String door : List.of("/projects?cooperation=findes-ikke", "/status?cooperation=findes-ikke")) {
            assertThat(status("revisor", door)).as(door).isEqualTo(404);
            assertThat(status("laeser", door)).as(door).isEqualTo(404);
        }
        assertThat(status("laeser", "/projects?cooperation=nordjylland-midt")).isEqualTo(404);
    }

    /** At every door the reader finds it, or finds nothing of it; those who may see closed items find it in any case. */
    private void awaitShown(boolean shown) {
        await().atMost(SOON).untilAsserted(() -> {
            for (String door :
                    List.of("/effects/" + registered, "/projects/" + project, "/projects/" + project + "/history")) {
                assertThat(status("laeser", door)).as(door).isEqualTo(shown ? 200 : 404);
                assertThat(status("revisor", door)).as(door).isEqualTo(200);
            }
            for (String door : List.of("/projects?limit=200", "/projects?q=" + project, "/status")) {
                assertThat(get("laeser", door).asString().contains(name))
                        .as(door)
                        .isEqualTo(shown);
                assertThat(get("revisor", door).asString()).as(door).contains(name);
            }
        });
    }

    private void awaitTold(String access) {
        await().atMost(SOON).until(() -> topics.all("projects").stream()
                .filter(event -> event.subject().equals(project.toString()))
                .toList()
                .getLast()
                .text()
                .contains("\"access\":\"%s\"".formatted(access)));
    }

    private String until(String user) {
        return get(user, "/projects/" + project).path("until");
    }

    private static int status(String user, String path) {
        return get(user, path).statusCode();
    }

    private static Response get(String user, String path) {
        return given().auth().oauth2(Tokens.of(user)).get("/api/projects/v1" + path);
    }

    private void order(UUID effect, String type, String terms) {
        send(effect, "meetings.effect-ordered.v1", """
                {"id": "%s", "sequence": 1, "cooperation": "nordjylland-vest", "addressee": "projects", "type": "%s",
                 "decidedOn": "2025-05-10", "decidedBy": "nordjylland-vest:politisk", "competent": true, "waitsFor": [],
                 "access": "open",
                 "anchor": {"document": null, "meeting": "%s", "item": 4, "decision": null, "line": 118},
                 "terms": {"project": "%s", %s}}""".formatted(effect, type, UUID.randomUUID(), project, terms));
    }

    private void changeAccess(int sequence, UUID effect, String access) {
        UUID item = UUID.randomUUID();
        send(item, "meetings.access-changed.v1", """
                {"id": "%s", "sequence": %d, "cooperation": "nordjylland-vest", "meeting": "%s", "item": 4,
                 "access": "closed", "decisions": [], "effects": [{"id": "%s", "access": "%s"}]}""".formatted(item, sequence, UUID.randomUUID(), effect, access));
    }

    private void send(UUID subject, String type, String body) {
        topics.send("meetings", "nordjylland-vest", type, subject, body);
    }
}
