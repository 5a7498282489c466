package dk.sundhedsklynge.meetings.project;

import static dk.sundhedsklynge.meetings.http.Site.API;
import static dk.sundhedsklynge.meetings.http.Site.as;
import static dk.sundhedsklynge.meetings.http.Site.upload;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sundhedsklynge.meetings.document.Minutes;
import dk.sundhedsklynge.meetings.http.Site;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** The names of projects: one project per name, no secret told, and nothing known that nobody decided. */
@QuarkusTest
class ProjectNamesTest {
    private static final String VEST = "nordjylland-vest";

    @Test
    void oneNameGivenSeveralTimesAtOnceIsOneProject() throws Exception {
        String name = "Samtidig " + UUID.randomUUID();
        List<Response> answers = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(6)) {
            Callable<Response> request = () -> named(name);
            for (Future<Response> answer : threads.invokeAll(Collections.nCopies(6, request))) {
                answers.add(answer.get());
            }
        }

        assertThat(answers)
                .extracting(Response::statusCode)
                .containsOnlyOnce(201)
                .containsOnly(200, 201);
        assertThat(answers)
                .extracting(answer -> (String) answer.path("id"))
                .containsOnly(answers.getFirst().<String>path("id"));
    }

    @Test
    void oneNameRegisteredSeveralTimesAtOnceIsOneProject() throws Exception {
        String name = "Registreret " + UUID.randomUUID();
        List<UUID> decisions = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            decisions.add(Site.decision(VEST, Site.ownDay(), "open"));
        }
        List<String> projects = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(6)) {
            List<Callable<String>> requests = decisions.stream()
                    .<Callable<String>>map(
                            decision -> () -> Site.effect(Site.effect(decision, "register", Map.of("name", name)))
                                    .getString("terms.project"))
                    .toList();
            for (Future<String> project : threads.invokeAll(requests)) {
                projects.add(project.get());
            }
        }

        assertThat(projects).containsOnly(projects.getFirst());
    }

    @Test
    void aSecretaryWhoNamesAProjectOfClosedItemsTellsItToNobody() {
        String name = "Lukket navn " + UUID.randomUUID();
        Site.confirm(Site.effect(Site.decision(VEST, Site.ownDay(), "closed"), "register", Map.of("name", name)))
                .then()
                .statusCode(200);
        assertThat(names("laeser")).doesNotContain(name);

        named(name).then().statusCode(200);

        assertThat(names("laeser")).doesNotContain(name);
        assertThat(names("revisor")).contains(name);
    }

    @Test
    void anOpenDecisionTellsIt() {
        String name = "Åbnet navn " + UUID.randomUUID();
        Site.effect(Site.decision(VEST, Site.ownDay(), "closed"), "register", Map.of("name", name));
        assertThat(names("laeser")).doesNotContain(name);

        Site.effect(Site.decision(VEST, Site.ownDay(), "open"), "register", Map.of("name", name));

        assertThat(names("laeser")).contains(name);
    }

    @Test
    void aNameThatWasOnlyProposedGoesWithTheVersionThatGaveIt() {
        Minutes wrong = Minutes.of("2151").item("Midler", "Der bevilges 100.000 kr. til Projekt Fejlskrevet2151.");
        String text = wrong.text();
        upload("sekretariat", "forkert.txt", text, false).then().statusCode(201);
        assertThat(names("laeser")).contains("Fejlskrevet2151");

        upload("sekretariat", "rettet.txt", text.replace("Fejlskrevet2151", "Rigtigt2151"), false)
                .then()
                .statusCode(201);

        assertThat(names("laeser")).contains("Rigtigt2151").doesNotContain("Fejlskrevet2151");
        assertThat(names("sekretariat")).doesNotContain("Fejlskrevet2151");

        upload("sekretariat", "forkert.txt", text, false).then().statusCode(200);
        assertThat(names("laeser")).contains("Fejlskrevet2151").doesNotContain("Rigtigt2151");
    }

    @Test
    void aNameThatWasConfirmedStays() {
        String text = Minutes.of("2152")
                .item("Midler", "Der bevilges 100.000 kr. til Projekt Bekræftet2152.")
                .text();
        upload("sekretariat", "foer.txt", text, true).then().statusCode(201);

        upload("sekretariat", "efter.txt", text.replace("Bekræftet2152", "Andet2152"), false)
                .then()
                .statusCode(201);

        assertThat(names("laeser")).contains("Bekræftet2152", "Andet2152");
    }

    @Test
    void aNameThatASecretaryGaveStays() {
        String text = Minutes.of("2153")
                .item("Midler", "Der bevilges 100.000 kr. til Projekt Navngivet2153.")
                .text();
        upload("sekretariat", "foer.txt", text, false).then().statusCode(201);
        named("Projekt Navngivet2153");
        named("Navngivet2153");

        upload("sekretariat", "efter.txt", text.replace("Navngivet2153", "Andet2153"), false)
                .then()
                .statusCode(201);

        assertThat(names("laeser")).contains("Navngivet2153", "Andet2153");
    }

    @Test
    void aNameWhoseOnlyEffectIsRejectedIsKnownNoMore() {
        String name = "Forkastet " + UUID.randomUUID();
        UUID effect = Site.effect(Site.decision(VEST, Site.ownDay(), "open"), "register", Map.of("name", name));
        assertThat(names("laeser")).contains(name);

        as("sekretariat")
                .contentType("application/json")
                .body(Map.of("reason", "Prøve"))
                .post(API + "/effects/" + effect + "/reject")
                .then()
                .statusCode(200);

        assertThat(names("laeser")).doesNotContain(name);
    }

    private static Response named(String name) {
        return as("sekretariat")
                .contentType("application/json")
                .body(Map.of("cooperation", VEST, "name", name))
                .post(API + "/project-references");
    }

    private static List<String> names(String user) {
        return as(user).queryParam("cooperation", VEST)
                .get(API + "/project-references")
                .then()
                .statusCode(200)
                .extract()
                .path("items.name");
    }
}
