package dk.sundhedsklynge.acceptance;

import static dk.sundhedsklynge.acceptance.Entered.amount;
import static dk.sundhedsklynge.acceptance.Entered.awaitState;
import static dk.sundhedsklynge.acceptance.Entered.confirm;
import static dk.sundhedsklynge.acceptance.Entered.decision;
import static dk.sundhedsklynge.acceptance.Entered.effect;
import static dk.sundhedsklynge.acceptance.Entered.granted;
import static dk.sundhedsklynge.acceptance.Entered.terms;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** How long it takes from a secretary's click to the project's page, through three services. */
final class ConfirmToProjectTest {
    private static final int TIMES = 100;

    @Test
    void everyConfirmedGrantShowsOnItsProject() {
        JsonNode meeting = Entered.meeting(
                "nordjylland-syd", LocalDate.of(2025, 4, 2), "Der bevilges 100 kr. ad gangen til projekt Ventetid.");
        String decided = decision(meeting, 0);
        String allotment = effect(
                        decided,
                        "allotment",
                        amount(terms().put("period", "2025").put("label", "hele klyngen"), "10000"))
                .path("id")
                .asText();
        JsonNode registration = effect(decided, "register", terms().put("name", "Ventetid"));
        String project = registration.at("/terms/project").asText();
        confirm(allotment);
        confirm(registration.path("id").asText());
        awaitState(allotment, "applied");
        awaitState(registration.path("id").asText(), "applied");
        List<String> grants = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            grants.add(effect(
                            decided,
                            "grant",
                            amount(terms().put("project", project).put("period", "2025"), "100"))
                    .path("id")
                    .asText());
        }

        List<Double> seconds = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            BigDecimal expected = BigDecimal.valueOf((i + 1) * 100L);
            long begun = System.nanoTime();
            confirm(grants.get(i));
            await().pollInSameThread()
                    .pollDelay(Duration.ZERO)
                    .pollInterval(Duration.ofMillis(5))
                    .atMost(Duration.ofSeconds(20))
                    .until(() -> granted(project).compareTo(expected) == 0);
            seconds.add((System.nanoTime() - begun) / 1e9);
        }
        seconds.sort(null);
        System.out.printf(
                Locale.ROOT,
                "From confirming an effect to the project showing its grant, %d times: median %.3f s, worst %.3f s%n",
                TIMES,
                seconds.get(TIMES / 2),
                seconds.getLast());
    }
}
