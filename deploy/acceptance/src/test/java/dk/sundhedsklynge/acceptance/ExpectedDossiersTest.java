package dk.sundhedsklynge.acceptance;

import static dk.sundhedsklynge.acceptance.Entered.SECRETARIAT;
import static dk.sundhedsklynge.acceptance.Entered.SOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Lists of what must stand in the dossiers of two clusters, made by hand from the sample minutes by somebody who had not seen the
 * software, held against the dossiers that the suite makes of the same minutes: nothing forgotten, nothing invented.
 *
 * <p>Beside each list lies how it is read: what a secretary confirms and writes by hand first, in which words a line of the list is
 * found, which lines the suite does not find and why, and which lines it adds and why.
 */
final class ExpectedDossiersTest {

    @ParameterizedTest
    @ValueSource(strings = {"lillebaelt", "vest"})
    void nothingIsForgottenAndNothingInvented(String cluster) {
        JsonNode list = resource(cluster);
        JsonNode readings = resource(cluster + "-readings");
        String cooperation = readings.path("cooperation").asText();
        readings.path("confirmed").forEach(it -> confirm(cooperation, it));
        readings.path("written").forEach(it -> SECRETARIAT
                .post(it.path("path").asText(), it.path("body"))
                .ok());

        HandedOver dossiers = await().atMost(SOON).until(() -> rehearsed(cooperation), it -> holdsAll(it, readings));

        assertThat(new ExpectedLines(list, readings, dossiers).differences()).isEmpty();
    }

    private static JsonNode resource(String name) {
        try (InputStream in = ExpectedDossiersTest.class.getResourceAsStream("/dossiers/" + name + ".json")) {
            return Suite.JSON.readTree(Objects.requireNonNull(in, name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A proposal of the sample minutes, with other terms where the list says that they are right. */
    private static void confirm(String cooperation, JsonNode wanted) {
        JsonNode effect = SECRETARIAT.all("/api/meetings/v1/effects?cooperation=" + cooperation).stream()
                .filter(it ->
                        it.path("type").asText().equals(wanted.path("type").asText()))
                .filter(it -> it.path("summary")
                        .asText()
                        .contains(wanted.path("summary").asText()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No proposal " + wanted));
        String id = effect.path("id").asText();
        if (effect.path("state").asText().equals("proposed")) {
            ObjectNode confirmation = Suite.JSON.createObjectNode();
            if (wanted.has("terms")) {
                ObjectNode terms = effect.path("terms").deepCopy();
                terms.setAll((ObjectNode) wanted.path("terms"));
                confirmation.set("terms", terms);
            }
            SECRETARIAT
                    .post("/api/meetings/v1/effects/" + id + "/confirm", confirmation)
                    .ok();
        }
        await().atMost(SOON).until(() -> Entered.read(id).path("state").asText(), state -> List.of(
                        "applied", "contained", "refused", "reserved")
                .contains(state));
    }

    private static HandedOver rehearsed(String cooperation) {
        String run = SECRETARIAT
                .post(
                        "/api/meetings/v1/handover-runs",
                        Suite.JSON.createObjectNode().put("cooperation", cooperation))
                .ok()
                .path("id")
                .asText();
        await().atMost(SOON)
                .until(() -> SECRETARIAT
                                .get("/api/meetings/v1/handover-runs/" + run)
                                .ok()
                                .path("dossiers")
                                .size()
                        > 0);
        Map<String, String> files = new HashMap<>();
        SECRETARIAT
                .all("/api/meetings/v1/documents?cooperation=" + cooperation)
                .forEach(it -> files.put(it.path("id").asText(), it.path("file").asText()));
        return HandedOver.of(SECRETARIAT, run, files);
    }

    /** What was confirmed reaches the ledger by events; a rehearsal before it has come is run again. */
    private static boolean holdsAll(HandedOver dossiers, JsonNode readings) {
        for (JsonNode awaited : readings.path("awaited")) {
            if (dossiers.lines().stream()
                    .noneMatch(it -> (it.label() + " " + it.words() + " " + it.amounts()).contains(awaited.asText()))) {
                return false;
            }
        }
        return true;
    }
}
