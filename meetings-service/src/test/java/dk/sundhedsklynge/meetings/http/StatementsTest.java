package dk.sundhedsklynge.meetings.http;

import static dk.sundhedsklynge.meetings.http.Site.API;
import static dk.sundhedsklynge.meetings.http.Site.as;

import dk.sundhedsklynge.meetings.document.Given;
import dk.sundhedsklynge.platform.database.Database;
import dk.sundhedsklynge.platform.testing.StatementContract;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/** What each read of this service costs the database. */
@QuarkusTest
class StatementsTest extends StatementContract {
    private static final String VEST = "nordjylland-vest";

    /** No other test has anything in it, so that its dossiers hold what is entered here. */
    private static final String CLUSTER = "hovedstaden-byen";

    private static final String KOEBENHAVN = "101";
    private static final int FIRST_NUMBER = 2101;
    private static final String MIDT = "nordjylland-midt";

    /** Rows of each kind that are entered as anybody enters them. */
    private static final int ENTERED = 10;

    /** Facts that the dossiers of one cluster hold; more would make the test slow and cost no other number of statements. */
    private static final int IN_DOSSIERS = 20;

    private static final String COUNCIL = "council-sundhedsraad-hovedstaden";
    private static final UUID WITHDRAWN = UUID.randomUUID();
    private static final UUID DECISION_FILE = UUID.randomUUID();

    @Inject
    Database database;

    private final List<UUID> others = new ArrayList<>();
    private UUID decision = UUID.randomUUID();
    private String effect = "";
    private String minutedDecision = "";
    private UUID ordered = UUID.randomUUID();
    private String document = "";
    private String meeting = "";
    private String person = "";
    private String organisation = "";
    private String called = "";
    private String minuted = "";
    private String followUp = "";
    private String agreement = "";
    private String postponed = "";
    private String run = "";
    private String imported = "";
    private int there;

    /** Meetings, a third of them closed, effects of one decision, some documents, and a meeting with as many items. */
    @Override
    protected void have(int rows) {
        if (there == 0) {
            decision = Site.decision(CLUSTER, Site.ownDay(), "open");
            ordered = Site.effect(decision, "register", Map.of("name", "Bestilt " + UUID.randomUUID()));
            Site.confirm(ordered).then().statusCode(200);
            Planning planned = Planning.planned("2120-01-01");
            planned.item("1", "Punkt", "open");
            planned.step("call").then().statusCode(200);
            called = planned.id();
            as("drift")
                    .contentType("application/json")
                    .body(Map.of("reason", "Prøve"))
                    .put(API + "/withdrawn-users/" + WITHDRAWN)
                    .then()
                    .statusCode(200);
        }
        for (; there < Math.min(rows, ENTERED); there++) {
            UUID other = Site.decision(CLUSTER, Site.ownDay(), there % 3 == 0 ? "closed" : "open");
            Site.effect(other, "register", Map.of("name", "Andet " + UUID.randomUUID()));
            others.add(other);
            effect = Site.effect(decision, "register", Map.of("name", "Talt " + UUID.randomUUID()))
                    .toString();
            if (there == 0) {
                document = Site.upload("sekretariat", "talt.txt", Given.vest(String.valueOf(FIRST_NUMBER)), false)
                        .path("id");
                minuted = as("sekretariat").get(API + "/documents/" + document).path("meeting");
                minutedDecision = as("sekretariat")
                        .get(API + "/documents/" + document + "/effects")
                        .path("items[0].anchor.decision");
            }
            facts();
        }
        if (meeting.isEmpty()) {
            meeting = meetingOf(ENTERED);
        }
        if (there < rows) {
            copy(rows - there);
            there = rows;
        }
        people(rows);
        handover();
    }

    /** As many more of each kind, made by the database of what was entered. */
    private void copy(int more) {
        others.forEach(other -> copyMeetings(other, more / others.size()));
        copyItems(more);
        String some = "generate_series(1, " + more + ") n";
        database.update(
                "insert into document select r.* from document t, " + some
                        + ", lateral jsonb_populate_record(t, jsonb_build_object('id', gen_random_uuid(), 'sha256', gen_random_uuid(),"
                        + " 'file_name', 'Talt ' || n, 'state', 'SUPERSEDED', 'version', 1000 + n)) r where t.id = ?::uuid",
                document);
        Map.of("follow_up", followUp, "agreement", agreement, "postponed_item", postponed)
                .forEach((table, id) -> database.update(
                        "insert into %1$s select r.* from %1$s t, %2$s, lateral jsonb_populate_record(t, jsonb_build_object('id', gen_random_uuid(), 'cooperation', case when n > %3$d then ? else t.cooperation end)) r where t.id = ?::uuid"
                                .formatted(table, some, IN_DOSSIERS),
                        MIDT,
                        id));
    }

    private void copyMeetings(UUID ofDecision, int more) {
        List<String> columns = database.list(
                "select column_name from information_schema.columns where table_name = 'effect' and is_generated = 'NEVER'",
                row -> row.getString("column_name"));
        database.update(
                """
                with new_meeting as (
                    insert into meeting select r.* from meeting t, generate_series(1, ?) n,
                        lateral jsonb_populate_record(t, jsonb_build_object('id', gen_random_uuid(), 'title', 'Talt ' || n,
                            'cooperation', case when n > ? then ? else t.cooperation end)) r
                    where t.id = (select i.meeting from item i join decision d on d.item = i.id where d.id = ?) returning id, cooperation),
                new_item as (
                    insert into item select r.* from new_meeting m, item t,
                        lateral jsonb_populate_record(t, jsonb_build_object('id', gen_random_uuid(), 'meeting', m.id)) r
                    where t.id = (select item from decision where id = ?) returning id, meeting),
                new_decision as (
                    insert into decision select r.* from new_item i, decision t,
                        lateral jsonb_populate_record(t, jsonb_build_object('id', gen_random_uuid(), 'item', i.id)) r
                    where t.id = ? returning id, item)
                insert into effect (%s) select %s from new_decision d join new_item i on i.id = d.item join new_meeting m on m.id = i.meeting, effect t,
                    lateral jsonb_populate_record(t, jsonb_build_object(
                        'id', gen_random_uuid(), 'cooperation', m.cooperation, 'meeting', i.meeting, 'item', i.id,
                        'decision', d.id)) r
                where t.decision = ?""".formatted(String.join(", ", columns), "r." + String.join(", r.", columns)),
                more,
                IN_DOSSIERS / others.size(),
                MIDT,
                ofDecision,
                ofDecision,
                ofDecision,
                ofDecision);
    }

    /** To the meeting that is read by itself. */
    private void copyItems(int more) {
        database.update("""
                with new_item as (
                    insert into item select r.* from item t, generate_series(1001, 1000 + ?) n,
                        lateral jsonb_populate_record(t, jsonb_build_object(
                            'id', gen_random_uuid(), 'number', n, 'label', n::text, 'position', n)) r
                    where t.meeting = ?::uuid and t.number = 1 returning id)
                insert into decision select r.* from new_item i, decision t join item of on of.id = t.item,
                    lateral jsonb_populate_record(t, jsonb_build_object('id', gen_random_uuid(), 'item', i.id)) r
                where of.meeting = ?::uuid and of.number = 1""", more, meeting, meeting);
    }

    /** Dossiers of all that the cluster has, and the same as they came from another installation. */
    private void handover() {
        database.update("""
                insert into handover_decision_file
                    (id, cooperation, name, type, size, sha256, content, actor, added_by, added_at)
                values (?, ?, 'talt.eml', 'EML', 1, 'talt', 'x', 'talt', 'Talt', now()) on conflict do nothing""", DECISION_FILE, CLUSTER);
        run = new Handovers(KOEBENHAVN, "København").made(CLUSTER, "1");
        imported = as("sekretariat")
                .contentType("application/zip")
                .body(Packages.ofAnotherInstallation(as("sekretariat")
                        .accept("application/zip")
                        .get(API + "/handover-runs/" + run + "/dossiers/" + COUNCIL + "/package")
                        .asByteArray()))
                .post(API + "/handover-imports")
                .then()
                .statusCode(200)
                .extract()
                .path("dossiers[0]");
    }

    private void facts() {
        followUp = fact("/follow-ups", Map.of("text", "Talt " + there, "party", KOEBENHAVN));
        agreement =
                fact("/agreements", Map.of("title", "Talt " + there, "binds", "Talt", "parties", List.of(KOEBENHAVN)));
        postponed = fact("/postponed-items", Map.of("title", "Talt " + there, "awaits", "Talt"));
    }

    private static String fact(String path, Map<String, ?> content) {
        Map<String, Object> body = new HashMap<>(content);
        body.put("cooperation", CLUSTER);
        body.put("note", "Talt");
        return as("sekretariat")
                .contentType("application/json")
                .body(body)
                .post(API + path)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** Persons with a seat and an appointment each, and as many organisations. */
    private void people(int rows) {
        person = database.list(
                        """
                        with wanted as (select gen_random_uuid() as id, 'Talt ' || n as name from generate_series(1, ?) n),
                             persons as (insert into person (id, name) select id, name from wanted),
                             known as (insert into person_of_cooperation (cooperation, person) select ?, id from wanted),
                             seats as (insert into seat (id, person, body, role, valid_from)
                                       select gen_random_uuid(), id, ?, 'member', date '2024-01-01' from wanted),
                             appointments as (insert into appointment
                                                  (id, person, kind, cooperation, body, valid_from, sequence)
                                              select gen_random_uuid(), id, 'member', ?, ?, date '2024-01-01', 1 from wanted)
                        select id from wanted""",
                        row -> row.getString("id"),
                        rows,
                        CLUSTER,
                        CLUSTER + ":politisk",
                        CLUSTER,
                        CLUSTER + ":politisk")
                .getFirst();
        organisation = database.list(
                        "insert into organisation (id, name, cooperation)"
                                + " select gen_random_uuid(), 'Talt ' || n, ? from generate_series(1, ?) n returning id",
                        row -> row.getString("id"),
                        CLUSTER,
                        rows)
                .getFirst();
    }

    private static String meetingOf(int items) {
        return as("sekretariat")
                .contentType("application/json")
                .body(Map.of(
                        "cooperation",
                        CLUSTER,
                        "level",
                        "political",
                        "date",
                        Site.ownDay().toString(),
                        "items",
                        IntStream.rangeClosed(1, items)
                                .mapToObj(number -> Map.of(
                                        "number",
                                        number,
                                        "title",
                                        "Punkt",
                                        "access",
                                        "open",
                                        "decisions",
                                        List.of(Map.of("text", "Godkendt.", "outcome", "approved"))))
                                .toList()))
                .post(API + "/meetings")
                .path("meeting.id");
    }

    @Override
    protected List<Read> reads() {
        String documents = API + "/documents/" + document;
        String runs = API + "/handover-runs";
        String ofRun = "/overdragelse/" + run;
        return List.of(
                new Read(API + "/cooperations", 0),
                new Read(API + "/cooperations/{id}", API + "/cooperations/" + CLUSTER, 0),
                new Read(API + "/parties", 0),
                new Read(API + "/parties/{code}", API + "/parties/787", 0),
                new Read(API + "/bodies", 0),
                new Read(API + "/bodies/{id}", API + "/bodies/" + CLUSTER + ":politisk", 0),
                new Read(API + "/body-types", 0),
                new Read(API + "/body-types/{id}", API + "/body-types/group", 0),
                new Read(API + "/organisations", 1),
                new Read(API + "/organisations/{id}", API + "/organisations/" + organisation, 1),
                new Read(API + "/persons", 2),
                new Read(API + "/persons/{id}", API + "/persons/" + person, 3),
                new Read(API + "/seats", 2),
                new Read(API + "/appointments", 2),
                new Read(API + "/me", 1),
                new Read(API + "/meetings", 1),
                new Read(API + "/meetings/{id}", API + "/meetings/" + meeting, 1),
                new Read(API + "/meetings/{id}/items/{item}", API + "/meetings/" + meeting + "/items/1", 1),
                new Read(API + "/meetings/{id}/agenda", API + "/meetings/" + meeting + "/agenda", 1),
                new Read(API + "/meetings/{id}/agenda/versions", API + "/meetings/" + meeting + "/agenda/versions", 1),
                new Read(
                        API + "/meetings/{id}/agenda/versions/{number}",
                        API + "/meetings/" + called + "/agenda/versions/1",
                        1),
                new Read(API + "/meetings/{id}/minutes", API + "/meetings/" + minuted + "/minutes", 1),
                new Read(API + "/decisions/{id}", API + "/decisions/" + decision, 1),
                new Read(API + "/effects", 1),
                new Read(API + "/effects/{id}", API + "/effects/" + effect, 1),
                new Read(API + "/documents", 1),
                new Read(API + "/documents/{id}", documents, 4),
                new Read(API + "/documents/{id}/effects", documents + "/effects", 2),
                new Read(API + "/documents/{id}/lines", documents + "/lines", 2),
                new Read(API + "/documents/{id}/original", documents + "/original", 2),
                new Read(API + "/project-references", 2),
                Read.byOperator(API + "/withdrawn-users/{subject}", API + "/withdrawn-users/" + WITHDRAWN, 1),
                Read.byOperator(API + "/waiting", API + "/waiting", 3),
                new Read(API + "/follow-ups", 1),
                new Read(API + "/follow-ups/{id}", API + "/follow-ups/" + followUp, 1),
                new Read(API + "/follow-ups/{id}/changes", API + "/follow-ups/" + followUp + "/changes", 2),
                new Read(API + "/agreements", 1),
                new Read(API + "/agreements/{id}", API + "/agreements/" + agreement, 1),
                new Read(API + "/agreements/{id}/changes", API + "/agreements/" + agreement + "/changes", 2),
                new Read(API + "/postponed-items", 1),
                new Read(API + "/postponed-items/{id}", API + "/postponed-items/" + postponed, 1),
                new Read(API + "/postponed-items/{id}/changes", API + "/postponed-items/" + postponed + "/changes", 2),
                new Read("/opgaver", 5),
                new Read("/opgaver/opfoelgninger.csv", 1),
                new Read("/opgaver/ny", "/opgaver/ny?klynge=" + CLUSTER, 4),
                new Read("/opgaver/{id}", "/opgaver/" + followUp, 3),
                new Read("/opgaver/{id}/ret", "/opgaver/" + followUp + "/ret", 7),
                new Read("/opgaver/panel/projekt/{id}", "/opgaver/panel/projekt/" + WITHDRAWN, 1),
                new Read("/opgaver/aftaler/ny", "/opgaver/aftaler/ny?klynge=" + CLUSTER, 4),
                new Read("/opgaver/udsatte/ny", "/opgaver/udsatte/ny?klynge=" + CLUSTER, 4),
                new Read("/opgaver/aftaler", 2),
                new Read("/opgaver/aftaler/aftaler.csv", 1),
                new Read("/opgaver/aftaler/{id}", "/opgaver/aftaler/" + agreement, 3),
                new Read("/opgaver/aftaler/{id}/ret", "/opgaver/aftaler/" + agreement + "/ret", 5),
                new Read("/opgaver/udsatte", 2),
                new Read("/opgaver/udsatte/udsatte.csv", 1),
                new Read("/opgaver/udsatte/{id}", "/opgaver/udsatte/" + postponed, 3),
                new Read("/opgaver/udsatte/{id}/ret", "/opgaver/udsatte/" + postponed + "/ret", 5),
                new Read("/", 11),
                new Read(runs, runs + "?cooperation=" + CLUSTER, 1),
                new Read(runs + "/{id}", runs + "/" + run, 4),
                new Read(runs + "/{id}/cover", runs + "/" + run + "/cover", 3),
                new Read(API + "/handover-missing/{run}", API + "/handover-missing/" + run, 4),
                new Read(runs + "/{id}/changes", runs + "/" + run + "/changes?since=" + run, 6),
                new Read(runs + "/{id}/package", runs + "/" + run + "/package", 7),
                new Read(runs + "/{id}/dossiers/{receiver}", runs + "/" + run + "/dossiers/" + COUNCIL, 3),
                new Read(
                        runs + "/{id}/dossiers/{receiver}/package",
                        runs + "/" + run + "/dossiers/" + COUNCIL + "/package",
                        5),
                new Read(
                        API + "/handover-receipts/{run}/{receiver}",
                        API + "/handover-receipts/" + run + "/" + COUNCIL,
                        4),
                new Read(API + "/handover-imports/dossiers/{id}", API + "/handover-imports/dossiers/" + imported, 2),
                new Read("/moeder/referater", 3),
                new Read("/moeder/referater.csv", 1),
                new Read("/moeder/referater/{meeting}/godkendelse", "/moeder/referater/" + minuted + "/godkendelse", 2),
                new Read("/overdragelse", 3),
                new Read("/overdragelse/klynger.csv", 1),
                new Read("/overdragelse/proeve", "/overdragelse/proeve?klynge=" + CLUSTER, 1),
                new Read(API + "/handover-imports", 1),
                new Read(API + "/handover-imports/removed", 1),
                new Read(
                        API + "/handover-imports/dossiers/{id}/files",
                        API + "/handover-imports/dossiers/" + imported + "/files",
                        3),
                new Read(
                        API + "/handover-imports/dossiers/{id}/files/{number}",
                        API + "/handover-imports/dossiers/" + imported + "/files/1",
                        6),
                new Read(
                        API + "/handover-imports/dossiers/{id}/package",
                        API + "/handover-imports/dossiers/" + imported + "/package",
                        6),
                new Read("/overdragelse/modtag", 3),
                new Read("/overdragelse/modtag/modtagne-mapper.csv", 1),
                new Read("/overdragelse/modtag/{id}", "/overdragelse/modtag/" + imported, 3),
                new Read(
                        "/overdragelse/modtag/{id}/filer/{number}", "/overdragelse/modtag/" + imported + "/filer/1", 6),
                new Read("/overdragelse/modtag/{id}/pakke", "/overdragelse/modtag/" + imported + "/pakke", 6),
                new Read("/overdragelse/{run}", ofRun, 6),
                new Read("/overdragelse/{run}/mangler", ofRun + "/mangler", 5),
                new Read("/overdragelse/{run}/mangler.csv", ofRun + "/mangler.csv", 4),
                new Read("/overdragelse/{run}/sammenlign", ofRun + "/sammenlign", 5),
                new Read("/overdragelse/{run}/kontrol", ofRun + "/kontrol", 3),
                new Read("/overdragelse/{run}/hent", ofRun + "/hent", 7),
                new Read("/overdragelse/{run}/udfoer", ofRun + "/udfoer", 6),
                new Read("/overdragelse/{run}/udfoer/filer/{file}", ofRun + "/udfoer/filer/" + DECISION_FILE, 5),
                new Read(
                        API + "/handovers/{cooperation}/decision-files",
                        API + "/handovers/" + CLUSTER + "/decision-files",
                        1),
                new Read(
                        API + "/handovers/{cooperation}/decision-files/{file}",
                        API + "/handovers/" + CLUSTER + "/decision-files/" + DECISION_FILE,
                        3),
                new Read("/overdragelse/{run}/{receiver}", ofRun + "/" + COUNCIL, 3),
                new Read("/overdragelse/{run}/{receiver}/sammenlign", ofRun + "/" + COUNCIL + "/sammenlign", 3),
                new Read("/overdragelse/{run}/{receiver}/hent", ofRun + "/" + COUNCIL + "/hent?som=json", 3),
                new Read("/overdragelse/{run}/{receiver}/kvittering", ofRun + "/" + COUNCIL + "/kvittering", 5),
                new Read(
                        "/overdragelse/{run}/{receiver}/panel/projekt/{project}",
                        ofRun + "/" + COUNCIL + "/panel/projekt/" + WITHDRAWN,
                        3),
                new Read("/moeder/beslutninger/{id}", "/moeder/beslutninger/" + decision, 3),
                new Read(
                        "/moeder/beslutninger/{decision}/virkning",
                        "/moeder/beslutninger/" + minutedDecision + "/virkning",
                        1),
                new Read(
                        "/moeder/beslutninger/{decision}/virkning/{type}",
                        "/moeder/beslutninger/" + minutedDecision + "/virkning/grant",
                        3),
                new Read("/moeder", 2),
                new Read("/moeder/moeder.csv", 1),
                new Read("/moeder/dokumenter", 2),
                new Read("/moeder/dokumenter.csv", 1),
                new Read("/moeder/dokumenter/valg/{cooperation}", "/moeder/dokumenter/valg/" + VEST, 1),
                new Read("/soeg", "/soeg?q=punkt", 1),
                new Read("/hjaelp", 0),
                new Read("/moeder/indlaes", 0),
                new Read("/moeder/dokumenter/{id}", "/moeder/dokumenter/" + document, 7),
                new Read("/moeder/dokumenter/{id}/original", "/moeder/dokumenter/" + document + "/original", 2),
                new Read("/moeder/dokumenter/{document}/forslag", "/moeder/dokumenter/" + document + "/forslag", 11),
                new Read(
                        "/moeder/dokumenter/{document}/forslag/{effect}/traek-tilbage",
                        "/moeder/dokumenter/" + document + "/forslag/" + ordered + "/traek-tilbage",
                        4));
    }
}
