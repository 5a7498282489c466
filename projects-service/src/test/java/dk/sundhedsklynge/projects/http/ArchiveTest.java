package dk.sundhedsklynge.projects.http;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.contains;

import dk.sundhedsklynge.platform.database.Database;
import dk.sundhedsklynge.platform.testing.ArchiveContract;
import dk.sundhedsklynge.platform.testing.Tokens;
import dk.sundhedsklynge.platform.time.DanishDates;
import dk.sundhedsklynge.projects.Known;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nothing is written of the projects of an archive. */
@QuarkusTest
class ArchiveTest extends ArchiveContract {
    private static final String API = "/api/projects/v1";
    private static final Map<String, ?> WRITTEN =
            Map.of("name", "Arkiveret hold", "statedOn", "2024-05-01", "note", "Mail", "because", "Forkert");

    @Inject
    Database projects;

    @Inject
    Known known;

    private String cooperation = "";
    private String project = "";
    private String sheet = "";

    @BeforeEach
    void aProjectOfACooperationThatHasBecomeAnArchive() {
        cooperation = "probe-" + UUID.randomUUID().toString().substring(0, 8);
        known.cooperation(cooperation);
        project = secretariat()
                .contentType("application/json")
                .body(Map.of("cooperation", cooperation, "project", WRITTEN))
                .post(API + "/projects")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        sheet = secretariat()
                .queryParam("cooperation", cooperation)
                .queryParam("kind", "projekter")
                .queryParam("name", "projekter.csv")
                .contentType("application/octet-stream")
                .body("Projekt;Pr.\nNyt hold;2024-05-01\n".getBytes(UTF_8))
                .post(API + "/sheet-imports")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private void archived() {
        QuarkusTransaction.requiringNew().run(() -> projects.update("""
                        update cooperation set winding_up = cast('{"cutOff":"2025-06-30","lateInvoicesUntil":"2025-12-31",
                            "persons":[],"archivedOn":"2026-01-31"}' as jsonb) where id = ?""", cooperation));
    }

    private static RequestSpecification secretariat() {
        return given().auth().oauth2(Tokens.of("sekretariat"));
    }

    @Override
    protected String archive() {
        archived();
        return cooperation;
    }

    @Override
    protected Map<String, Sent> requests() {
        archived();
        String one = API + "/projects/" + project;
        String file = API + "/sheet-imports/" + sheet;
        String page = "/projekter/" + project;
        Map<String, ?> because = Map.of("because", "Forkert");
        Map<String, String> sent = Map.of("begrundelse", "Forkert", "udgave", "1");
        Map<String, String> form = new HashMap<>(Map.of("navn", "Rettet hold", "pr", "01-05-2024", "kilde", "Mail"));
        form.putAll(sent);
        Map<String, Sent> all = new LinkedHashMap<>();
        all.put(
                "POST /api/projects/v1/projects",
                Sent.json(API + "/projects", Map.of("cooperation", cooperation, "project", WRITTEN)));
        all.put("PATCH /api/projects/v1/projects/{id}", Sent.change(one, "1", Map.of("description", "Ændret")));
        all.put("PUT /api/projects/v1/projects/{id}/statement", Sent.change(one + "/statement", "1", WRITTEN));
        all.put(
                "POST /api/projects/v1/projects/{id}/statement/take-back",
                Sent.change(one + "/statement/take-back", "1", because));
        all.put(
                "POST /api/projects/v1/projects/{id}/statement/restore",
                new Sent(one + "/statement/restore", null, null, "\"1\""));
        all.put("POST /projekter/{id}/ret", Sent.form(page + "/ret", form));
        all.put("POST /projekter/{id}/tag-tilbage", Sent.form(page + "/tag-tilbage", sent));
        all.put("POST /projekter/{id}/fortryd", Sent.form(page + "/fortryd", sent));
        Map<String, String> created = new HashMap<>(form);
        created.put("klynge", cooperation);
        all.put("POST /projekter/ny", Sent.form("/projekter/ny", created));
        all.put(
                "POST /api/projects/v1/sheet-imports",
                Sent.json(
                        API + "/sheet-imports?kind=projekter&name=tal.csv&cooperation=" + cooperation,
                        Map.of("bytes", "Projekt;Pr.", "type", "application/octet-stream")));
        all.put(
                "PUT /api/projects/v1/sheet-imports/{id}/reading",
                Sent.json(file + "/reading", Map.of("columns", Map.of(), "leftOut", List.of())));
        all.put(
                "POST /api/projects/v1/sheet-imports/{id}/posting",
                Sent.json(file + "/posting", Map.of("preview", "1")));
        all.put(
                "POST /api/projects/v1/sheet-imports/{id}/reversal",
                Sent.json(file + "/reversal", Map.of("reason", "Forkert")));
        all.put(
                "POST /projekter/regneark/{id}",
                Sent.form("/projekter/regneark/" + sheet, Map.of("handling", "bogfoer")));
        all.put(
                "POST /projekter/regneark/{id}/tilbagefoer",
                Sent.form("/projekter/regneark/" + sheet + "/tilbagefoer", Map.of("begrundelse", "x")));
        return all;
    }

    @Override
    protected Map<String, String> goOn() {
        return Map.of(
                "POST /projekter/regneark", "takes a file from a form; calls the use case that the API calls",
                "POST /projekter/kladde", "keeps what somebody types, for themselves alone",
                "POST /projekter/kladde/brug", "keeps what somebody types, for themselves alone",
                "POST /projekter/kladde/slet", "keeps what somebody types, for themselves alone");
    }

    @Test
    void nothingIsStatedOfADayToCome() {
        Map<String, Object> early = new HashMap<>(WRITTEN);
        early.put("statedOn", LocalDate.now(DanishDates.ZONE).plusDays(2).toString());

        secretariat()
                .contentType("application/json")
                .header("If-Match", "\"1\"")
                .body(early)
                .put(API + "/projects/" + project + "/statement")
                .then()
                .statusCode(422)
                .body("errors.field", contains("statedOn"));
    }
}
