package dk.sundhedsklynge.acceptance;

import static dk.sundhedsklynge.acceptance.Entered.SECRETARIAT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every cluster is rehearsed at once, and a service that writes parts is killed in the middle of it. */
final class AllHandoversJourneyTest {
    private static final int CLUSTERS = 22;
    private static final int COUNCILS = 17;
    private static final Duration MOST = Duration.ofMinutes(3);
    private static final String RUNS = "/api/meetings/v1/handover-runs/";

    @ParameterizedTest
    @ValueSource(strings = {"funds", "projects"})
    void everyRunIsMadeOnceThoughAServiceIsKilledInTheMiddle(String killed) {
        ServiceOfSuite service = new ServiceOfSuite(killed);
        long begun = System.nanoTime();
        List<String> runs = new ArrayList<>();
        SECRETARIAT
                .post(RUNS + "all/rehearsals", Suite.JSON.createObjectNode())
                .ok()
                .path("items")
                .forEach(run -> runs.add(run.path("id").asText()));
        assertThat(runs).hasSize(CLUSTERS);
        service.kill();
        long madeBefore = runs.stream().filter(AllHandoversJourneyTest::isMade).count();
        assertThat(madeBefore).as("made when %s was killed", killed).isLessThan(CLUSTERS);
        service.startAgain();
        await().pollInSameThread()
                .pollInterval(Duration.ofMillis(100))
                .atMost(MOST)
                .until(() -> runs.stream().allMatch(AllHandoversJourneyTest::isMade));
        Duration took = Duration.ofNanos(System.nanoTime() - begun);
        System.out.printf(
                Locale.ROOT,
                "All %d clusters rehearsed in %.1f s; %d were made when %s was killed%n",
                CLUSTERS,
                took.toMillis() / 1e3,
                madeBefore,
                killed);
        assertThat(took).isLessThan(MOST);
        Set<String> councils = new TreeSet<>();
        for (String run : runs) {
            JsonNode made = SECRETARIAT.get(RUNS + run).ok();
            assertThat(made.at("/run/version").asInt()).as("%s", made).isEqualTo(1);
            assertThat(made.path("parts")).as("%s", made).hasSize(2).allSatisfy(part -> assertThat(
                            part.path("pieces").asInt())
                    .isEqualTo(part.path("of").asInt()));
            councils.addAll(dossiersAreThere(made));
        }
        assertThat(councils).hasSize(COUNCILS);
    }

    /** That each receiver has one dossier and each municipality of the cluster is one; the councils among them. */
    private static Set<String> dossiersAreThere(JsonNode run) {
        Set<String> receivers = new HashSet<>();
        Set<String> councils = new TreeSet<>();
        Set<String> municipalities = new TreeSet<>();
        int regions = 0;
        for (JsonNode dossier : run.path("dossiers")) {
            assertThat(receivers.add(dossier.path("receiver").asText()))
                    .as("%s twice", dossier)
                    .isTrue();
            String kind = dossier.path("kind").asText().toLowerCase(Locale.ROOT);
            switch (kind) {
                case "council" -> councils.add(dossier.path("name").asText());
                case "municipality" -> municipalities.add(dossier.path("name").asText());
                case "region" -> regions++;
                default -> assertThat(kind).isEqualTo("nobody");
            }
        }
        String cooperation = run.at("/run/cooperation").asText();
        JsonNode known =
                SECRETARIAT.get("/api/meetings/v1/cooperations/" + cooperation).ok();
        assertThat(municipalities).as("%s", known).hasSize(municipalitiesOf(known));
        assertThat(councils).as("%s", known).isNotEmpty();
        assertThat(regions).as("%s", known).isEqualTo(1);
        return councils;
    }

    private static int municipalitiesOf(JsonNode cooperation) {
        int count = 0;
        for (JsonNode party : cooperation.path("parties")) {
            if (party.path("kind").asText().equalsIgnoreCase("municipality")) {
                count++;
            }
        }
        return count;
    }

    private static boolean isMade(String run) {
        return SECRETARIAT.get(RUNS + run).ok().at("/run/version").asInt() > 0;
    }
}
