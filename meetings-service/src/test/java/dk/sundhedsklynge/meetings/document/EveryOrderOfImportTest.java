package dk.sundhedsklynge.meetings.document;

import static dk.sundhedsklynge.meetings.http.Site.API;
import static dk.sundhedsklynge.meetings.http.Site.as;
import static dk.sundhedsklynge.meetings.http.Site.sample;
import static dk.sundhedsklynge.meetings.http.Site.upload;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * The three sample minutes of one cluster in all six orders, each order in a cluster of its own. What a document would do
 * and what is confirmed of it must not depend on what came before; only what an opening contains is confirmed or left by
 * turns, and is booked in neither case.
 */
@QuarkusTest
class EveryOrderOfImportTest {
    private static final List<String> SAMPLES =
            List.of("vest-politisk-2023-05-10.txt", "vest-politisk-2025-01-15.txt", "vest-politisk-2025-06-12.txt");

    /** Where each order is tried, as the headings print them. */
    private static final Map<String, List<Integer>> ORDERS = Map.of(
            "Horsensklyngen", List.of(0, 1, 2),
            "Midtklyngen", List.of(0, 2, 1),
            "Randersklyngen", List.of(1, 0, 2),
            "Gødstrupklyngen", List.of(1, 2, 0),
            "Aarhusklyngen", List.of(2, 0, 1),
            "Sundhedsklynge Fyn", List.of(2, 1, 0));

    @Test
    void anyOrderOfImportConfirmsTheSameEffects() {
        Map<String, TreeSet<String>> confirmed = new HashMap<>();
        Map<String, TreeSet<String>> left = new HashMap<>();
        ORDERS.forEach((cluster, order) -> {
            for (int sample : order) {
                upload("sekretariat", SAMPLES.get(sample), minutes(sample, cluster), true)
                        .then()
                        .statusCode(201);
            }
            List<Map<String, Object>> effects = effects(cluster);
            confirmed.put(cluster, summaries(effects, true));
            left.put(cluster, summaries(effects, false));
        });

        assertThat(confirmed.values())
                .as("confirmed by order: %s, left: %s", confirmed, left)
                .allMatch(it -> it.equals(confirmed.get("Horsensklyngen")));
        assertThat(left.values()).allMatch(it -> it.equals(left.get("Horsensklyngen")));
        assertThat(confirmed.get("Horsensklyngen"))
                .anyMatch(it -> it.startsWith("opening"))
                .anyMatch(it -> it.startsWith("supplement") && it.contains("175.000,00 kr. til Indlæggelse Hjemme"))
                .anyMatch(it -> it.startsWith("extend") && it.contains("Indlæggelse Hjemme forlænges til 30-06-2025"))
                .anyMatch(it -> it.startsWith("to-operation") && it.contains("Unge på vej i job og uddannelse"));
    }

    private static String minutes(int sample, String cluster) {
        return sample(SAMPLES.get(sample)).replace("Sundhedsklynge Vest", cluster);
    }

    private static List<Map<String, Object>> effects(String cluster) {
        List<Map<String, Object>> documents = as("sekretariat")
                .queryParams("q", "vest-politisk", "limit", 200)
                .get(API + "/documents")
                .path("items.findAll { it.cluster == '%s' }".formatted(cluster));
        assertThat(documents).hasSize(3);
        List<Map<String, Object>> effects = new ArrayList<>();
        documents.forEach(document -> effects.addAll(
                as("sekretariat").get(API + "/documents/" + document.get("id")).path("effects")));
        return effects;
    }

    private static TreeSet<String> summaries(List<Map<String, Object>> effects, boolean confirmed) {
        TreeSet<String> summaries = new TreeSet<>();
        for (Map<String, Object> effect : effects) {
            // What an opening contains is left to a secretary, and with it that the project was granted it.
            boolean ofThePast = String.valueOf(effect.get("summary"))
                    .matches("Bevilling.*(900|220)\\.000,00 kr\\. til (Indl|Unge).*|Projekt bevilget: (Indl|Unge).*");
            if (!ofThePast && confirmed == !effect.get("state").equals("proposed")) {
                summaries.add("%s %s: %s".formatted(effect.get("type"), effect.get("summary"), effect.get("reason")));
            }
        }
        return summaries;
    }
}
