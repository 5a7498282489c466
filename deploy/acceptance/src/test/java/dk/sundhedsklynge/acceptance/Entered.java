package dk.sundhedsklynge.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;

/** What a secretary enters by hand: a meeting with its decisions, and the effects of these. */
final class Entered {
    static final Suite SECRETARIAT = Suite.as("sekretariat");
    static final Duration SOON = Duration.ofSeconds(30);

    private Entered() {}

    /** A meeting of the political level with one item and a decision for each text, all approved. */
    static JsonNode meeting(String cooperation, LocalDate date, String... decisions) {
        ObjectNode meeting = Suite.JSON
                .createObjectNode()
                .put("cooperation", cooperation)
                .put("level", "political")
                .put("date", date.toString());
        ObjectNode item = meeting.putArray("items").addObject().put("number", 1).put("title", "Klyngemidler");
        for (String text : decisions) {
            item.withArray("decisions").addObject().put("text", text).put("outcome", "approved");
        }
        return SECRETARIAT.post("/api/meetings/v1/meetings", meeting).ok();
    }

    static String decision(JsonNode meeting, int ordinal) {
        return meeting.at("/items/0/decisions/" + ordinal + "/id").asText();
    }

    /** An effect as proposed; it waits for the others that are named. */
    static JsonNode effect(String decision, String type, ObjectNode terms, String... waitsFor) {
        ObjectNode effect =
                Suite.JSON.createObjectNode().put("decision", decision).put("type", type);
        effect.set("terms", terms);
        for (String other : waitsFor) {
            effect.withArray("waitsFor").add(other);
        }
        return SECRETARIAT.post("/api/meetings/v1/effects", effect).ok();
    }

    static void confirm(String effect) {
        SECRETARIAT
                .post("/api/meetings/v1/effects/" + effect + "/confirm", Suite.JSON.createObjectNode())
                .ok();
    }

    /** The effect, once it has the state. */
    static JsonNode awaitState(String effect, String state) {
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(read(effect).path("state").asText())
                        .as("%s", read(effect))
                        .isEqualTo(state));
        return read(effect);
    }

    static JsonNode read(String effect) {
        return SECRETARIAT.get("/api/meetings/v1/effects/" + effect).ok();
    }

    static ObjectNode amount(ObjectNode terms, String kroner) {
        terms.putObject("amount").put("amount", new BigDecimal(kroner)).put("currency", "DKK");
        return terms;
    }

    static ObjectNode terms() {
        return Suite.JSON.createObjectNode();
    }

    /** What the project shows as granted, in kroner; zero while nobody knows the project. */
    static BigDecimal granted(String project) {
        Suite.Answer answer = SECRETARIAT.get("/api/projects/v1/projects/" + project);
        return answer.status() == 404
                ? BigDecimal.ZERO
                : answer.ok().at("/money/granted/amount").decimalValue();
    }
}
