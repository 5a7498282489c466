package dk.sundhedsklynge.meetings.opening;

import static dk.sundhedsklynge.meetings.http.Site.API;
import static dk.sundhedsklynge.meetings.http.Site.as;
import static dk.sundhedsklynge.meetings.http.Site.sample;
import static dk.sundhedsklynge.meetings.http.Site.upload;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.sundhedsklynge.platform.database.Database;
import dk.sundhedsklynge.platform.testing.Topics;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What proposals are told of an opening, before funds has answered and by what funds says afterwards. */
@QuarkusTest
class OpeningsInForceTest {
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final String COOPERATION = "hovedstaden-bornholm";
    private static final String FUND = COOPERATION + ":cluster";
    private static final String GRANT = "grant";

    @Inject
    Database database;

    private final Topics topics = new Topics();

    @Test
    void whatFundsSaysOfTheOpeningIsWhatAProposalIsTold() {
        String stating = uploaded("vest-politisk-2025-01-15.txt");
        UUID opening = UUID.fromString(of(stating, "opening").get("id").toString());
        String earlier = uploaded("vest-politisk-2023-05-10.txt");

        assertThat(reason(earlier)).contains("afgjort endnu, om den gælder", "Vent på svaret");

        state(2, opening, "2025-01-15");
        await().atMost(SOON).untilAsserted(() -> assertThat(reason(earlier)).contains("allerede med i den"));
        // The meeting that states the position decided the supplement on the very day. It waits for its project only.
        assertThat(of(stating, "supplement").get("state")).isEqualTo("waiting");

        String older = state(1, UUID.randomUUID(), "2022-12-31");
        await().atMost(SOON).until(() -> isRead(older));
        assertThat(reason(earlier)).contains("15. januar 2025", "allerede med i den");

        state(3, null, null);
        await().atMost(SOON).untilAsserted(() -> assertThat(reason(earlier)).contains("Vent på svaret"));

        refused(opening);
        await().atMost(SOON).untilAsserted(() -> assertThat(of(earlier, GRANT).get("reason"))
                .isNull());
    }

    private String uploaded(String sample) {
        return upload(
                        "sekretariat",
                        "bornholm-" + sample,
                        sample(sample).replace("Sundhedsklynge Vest", "Sundhedsklynge Bornholm"),
                        true)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String reason(String document) {
        return String.valueOf(of(document, GRANT).get("reason"));
    }

    private static Map<String, Object> of(String document, String type) {
        List<Map<String, Object>> effects =
                as("sekretariat").get(API + "/documents/" + document).path("effects");
        return effects.stream()
                .filter(effect -> effect.get("type").equals(type))
                .findFirst()
                .orElseThrow();
    }

    private String state(long sequence, UUID effect, String asOf) {
        String body = """
                {"id": "%s", "sequence": %d, "cooperation": "%s", "fund": "cluster", "effect": %s, "asOf": %s,
                 "meeting": null, "covers": [], "contains": [%s], "access": "open"}""".formatted(
                        FUND,
                        sequence,
                        COOPERATION,
                        effect == null ? null : "\"" + effect + "\"",
                        asOf == null ? null : "\"" + asOf + "\"",
                        effect == null ? "" : "\"grant\", \"supplement\"");
        return topics.send("funds", COOPERATION, OpeningState.TYPE, FUND, body);
    }

    private void refused(UUID opening) {
        topics.send("funds", COOPERATION, "funds.effect-refused.v1", opening, """
                {"id": "%s", "sequence": 1, "cooperation": "%s", "reason": "period-closed", "missing": null,
                 "advice": "Perioden er lukket."}""".formatted(opening, COOPERATION));
    }

    private boolean isRead(String event) {
        return !database.list("select 1 from inbox where id = ?", row -> row.getInt(1), event)
                .isEmpty();
    }
}
