package dk.sundhedsklynge.meetings.document;

import static dk.sundhedsklynge.meetings.http.Site.API;
import static dk.sundhedsklynge.meetings.http.Site.as;
import static dk.sundhedsklynge.meetings.http.Site.confirm;
import static dk.sundhedsklynge.meetings.http.Site.upload;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.sundhedsklynge.meetings.http.Site;
import dk.sundhedsklynge.platform.testing.Topics;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A correction that closes or opens an item closes or opens what was ordered from it, here and in the other services. */
@QuarkusTest
class AccessChangesTest {
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final int ITEM = 5;

    private final Topics topics = new Topics();

    @Test
    void whatWasOrderedIsClosedWithItsItemAndOpenedAgainWithIt() {
        String meeting = imported("åben.txt", Given.vest("2095"));
        UUID decision = decision(meeting);
        UUID effect = Site.effect(decision, "register", Map.of("name", "Skiftende adgang", "aliases", List.of()));
        confirm(effect).then().statusCode(200);
        assertThat(shown(effect, decision)).isTrue();

        imported("lukket.txt", Given.closed("2095"));

        assertThat(shown(effect, decision)).isFalse();
        assertThat(Site.effect(effect).getString("access")).isEqualTo("closed");
        awaitChange(meeting, 2, "closed", effect);

        imported("åben igen.txt", Given.vest("2095") + "\n");

        assertThat(shown(effect, decision)).isTrue();
        awaitChange(meeting, 3, "open", effect);
        assertThat(changes(meeting).getLast().body().prettify()).doesNotContain("Limfjorden", "Skiftende");
    }

    @Test
    void whatWasReadInAClosedItemIsOpenedOnlyWhenTheOpenMinutesSayIt() {
        String same = imported("lukket 1.txt", granting(Given.closed("2096")));
        UUID saidAgain = secretGrant(same);
        String other = imported("lukket 2.txt", granting(Given.closed("2097")));
        UUID saidNoMore = secretGrant(other);

        imported("åbnet.txt", granting(Given.opened("2096")));
        imported("åben uden.txt", Given.vest("2097"));

        assertThat(visible("/effects/" + saidAgain)).isTrue();
        assertThat(visible("/effects/" + saidNoMore)).isFalse();
        awaitChange(same, 2, "open", saidAgain);
        await().atMost(SOON).untilAsserted(() -> assertThat(changes(other)).anySatisfy(change -> {
            assertThat(change.body().getString("access")).isEqualTo("open");
            assertThat(access(change, saidNoMore)).isEqualTo("closed");
        }));
    }

    @Test
    void aDecisionThatOnlyTheClosedMinutesHadStaysClosed() {
        String meeting = imported("lukket.txt", Given.closed("2098"));
        UUID decision = decision(meeting);

        imported("åben.txt", withoutDecisions(Given.vest("2098")));

        assertThat(visible("/decisions/" + decision)).isFalse();
        as("sekretariat").get(API + "/decisions/" + decision).then().statusCode(200);
    }

    @Test
    void aSnapshotTellsItAgain() {
        String meeting = imported("åben.txt", Given.vest("2099"));
        imported("lukket.txt", Given.closed("2099"));
        await().atMost(SOON).until(() -> changes(meeting).size() == 1);

        as("drift").post(API + "/snapshot").then().statusCode(204);

        await().atMost(SOON).until(() -> changes(meeting).size() >= 2);
        assertThat(changes(meeting))
                .extracting(change -> change.body().getLong("sequence"))
                .containsOnly(2L);
    }

    private static String withoutDecisions(String minutes) {
        int item = minutes.lastIndexOf("Punkt 5:");
        int decisions = minutes.indexOf("Beslutning", item);
        int next = minutes.indexOf("Punkt 6:", item);
        return minutes.substring(0, decisions) + "\n" + minutes.substring(next);
    }

    /** Item 5 approves the grant that it speaks of. */
    private static String granting(String minutes) {
        return minutes.replace("Drøftet. Fællesmødet", "Godkendt. Fællesmødet")
                .replace("Hemmelig leverandør", "Skiftende leverandør")
                .replace(
                        "- Drøfter, hvilke opgaver der skal gives videre til rådet",
                        "1. Udmønter 777.000 kr. til det nye projekt Skiftende leverandør");
    }

    private static String imported(String name, String minutes) {
        return upload("sekretariat", name, minutes, false)
                .then()
                .statusCode(201)
                .extract()
                .path("meeting");
    }

    private static UUID decision(String meeting) {
        return UUID.fromString(as("sekretariat")
                .get(API + "/meetings/" + meeting + "/items/" + ITEM)
                .path("decisions[0].id"));
    }

    /** The grant of the closed item, confirmed. */
    private static UUID secretGrant(String meeting) {
        String document = as("sekretariat").get(API + "/meetings/" + meeting).path("meeting.document");
        List<String> effects = as("sekretariat")
                .get(API + "/documents/" + document + "/effects")
                .path("items.findAll { it.anchor.item == 5 && it.state == 'proposed' }.id");
        effects.forEach(effect -> confirm(UUID.fromString(effect)).then().statusCode(200));
        String grant = as("sekretariat")
                .get(API + "/documents/" + document + "/effects")
                .path("items.find { it.anchor.item == 5 && it.terms.amount?.amount == 777000.00 }.id");
        return UUID.fromString(grant);
    }

    /** Whether a reader finds the effect at every door. */
    private static boolean shown(UUID effect, UUID decision) {
        String project = Site.effect(effect).getString("terms.project");
        boolean shown = visible("/effects/" + effect);
        assertThat(visible("/decisions/" + decision)).isEqualTo(shown);
        for (String door : List.of("/effects?limit=200", "/project-references?cooperation=nordjylland-vest")) {
            String id = door.startsWith("/effects") ? effect.toString() : project;
            assertThat(as("laeser").get(API + door).asString().contains(id))
                    .as(door)
                    .isEqualTo(shown);
        }
        return shown;
    }

    private static boolean visible(String path) {
        int status = as("laeser").get(API + path).statusCode();
        assertThat(status).isIn(200, 404);
        return status == 200;
    }

    private void awaitChange(String meeting, long sequence, String access, UUID effect) {
        await().atMost(SOON).untilAsserted(() -> assertThat(changes(meeting)).anySatisfy(change -> {
            assertThat(change.key()).isEqualTo("nordjylland-vest");
            assertThat(change.body().getLong("sequence")).isEqualTo(sequence);
            assertThat(change.body().getString("access")).isEqualTo(access);
            assertThat(access(change, effect)).isEqualTo(access);
        }));
    }

    private static String access(Topics.Event change, UUID effect) {
        return change.body().getString("effects.find { it.id == '%s' }.access".formatted(effect));
    }

    private List<Topics.Event> changes(String meeting) {
        return topics.all("meetings").stream()
                .filter(it -> it.type().equals("meetings.access-changed.v1")
                        && meeting.equals(it.body().getString("meeting")))
                .toList();
    }
}
