package dk.sundhedsklynge.acceptance;

import static dk.sundhedsklynge.acceptance.Entered.SECRETARIAT;
import static dk.sundhedsklynge.acceptance.Entered.SOON;
import static dk.sundhedsklynge.acceptance.Entered.amount;
import static dk.sundhedsklynge.acceptance.Entered.awaitState;
import static dk.sundhedsklynge.acceptance.Entered.confirm;
import static dk.sundhedsklynge.acceptance.Entered.decision;
import static dk.sundhedsklynge.acceptance.Entered.effect;
import static dk.sundhedsklynge.acceptance.Entered.granted;
import static dk.sundhedsklynge.acceptance.Entered.terms;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** One effect entered by hand goes decision, krone, project and back, in a cluster that no sample speaks of. */
final class ThreadJourneyTest {
    private static final String CLUSTER = "nordjylland-nord";

    @Test
    void aGrantWaitsForItsProjectReachesItAndLeadsBackToTheDecision() {
        JsonNode meeting = Entered.meeting(
                CLUSTER,
                LocalDate.of(2025, 3, 4),
                "Klyngen har modtaget 400.000 kr.",
                "Der bevilges 125.000,50 kr. til projekt Hjem igen.");
        String allotted = decision(meeting, 0);
        String decided = decision(meeting, 1);
        String allotment = id(effect(
                allotted, "allotment", amount(terms().put("period", "2025").put("label", "hele klyngen"), "400000")));
        JsonNode registration = effect(decided, "register", terms().put("name", "Hjem igen"));
        String project = registration.at("/terms/project").asText();
        ObjectNode terms = amount(terms().put("project", project).put("period", "2025"), "125000.50");
        String grant = id(effect(decided, "grant", terms, id(registration), allotment));

        confirm(grant);
        awaitState(grant, "waiting");
        confirm(id(registration));
        confirm(allotment);

        JsonNode applied = awaitState(grant, "applied");
        assertThat(applied.path("entry").isTextual()).isTrue();
        await().atMost(SOON).untilAsserted(() -> assertThat(granted(project)).isEqualByComparingTo("125000.50"));

        JsonNode entry = SECRETARIAT
                .get("/api/funds/v1/entries/" + applied.path("entry").asText())
                .ok();
        assertThat(entry.toString()).contains(grant).contains(decided);
        JsonNode history = SECRETARIAT
                .get("/api/projects/v1/projects/" + project + "/history")
                .ok();
        assertThat(history.at("/items/0/effect").asText()).isEqualTo(id(registration));
        assertThat(history.at("/items/0/anchor/decision").asText()).isEqualTo(decided);
        JsonNode forward =
                SECRETARIAT.get("/api/meetings/v1/decisions/" + decided).ok();
        assertThat(forward.path("item").asInt()).isEqualTo(1);
        assertThat(forward.path("effects")).extracting(it -> id(it)).containsExactlyInAnyOrder(id(registration), grant);
    }

    @Test
    void aGrantBeyondWhatIsThereIsRefusedAndSaysWhatIsMissing() {
        JsonNode meeting = Entered.meeting(
                CLUSTER, LocalDate.of(2025, 6, 4), "Der bevilges 9.000.000 kr. til projekt Kystbussen.");
        String decided = decision(meeting, 0);
        JsonNode registration = effect(decided, "register", terms().put("name", "Kystbussen"));
        String project = registration.at("/terms/project").asText();
        String grant = id(effect(
                decided,
                "grant",
                amount(terms().put("project", project).put("period", "2025"), "9000000"),
                id(registration)));
        confirm(id(registration));
        confirm(grant);
        JsonNode refused = awaitState(grant, "refused");
        assertThat(refused.path("reason").asText()).isNotBlank();
        assertThat(refused.path("advice").asText()).isNotBlank();
        assertThat(refused.at("/missing/amount").decimalValue()).isPositive();
        assertThat(granted(project)).isZero();
    }

    private static String id(JsonNode it) {
        return it.path("id").asText();
    }
}
