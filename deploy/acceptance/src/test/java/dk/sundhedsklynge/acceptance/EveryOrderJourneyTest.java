package dk.sundhedsklynge.acceptance;

import static dk.sundhedsklynge.acceptance.Entered.SECRETARIAT;
import static dk.sundhedsklynge.acceptance.Entered.SOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * The three sample minutes of one cluster, one of them older and one that states the position again, imported and confirmed in all
 * six orders through all three services. Each order has a cluster of its own, whose name the minutes then bear.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class EveryOrderJourneyTest {
    private static final List<String> SAMPLES =
            List.of("vest-politisk-2023-05-10.txt", "vest-politisk-2025-01-15.txt", "vest-politisk-2025-06-12.txt");

    /** Where each order is tried, by the name of the cluster as the heading prints it. */
    private static final Map<String, List<Integer>> ORDERS = Map.of(
            "Horsensklyngen", List.of(0, 1, 2),
            "Midtklyngen", List.of(0, 2, 1),
            "Gødstrupklyngen", List.of(1, 0, 2),
            "Aarhusklyngen", List.of(1, 2, 0),
            "Sundhedsklynge Fyn", List.of(2, 0, 1),
            "Sundhedsklynge Holbæk", List.of(2, 1, 0));

    /** The id of each cluster by its name. */
    private final Map<String, String> cooperations = new TreeMap<>();

    @BeforeAll
    void importAndConfirmInEveryOrder() {
        ORDERS.forEach((cluster, order) -> order.forEach(sample -> take(cluster, SAMPLES.get(sample))));
        cooperations.values().forEach(EveryOrderJourneyTest::confirmWhatIsLeft);
    }

    /** Imports a document and takes the effects that are sure. */
    private void take(String cluster, String sample) {
        String text =
                new String(Documents.content(sample), StandardCharsets.UTF_8).replace("Sundhedsklynge Vest", cluster);
        JsonNode document = SECRETARIAT
                .upload(sample, text.getBytes(StandardCharsets.UTF_8), true)
                .ok();
        cooperations.put(cluster, document.path("cooperation").asText());
    }

    /**
     * Grants before the position, and that their projects were granted: whether they were sure went by what was known by then,
     * so now a secretary takes the others.
     */
    private static void confirmWhatIsLeft(String cooperation) {
        CooperationState.effects(cooperation).stream()
                .filter(it ->
                        Set.of("grant", "register").contains(it.path("type").asText()))
                .filter(it -> it.path("state").asText().equals("proposed"))
                .forEach(it -> Entered.confirm(it.path("id").asText()));
        await().atMost(SOON).untilAsserted(() -> assertThat(CooperationState.effects(cooperation))
                .filteredOn(it -> !it.path("summary").asText().equals("Projekt bevilget: Mobil Sundhedsklinik"))
                .extracting(it -> it.path("state").asText())
                .doesNotContain("pending", "waiting"));
    }

    @Test
    void ledgerClaimsAndProjectsAreTheSameInEveryOrder() {
        await().atMost(SOON).untilAsserted(() -> {
            CooperationState inTheirOrder = CooperationState.of(cooperations.get("Horsensklyngen"));
            assertThat(cooperations).hasSize(6).allSatisfy((cluster, cooperation) -> assertThat(
                            CooperationState.of(cooperation))
                    .as("%s, in the order %s", cluster, ORDERS.get(cluster))
                    .isEqualTo(inTheirOrder));
        });
    }

    @Test
    void theyAreThePositionTheDecisionsAfterItAndTheClaimsAgainstIt() {
        await().atMost(SOON).untilAsserted(() -> {
            CooperationState standing = CooperationState.of(cooperations.get("Horsensklyngen"));
            assertThat(standing.balance()).contains("1770572", "1390000", "1273886.36", "380572");
            assertThat(standing.entries()).as("opening, supplement and grant").hasSize(3);
            assertThat(standing.findings()).anySatisfy(finding -> assertThat(finding)
                    .contains("project Indlæggelse Hjemme", "1081886.36", "1018886.36"));
            assertThat(standing.projects()).anySatisfy(project -> assertThat(project)
                    .contains("Indlæggelse Hjemme", "closed", "2025-06-30", "1075000", "1018886.36"));
            assertThat(standing.effects())
                    .filteredOn(effect -> effect.startsWith("grant"))
                    .hasSize(4)
                    .anySatisfy(effect -> assertThat(effect).contains("Tryg Hjemkomst: applied"))
                    .anySatisfy(effect -> assertThat(effect).contains("Mobil Sundhedsklinik: refused not-enough"))
                    .filteredOn(effect -> effect.contains(": contained"))
                    .hasSize(2);
        });
    }

    @Test
    void aProjectStandsAsGrantedOnlyWhereTheLedgerHadTheMoney() {
        await().atMost(SOON).untilAsserted(() -> {
            CooperationState standing = CooperationState.of(cooperations.get("Horsensklyngen"));
            assertThat(standing.projects())
                    .anySatisfy(project -> assertThat(project).contains("Tryg Hjemkomst", "funded"))
                    .anySatisfy(project -> assertThat(project)
                            .contains("Mobil Sundhedsklinik", "proposed")
                            .doesNotContain("funded"));
            assertThat(standing.effects()).anySatisfy(effect -> assertThat(effect)
                    .contains("Projekt bevilget: Mobil Sundhedsklinik: waiting"));
        });
    }
}
