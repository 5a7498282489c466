package dk.sundhedsklynge.meetings.http;

import static dk.sundhedsklynge.meetings.http.Site.API;
import static dk.sundhedsklynge.meetings.http.Site.as;
import static org.awaitility.Awaitility.await;

import dk.sundhedsklynge.meetings.person.People;
import dk.sundhedsklynge.platform.testing.Topics;
import dk.sundhedsklynge.platform.time.DanishDates;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Handovers of clusters, and what funds and projects write for them. */
public final class Handovers {
    public static final UUID PROJECT = UUID.fromString("3f1f8a52-9c7e-4a0b-8e21-5f6a7b8c9d13");
    public static final UUID CLOSED_PROJECT = UUID.fromString("3f1f8a52-9c7e-4a0b-8e21-5f6a7b8c9d99");
    private static final Duration SOON = Duration.ofSeconds(30);

    private final Topics topics = new Topics();
    private final String party;
    private final String label;

    /** Of Middelfart. */
    public Handovers() {
        this("410", "Middelfart");
    }

    /** @param party that owns the projects and has money in one of them */
    public Handovers(String party, String label) {
        this.party = party;
        this.label = label;
    }

    /** Orders a rehearsal as the secretariat of every cluster. */
    public static String rehearsed(String cooperation) {
        return as("sekretariat")
                .contentType("application/json")
                .body(Map.of("cooperation", cooperation))
                .post(API + "/handover-runs")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** A rehearsal of which both parts have come. */
    public String made(String cooperation, String middelfartSpent) {
        String run = rehearsed(cooperation);
        funds(run, cooperation, 1, middelfartSpent);
        projects(run, cooperation, 1);
        await().atMost(SOON).until(() -> run(run).getInt("run.version") == 1);
        return run;
    }

    /** A handover that is carried out today, with its first dossiers. */
    public String handedOver(String cooperation) {
        made(cooperation, "1");
        String run = carriedOut(cooperation, "2026-12-31");
        funds(run, cooperation, 1, "1");
        projects(run, cooperation, 1);
        await().atMost(SOON).until(() -> run(run).getInt("run.version") == 1);
        return run;
    }

    /** Carries a handover out that was rehearsed, and returns the id of the run. */
    public static String carriedOut(String cooperation, String cutOff) {
        return decide(cooperation, Map.of(), cutOff)
                .then()
                .statusCode(201)
                .extract()
                .path("run");
    }

    /** A written approval of today; {@code other} has what is unlike the usual. */
    public static Response decide(String cooperation, Map<String, ?> other, String cutOff) {
        String today = LocalDate.now(DanishDates.ZONE).toString();
        Map<String, Object> decision = new HashMap<>(Map.of(
                "form",
                "written",
                "decidedOn",
                today,
                "body",
                cooperation + ":politisk",
                "caseNumber",
                "26/4711",
                "answers",
                List.of(Map.of("organisation", "Regionen", "approves", true, "how", "mail", "on", today)),
                "cutOff",
                cutOff,
                "lateInvoicesUntil",
                "2027-02-28",
                "persons",
                List.of(People.person(cooperation, "Line " + UUID.randomUUID(), null))));
        decision.put("silenceCounts", true);
        decision.putAll(other);
        return as("sekretariat").contentType("application/json").body(decision).post(API + "/handovers/" + cooperation);
    }

    public static JsonPath run(String run) {
        return as("sekretariat")
                .get(API + "/handover-runs/" + run)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /**
     * The party and Billund, Vejle, which has not said what it received, and the region.
     *
     * @param middelfartSpent kroner
     */
    public void funds(String run, String cooperation, int sequence, String middelfartSpent) {
        funds(run, cooperation, sequence, middelfartSpent, "[]", "null");
    }

    /**
     * @param anchors what the line of the party rests on, in JSON
     * @param wholeAnchors the same with closed items counted in; null when it is the same
     */
    public void funds(
            String run, String cooperation, int sequence, String middelfartSpent, String anchors, String wholeAnchors) {
        String fund = """
                {"fund": "%1$s:cluster", "name": "Klyngemidler",
                 "totals": [{"period": "2024", "open": %2$s, "whole": null}],
                 "lines": [%3$s, %4$s, %5$s, %6$s]}""".formatted(
                        cooperation,
                        figures("null", "1500000.50", "%s".formatted(Double.parseDouble(middelfartSpent) + 70000)),
                        line(
                                "\"" + party + "\"",
                                label,
                                figures("700000.25", "500000.25", middelfartSpent),
                                "null",
                                anchors,
                                wholeAnchors),
                        line("\"530\"", "Billund", figures("300000", "100000.25", "20000"), "null"),
                        line("\"630\"", "Vejle", figures("null", "400000", "50000"), "null"),
                        line("\"1083\"", "Region Syddanmark", figures("4000000", "500000", "0"), "null"));
        topics.send("funds", cooperation, "funds.handover-part-written.v1", "handover-run:" + run, """
                {"id": "%s", "sequence": %d, "cooperation": "%s", "writtenAt": "2026-11-28T10:00:00Z", "hash": "%s",
                 "piece": 1, "pieces": 1, "part": {"funds": [%s], "projects": [{"project": "%s", "fund": "%s:cluster",
                 "party": "%s", "label": "%s", "period": "2024", "committed": %s, "reserved": %s, "spent": %s,
                 "access": "open"}], "findings": []}}""".formatted(
                        run,
                        sequence,
                        cooperation,
                        "a".repeat(64),
                        fund,
                        PROJECT,
                        cooperation,
                        party,
                        label,
                        money("500000.25"),
                        money("0"),
                        money(middelfartSpent)));
    }

    private static String line(String party, String label, String open, String whole) {
        return line(party, label, open, whole, "[]", "null");
    }

    private static String line(
            String party, String label, String open, String whole, String anchors, String wholeAnchors) {
        return """
                {"party": %s, "label": "%s", "period": "2024", "open": %s, "whole": %s, "anchors": %s, "anchorsLeftOut": 0,
                 "wholeAnchors": %s}""".formatted(party, label, open, whole, anchors, wholeAnchors);
    }

    private static String figures(String received, String committed, String spent) {
        boolean stated = !received.equals("null");
        return """
                {"received": %s, "committed": %s, "reserved": %s, "spent": %s, "carriedOut": %s, "carriedIn": %s,
                 "uncommitted": %s, "unspent": %s}""".formatted(
                        money(received),
                        money(committed),
                        money("0"),
                        money(spent),
                        money("0"),
                        money("0"),
                        stated ? money(less(received, committed)) : "null",
                        stated ? money(less(received, spent)) : "null");
    }

    private static String less(String one, String other) {
        return new java.math.BigDecimal(one)
                .subtract(new java.math.BigDecimal(other))
                .toPlainString();
    }

    private static String money(String amount) {
        return amount.equals("null") ? "null" : "{\"amount\": %s, \"currency\": \"DKK\"}".formatted(amount);
    }

    /** One open project of the party, which needs a decision, and a closed one. */
    public void projects(String run, String cooperation, int sequence) {
        topics.send("projects", cooperation, "projects.handover-part-written.v1", "handover-run:" + run, """
                {"id": "%s", "sequence": %d, "cooperation": "%s", "writtenAt": "2026-11-28T10:00:00Z", "hash": "%s",
                 "part": {"projects": [%s, %s]}}""".formatted(
                        run,
                        sequence,
                        cooperation,
                        "b".repeat(64),
                        project(PROJECT, "open", "Middelfartprojektet", label + " Kommune", party),
                        project(CLOSED_PROJECT, "closed", "Lukket leverandør", label + " Kommune", party)));
    }

    private static String project(UUID id, String access, String name, String owner, String party) {
        return """
                {"id": "%s", "access": "%s", "name": "%s", "aliases": [], "phase": "started", "owner": "%s",
                 "ownerParty": "%s", "from": "2022-10-01", "until": null, "council": null, "settled": false,
                 "missing": ["decision"], "lastChange": null, "open": null}""".formatted(id, access, name, owner, party);
    }
}
