package dk.sundhedsklynge.meetings.http;

import static dk.sundhedsklynge.meetings.http.Site.API;
import static dk.sundhedsklynge.meetings.http.Site.as;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dk.sundhedsklynge.meetings.person.AppointForWindingUp;
import dk.sundhedsklynge.meetings.register.WindUp;
import dk.sundhedsklynge.meetings.register.WindingUp;
import dk.sundhedsklynge.platform.database.Database;
import dk.sundhedsklynge.platform.testing.ArchiveContract;
import dk.sundhedsklynge.platform.time.DanishDates;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nothing of an archive is written: its meetings, minutes, effects, facts, persons and handover. */
@QuarkusTest
class ArchiveTest extends ArchiveContract {
    private static final String CLUSTER = "midtjylland-goedstrupklyngen";
    private static final Map<String, Sent> REQUESTS = new LinkedHashMap<>();
    private static final Map<String, ?> BECAUSE = Map.of("because", "Forkert");
    private static final Map<String, ?> REASON = Map.of("reason", "Forkert");

    @Inject
    WindUp windUp;

    @Inject
    AppointForWindingUp appoint;

    @Inject
    Database database;

    @BeforeEach
    void aClusterThatHasBecomeAnArchive() {
        if (REQUESTS.isEmpty()) {
            fill();
            LocalDate today = LocalDate.now(DanishDates.ZONE);
            QuarkusTransaction.requiringNew().run(() -> {
                windUp.windUp(CLUSTER, new WindingUp(today.minusDays(30), today.minusDays(20), List.of(), today));
                appoint.endAllThatWrite(CLUSTER, today);
            });
        }
    }

    @Override
    protected String archive() {
        return CLUSTER;
    }

    @Override
    protected Map<String, Sent> requests() {
        return REQUESTS;
    }

    private static String created(String path, Map<String, ?> body) {
        return as("sekretariat")
                .contentType("application/json")
                .body(body)
                .post(API + path)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static void api(String endpoint, String address, Map<String, ?> body) {
        REQUESTS.put(
                endpoint.replace(" /", " " + API + "/"),
                new Sent(API + address, null, body.isEmpty() ? null : body, "\"1\""));
    }

    private static void page(String endpoint, String address, Map<String, String> form) {
        REQUESTS.put("POST " + endpoint, Sent.form(address, form));
    }

    private void fill() {
        String day = LocalDate.now(DanishDates.ZONE).plusDays(30).toString();
        Map<String, ?> planned = Map.of("body", CLUSTER + ":politisk", "details", Planning.details(day));
        String meeting = created("/planned-meetings", planned);
        String tag = as("sekretariat").get(API + "/meetings/" + meeting).header("ETag");
        String item = as("sekretariat")
                .contentType("application/json")
                .header("If-Match", tag)
                .body(Map.of("label", "1", "title", "Punkt", "access", "open"))
                .post(API + "/meetings/" + meeting + "/agenda/items")
                .then()
                .statusCode(201)
                .extract()
                .path("items[0].id");
        JsonPath held = Site.meeting(CLUSTER, Site.ownDay(), "open");
        UUID decision = UUID.fromString(held.getString("items[0].decisions[0].id"));
        UUID effect = Site.effect(decision, "register", Map.of("name", "Arkiveret projekt"));
        String person = created("/persons", Map.of("cooperation", CLUSTER, "name", "Arkivar " + UUID.randomUUID()));
        String run = new Handovers("657", "Herning").made(CLUSTER, "1");
        meetings(meeting, item, planned, held.getString("meeting.id"));
        effects(decision, effect);
        facts();
        register(person);
        handover(run);
    }

    private static void meetings(String meeting, String item, Map<String, ?> planned, String held) {
        String agenda = "/meetings/" + meeting + "/agenda/items";
        Map<String, ?> details = Map.of("label", "1", "title", "Punkt", "access", "open");
        api("POST /planned-meetings", "/planned-meetings", planned);
        api(
                "POST /meetings",
                "/meetings",
                Map.of(
                        "cooperation",
                        CLUSTER,
                        "level",
                        "political",
                        "date",
                        "1990-01-02",
                        "items",
                        List.of(Map.of("number", 1, "title", "Punkt", "access", "open", "decisions", List.of()))));
        api("PUT /meetings/{id}", "/meetings/" + meeting, Planning.details("2026-01-01"));
        for (String step : List.of("call-back", "hold", "reinstate", "call", "agenda/publish")) {
            api("POST /meetings/{id}/" + step, "/meetings/" + meeting + "/" + step, Map.of());
        }
        api("POST /meetings/{id}/cancel", "/meetings/" + meeting + "/cancel", REASON);
        api("POST /meetings/{id}/agenda/items", agenda, details);
        api("PUT /meetings/{id}/agenda/items/{item}", agenda + "/" + item, details);
        api("POST /meetings/{id}/agenda/items/{item}/move", agenda + "/" + item + "/move", Map.of("position", 1));
        api("POST /meetings/{id}/agenda/items/{item}/withdraw", agenda + "/" + item + "/withdraw", Map.of());
        page("/moeder/referater/{meeting}", "/moeder/referater/" + held, Map.of("trin", "hoering", "version", "1"));
        page(
                "/moeder/referater/{meeting}/godkendelse",
                "/moeder/referater/" + held + "/godkendelse",
                Map.of("godkendt", "01-11-2026", "kilde", "Mail", "begrundelse", "x", "udgave", "1"));
        page(
                "/moeder/referater/{meeting}/godkendelse/tag-tilbage",
                "/moeder/referater/" + held + "/godkendelse/tag-tilbage",
                Map.of("hvorfor-tilbage", "x", "udgave", "1"));
        api(
                "POST /meetings/{id}/minutes/take-approval-back",
                "/meetings/" + held + "/minutes/take-approval-back",
                Map.of("because", "x"));
        for (String step : List.of("", "/send-to-hearing", "/revise", "/approve")) {
            api("POST /meetings/{id}/minutes" + step, "/meetings/" + held + "/minutes" + step, Map.of());
        }
    }

    private static void effects(UUID decision, UUID effect) {
        api(
                "POST /effects",
                "/effects",
                Map.of("decision", decision.toString(), "type", "register", "terms", Map.of("name", "Nyt")));
        api("POST /effects/{id}/confirm", "/effects/" + effect + "/confirm", Map.of());
        api("POST /effects/{id}/reject", "/effects/" + effect + "/reject", REASON);
        api("POST /effects/{id}/withdraw", "/effects/" + effect + "/withdraw", REASON);
    }

    private static void facts() {
        Map<String, Object> followUp =
                new HashMap<>(Map.of("cooperation", CLUSTER, "text", "Ring", "note", "Brev", "because", "Forkert"));
        facts("/follow-ups", "/opgaver", followUp, "open", Map.of("opgave", "Ring"));
        Map<String, Object> agreement = new HashMap<>(Map.of(
                "cooperation", CLUSTER, "title", "Aftale", "binds", "Noget", "note", "Brev", "because", "Forkert"));
        agreement.put("parties", List.of("657"));
        facts(
                "/agreements",
                "/opgaver/aftaler",
                agreement,
                null,
                Map.of("titel", "Aftale", "parter", "657", "binder", "x"));
        Map<String, Object> postponed = new HashMap<>(Map.of(
                "cooperation", CLUSTER, "title", "Punkt", "awaits", "Svar", "note", "Brev", "because", "Forkert"));
        facts(
                "/postponed-items",
                "/opgaver/udsatte",
                postponed,
                "waiting",
                Map.of("titel", "Punkt", "afventer", "Svar"));
    }

    private static void facts(
            String path, String pages, Map<String, Object> body, @Nullable String state, Map<String, String> fields) {
        Map<String, Object> entered = new HashMap<>(body);
        entered.remove("because");
        String id = created(path, entered);
        api("POST " + path, path, entered);
        api("PUT " + path + "/{id}", path + "/" + id, body);
        api("POST " + path + "/{id}/take-back", path + "/" + id + "/take-back", BECAUSE);
        api("POST " + path + "/{id}/restore", path + "/" + id + "/restore", Map.of());
        Map<String, String> form = new HashMap<>(fields);
        form.putAll(Map.of("klynge", CLUSTER, "kilde", "Brev", "begrundelse", "Forkert", "udgave", "1"));
        form.put("tilstand", state == null ? "open" : state);
        page(pages + "/ny", pages + "/ny", form);
        for (String step : List.of("/ret", "/tag-tilbage", "/fortryd")) {
            page(pages + "/{id}" + step, pages + "/" + id + step, form);
        }
        if (state != null) {
            api("PUT " + path + "/{id}/state", path + "/" + id + "/state", Map.of("state", "dropped"));
            form.put("tilstand", "dropped");
            page(pages + "/{id}/tilstand", pages + "/" + id + "/tilstand", form);
        }
    }

    private static void register(String person) {
        String today = LocalDate.now(DanishDates.ZONE).toString();
        Map<String, ?> appointment = Map.of(
                "kind", "finance-officer", "person", person, "cooperation", CLUSTER, "party", "657", "from", today);
        Map<String, ?> seat = Map.of("person", person, "body", CLUSTER + ":politisk", "role", "member", "from", today);
        Map<String, ?> named = Map.of("cooperation", CLUSTER, "name", "Arkivets navn");
        api("POST /appointments", "/appointments", appointment);
        api(
                "POST /appointments/{id}/end",
                "/appointments/" + created("/appointments", appointment) + "/end",
                Map.of("to", today));
        created(
                "/appointments",
                Map.of(
                        "kind",
                        "member",
                        "person",
                        person,
                        "cooperation",
                        CLUSTER,
                        "body",
                        CLUSTER + ":politisk",
                        "from",
                        today));
        api("POST /seats", "/seats", seat);
        api("POST /seats/{id}/end", "/seats/" + created("/seats", seat) + "/end", Map.of("to", today));
        api("POST /persons", "/persons", named);
        api("PUT /persons/{id}", "/persons/" + person, Map.of("name", "Andet navn"));
        api("DELETE /persons/{id}", "/persons/" + person, Map.of());
        api("POST /organisations", "/organisations", named);
        String organisation = created("/organisations", Map.of("cooperation", CLUSTER, "name", "Hospitalet i Herning"));
        api("PUT /organisations/{id}", "/organisations/" + organisation, Map.of("name", "Andet"));
        api("POST /project-references", "/project-references", named);
        api("POST /bodies", "/bodies", Map.of("cooperation", CLUSTER, "type", "group", "name", "Ny gruppe"));
        api("PUT /bodies/{id}", "/bodies/" + CLUSTER + ":politisk", Map.of("name", "Andet"));
    }

    private void handover(String run) {
        String receiver = "/"
                + as("sekretariat")
                        .get(API + "/handover-runs/" + run)
                        .then()
                        .statusCode(200)
                        .extract()
                        .<String>path("dossiers[0].receiver");
        String today = LocalDate.now(DanishDates.ZONE).toString();
        api("POST /handover-runs", "/handover-runs", Map.of("cooperation", CLUSTER));
        api("PUT /handover-missing/{run}", "/handover-missing/" + run, Map.of("marks", List.of("x"), "askedOn", today));
        api(
                "POST /handovers/{cooperation}",
                "/handovers/" + CLUSTER,
                Map.of(
                        "form",
                        "meeting",
                        "decidedOn",
                        today,
                        "body",
                        CLUSTER + ":politisk",
                        "caseNumber",
                        "1",
                        "answers",
                        List.of(),
                        "persons",
                        List.of(UUID.randomUUID().toString())));
        api("POST /handovers/{cooperation}/archive", "/handovers/" + CLUSTER + "/archive", Map.of());
        api(
                "POST /handover-receipts/{run}/{receiver}",
                "/handover-receipts/" + run + receiver,
                Map.of("version", 1, "lines", List.of()));
        page(
                "/overdragelse/{run}/mangler",
                "/overdragelse/" + run + "/mangler",
                Map.of("spurgt", "01-01-2026", "linje", "x"));
        page("/overdragelse/{run}/udfoer", "/overdragelse/" + run + "/udfoer", Map.of("form", "meeting"));
        api(
                "PUT /handovers/{cooperation}/late-invoices",
                "/handovers/" + CLUSTER + "/late-invoices",
                Map.of("until", "2027-03-31", "because", "Flere fakturaer"));
        page(
                "/overdragelse/{run}/udfoer/sene-fakturaer",
                "/overdragelse/" + run + "/udfoer/sene-fakturaer",
                Map.of("until", "31-03-2027", "because", "x"));
        page("/overdragelse/{run}/udfoer/arkiv", "/overdragelse/" + run + "/udfoer/arkiv", Map.of());
        api(
                "POST /handovers/{cooperation}/decision-files",
                "/handovers/" + CLUSTER + "/decision-files?name=brev.eml",
                Map.of("bytes", "Subject: Svar", "type", "application/octet-stream"));
        page("/overdragelse/proeve/{cooperation}", "/overdragelse/proeve/" + CLUSTER, Map.of());
        page(
                "/overdragelse/{run}/{receiver}/kvittering",
                "/overdragelse/" + run + receiver + "/kvittering",
                Map.of("how", "mail"));
        String objection = UUID.randomUUID().toString();
        database.update("""
                insert into handover_receipt (id, run, receiver, version, line, sha256, verdict, remark, said_by)
                values (?::uuid, ?::uuid, ?, 1, 'project:x', 'x', 'WRONG', 'Forkert', 'test')""", objection, run, receiver.substring(1));
        api(
                "POST /handover-receipts/lines/{id}/answers",
                "/handover-receipts/lines/" + objection + "/answers",
                Map.of("text", "Rettes"));
        page(
                "/overdragelse/{run}/{receiver}/kvittering/{receipt}/svar",
                "/overdragelse/" + run + receiver + "/kvittering/" + objection + "/svar",
                Map.of("text-" + objection, "Rettes"));
    }

    @Test
    void appointmentsThatLetSomebodyWriteEndOnTheDayOfTheArchive() {
        String today = LocalDate.now(DanishDates.ZONE).toString();

        as("sekretariat")
                .get(API + "/appointments?kind=finance-officer&cooperation=" + CLUSTER)
                .then()
                .body("items.to", everyItem(equalTo(today)))
                .body("items", not(empty()));
        as("sekretariat")
                .get(API + "/appointments?kind=member&cooperation=" + CLUSTER)
                .then()
                .body("items.to", hasItem(nullValue()));
    }

    @Override
    protected Map<String, String> goOn() {
        Map<String, String> reasons = new HashMap<>();
        String users = "POST " + API;
        reasons.put("PUT " + API + "/withdrawn-users/{subject}", "takes a user's access everywhere, also to archives");
        reasons.put("DELETE " + API + "/withdrawn-users/{subject}", "undoes that");
        reasons.put("PUT " + API + "/parties/{code}/council", "corrects which council follows; of councils");
        reasons.put(users + "/handover-imports", "a council takes a dossier in; of councils");
        reasons.put("POST /overdragelse/modtag", "a council takes a dossier in; of councils");
        reasons.put(
                "DELETE " + API + "/handover-imports/dossiers/{id}", "a council removes what it took in; of councils");
        reasons.put("POST /overdragelse/modtag/{id}/fjern", "a council removes what it took in; of councils");
        reasons.put(users + "/handover-runs/all/rehearsals", "leaves clusters out whose handover is carried out");
        reasons.put(
                "POST /overdragelse/{run}/udfoer/filer",
                "takes a file from a form; calls the use case that the API calls");
        reasons.put("POST /overdragelse/proeve-alle", "leaves clusters out whose handover is carried out");
        reasons.put(users + "/documents", "is read before it is known whose it is; the import asks then");
        reasons.put(users + "/documents/{id}/answer", "an open question is answered by the import, which asks");
        reasons.put("POST /moeder/dokumenter/{id}/svar", "calls the use case that the API calls");
        reasons.put("POST /moeder/indlaes", "takes a file from a form; calls the use case that the API calls");
        for (String step : List.of("bekraeft", "forkast", "tag-tilbage", "traek-tilbage")) {
            reasons.put(
                    "POST /moeder/dokumenter/{document}/forslag/{effect}/" + step,
                    "calls the use case that the API calls");
        }
        reasons.put("POST /moeder/beslutninger/{decision}/virkning/{type}", "calls the use case that the API calls");
        for (String step : List.of("", "/brug", "/slet")) {
            reasons.put("POST /moeder/kladde" + step, "keeps what somebody types, for themselves alone");
        }
        return reasons;
    }
}
