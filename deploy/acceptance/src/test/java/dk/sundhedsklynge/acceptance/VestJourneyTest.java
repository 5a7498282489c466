package dk.sundhedsklynge.acceptance;

import static dk.sundhedsklynge.acceptance.Entered.SECRETARIAT;
import static dk.sundhedsklynge.acceptance.Entered.SOON;
import static dk.sundhedsklynge.acceptance.Status.kroner;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Three minutes of cluster Vest, loaded as {@code up} loads them: the newest position first, the decisions it rests on after
 * it, and last one that states the position again with a figure changed.
 */
final class VestJourneyTest {
    private static final String VEST = "nordjylland-vest";
    private static final String VEST_NAME = "Sundhedsklynge Vest";

    @Test
    void thePositionAndTheDecisionsAfterItAreTheLedger() {
        await().atMost(SOON).untilAsserted(() -> {
            JsonNode vest = Status.read().cluster(VEST_NAME);
            assertThat(kroner(vest, "received")).isEqualByComparingTo("1770572");
            assertThat(kroner(vest, "committed")).isEqualByComparingTo("1390000");
            assertThat(kroner(vest, "spent")).isEqualByComparingTo("1273886.36");
            assertThat(kroner(vest, "uncommitted")).isEqualByComparingTo("380572");
            assertThat(kroner(vest, "unspent")).isEqualByComparingTo("496685.64");
            assertThat(kroner(vest, "carriedOver")).isEqualByComparingTo("496685.62");
            assertThat(vest.path("parties")).hasSize(1);
            assertThat(vest.at("/parties/0/kind").asText()).isEqualTo("unsplit");
            assertThat(kroner(vest.at("/parties/0"), "received")).isEqualByComparingTo("1770572");
        });
    }

    @Test
    void projectsStandWhereTheDecisionsPutThem() {
        await().atMost(SOON).untilAsserted(() -> {
            Status status = Status.read();
            JsonNode home = status.project(VEST_NAME, "Indlæggelse Hjemme");
            assertThat(kroner(home, "granted")).isEqualByComparingTo("1075000");
            assertThat(kroner(home, "spent")).isEqualByComparingTo("1018886.36");
            JsonNode young = status.project(VEST_NAME, "Unge på vej i job og uddannelse");
            assertThat(young.path("phase").asText()).isEqualTo("in-operation");
            assertThat(kroner(young, "granted")).isEqualByComparingTo("220000");
            assertThat(kroner(status.project(VEST_NAME, "Tryg Hjemkomst"), "granted"))
                    .isEqualByComparingTo("60000");
        });
    }

    @Test
    void theSupplementIsFoundFromTheKroneInItsLineOfTheMinutes() {
        JsonNode supplement = effect("supplement", "175.000");
        assertThat(supplement.path("state").asText()).isEqualTo("applied");
        assertThat(supplement.at("/anchor/item").asInt()).isEqualTo(4);
        int line = supplement.at("/anchor/line").asInt();
        String document = supplement.at("/anchor/document").asText();
        Suite.Answer original = SECRETARIAT.get("/api/meetings/v1/documents/" + document + "/original");
        assertThat(original.status()).isEqualTo(200);
        assertThat(original.text().lines().skip(line - 1L).findFirst())
                .hasValueSatisfying(text -> assertThat(text).startsWith("AD. 1"));
        JsonNode entry = SECRETARIAT
                .get("/api/funds/v1/entries/" + supplement.path("entry").asText())
                .ok();
        assertThat(entry.toString()).contains(supplement.path("id").asText());
    }

    @Test
    void aGrantBeforeThePositionIsNotTakenUnseenAndOnceConfirmedIsContainedInIt() {
        for (String amount : List.of("900.000,00 kr. til Indlæggelse Hjemme", "220.000,00 kr. til Unge på vej")) {
            JsonNode grant = effect("grant", amount);
            assertThat(grant.path("state").asText()).isEqualTo("proposed");

            Entered.confirm(grant.path("id").asText());

            assertThat(effect("grant", amount).path("state").asText()).isEqualTo("contained");
        }
    }

    @Test
    void theGrantBeyondWhatIsLeftIsRefusedWithAReason() {
        JsonNode refused = effect("grant", "900.000", "Mobil Sundhedsklinik");
        assertThat(refused.path("state").asText()).isEqualTo("refused");
        assertThat(refused.path("reason").asText()).isNotBlank();
        assertThat(refused.path("advice").asText()).isNotBlank();
    }

    @Test
    void aReaderGoesOnFromADecisionToTheProjectAndBack() {
        JsonNode extended = effect("extend", "Indlæggelse Hjemme");
        String decision =
                "/moeder/beslutninger/" + extended.at("/anchor/decision").asText();
        String project = "/projekter/" + extended.at("/terms/project").asText();
        Browser browser = new Browser();
        browser.signIn("sekretariat", "sekretariat");

        assertThat(browser.open(decision).links()).contains(project);
        assertThat(browser.open(project).links()).contains(decision);
    }

    private static JsonNode effect(String type, String... words) {
        return await().atMost(SOON)
                .until(
                        () -> effects(type, words),
                        found -> found.size() == 1
                                && !List.of("pending", "waiting")
                                        .contains(found.getFirst().path("state").asText()))
                .getFirst();
    }

    private static List<JsonNode> effects(String type, String... words) {
        return SECRETARIAT.all("/api/meetings/v1/effects?cooperation=" + VEST).stream()
                .filter(it -> it.path("type").asText().equals(type))
                .filter(it -> List.of(words).stream()
                        .allMatch(word -> it.path("summary").asText().contains(word)))
                .toList();
    }
}
