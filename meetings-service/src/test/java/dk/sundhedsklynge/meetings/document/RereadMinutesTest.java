package dk.sundhedsklynge.meetings.document;

import static dk.sundhedsklynge.meetings.http.Site.API;
import static dk.sundhedsklynge.meetings.http.Site.as;
import static dk.sundhedsklynge.meetings.http.Site.upload;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dk.sundhedsklynge.meetings.http.Site;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Minutes that are sent again, corrected or only laid out anew: nothing that was confirmed is ordered once more. */
@QuarkusTest
class RereadMinutesTest {
    @Inject
    EntityManager database;

    @Test
    void aBlankLineAndATypoOrderNothing() {
        Minutes minutes = Minutes.of("2081").item("Midler", "Der bevilges 100.000 kr. til Projekt Alfa2081.");
        String meeting = taken(minutes.text());
        List<Map<String, Object>> before = effects(meeting);
        assertThat(before).extracting("state").contains("waiting", "pending").doesNotContain("proposed");

        taken(minutes.text().replace("Beslutning\n", "\nBeslutning\n"));
        taken(minutes.text().replace("Referat af sagen", "Referat  af sagerne"));

        assertThat(effects(meeting))
                .usingRecursiveComparison()
                .ignoringFieldsMatchingRegexes(".*anchor.*", ".*quote")
                .isEqualTo(before);
        assertOrderedOnce(meeting);
    }

    @Test
    void itemsThatMovedAndWereRenumberedOrderNothing() {
        Minutes minutes = Minutes.of("2082")
                .item("Midler", "Der bevilges 100.000 kr. til Projekt Alfa2082.")
                .item("Flere midler", "Der bevilges 200.000 kr. til Projekt Beta2082.")
                .item("Lige meget", "Der bevilges 100.000 kr. til Projekt Gamma2082.");
        String meeting = taken(minutes.text());
        int before = effects(meeting).size();

        taken(minutes.moved(2, 0)
                .item("Orientering", "Taget til efterretning.")
                .moved(3, 0)
                .text());

        assertThat(effects(meeting)).hasSize(before).extracting("state").doesNotContain("proposed");
        assertOrderedOnce(meeting);
    }

    @Test
    void twoEqualGrantsOfOneItemStayTwo() {
        Minutes minutes = Minutes.of("2083")
                .item(
                        "Midler",
                        "Der bevilges 100.000 kr. til Projekt Alfa2083.\n\nDer bevilges 100.000 kr. til Projekt Alfa2083.");
        String meeting = taken(minutes.text());
        long grants = effects(meeting).stream()
                .filter(it -> it.get("type").equals("grant"))
                .count();

        taken(minutes.item("Eventuelt", "Intet.").text());

        assertThat(effects(meeting).stream().filter(it -> it.get("type").equals("grant")))
                .hasSize((int) grants);
        assertOrderedOnce(meeting);
    }

    @Test
    void anotherAmountIsAQuestionThatNamesWhatIsConfirmedHoweverOftenItIsSent() {
        Minutes minutes = Minutes.of("2084").item("Midler", "Der bevilges 100.000 kr. til Projekt Alfa2084.");
        String meeting = taken(minutes.text());
        String confirmed = String.valueOf(grant(meeting, 100_000).get("id"));

        String corrected = minutes.text().replace("100.000", "150.000");
        taken(corrected);
        taken(corrected + "\n\n");

        Map<String, Object> question = grant(meeting, 150_000);
        assertThat(question)
                .containsEntry("state", "proposed")
                .containsEntry("rival", confirmed)
                .hasEntrySatisfying("doubt", doubt -> assertThat(String.valueOf(doubt))
                        .contains("sagde det anderledes", "100.000,00 kr.", "hvad der sker med den"));
        assertOrderedOnce(meeting);
    }

    @Test
    void aCorrectedAmountTakesThePlaceOfTheEarlierOneOnlyWhenToldSo() {
        Minutes minutes = Minutes.of("2090").item("Midler", "Der bevilges 100.000 kr. til Projekt Alfa2090.");
        String meeting = taken(minutes.text());
        Object earlier = grant(meeting, 100_000).get("id");
        taken(minutes.text().replace("100.000", "80.000"));
        Object corrected = grant(meeting, 80_000).get("id");

        confirmed(corrected, "{}").statusCode(409).body("type", equalTo("/problems/beside-earlier"));
        confirmed(corrected, "{\"earlier\": \"difference\"}").statusCode(409);
        confirmed(corrected, "{\"earlier\": \"replace\"}").statusCode(200);

        assertThat(Site.effect(UUID.fromString(String.valueOf(earlier))).getString("state"))
                .isEqualTo("replaced");
        assertThat(Site.effect(UUID.fromString(String.valueOf(corrected))).getString("state"))
                .isNotEqualTo("proposed");
    }

    @Test
    void ofWhatWasCarriedOutOnlyTheDifferenceIsBooked() {
        Minutes minutes = Minutes.of("2091").item("Midler", "Der bevilges 100.000 kr. til Projekt Alfa2091.");
        String meeting = taken(minutes.text());
        Object earlier = grant(meeting, 100_000).get("id");
        change("update effect set state = 'APPLIED' where id = '%s'".formatted(earlier));
        taken(minutes.text().replace("100.000", "80.000"));
        Object corrected = grant(meeting, 80_000).get("id");

        confirmed(corrected, "{\"earlier\": \"replace\"}").statusCode(409);
        confirmed(corrected, "{\"earlier\": \"difference\"}")
                .statusCode(200)
                .body("type", equalTo("reduce"))
                .body("terms.amount.amount", equalTo(20000.00f));

        assertThat(Site.effect(UUID.fromString(String.valueOf(earlier))).getString("state"))
                .isEqualTo("applied");
        assertThat(Site.effect(UUID.fromString(String.valueOf(corrected))).getString("state"))
                .isEqualTo("replaced");
    }

    @Test
    void aCorrectionIsNotKeptWhenTheConfirmationIsRefused() {
        Minutes minutes = Minutes.of("2092").item("Midler", "Der bevilges 100.000 kr. til Projekt Alfa2092.");
        String meeting = taken(minutes.text());
        taken(minutes.text().replace("100.000", "80.000"));
        Map<String, Object> proposed = grant(meeting, 80_000);
        String project = String.valueOf(((Map<?, ?>) proposed.get("terms")).get("project"));
        String corrected = "{\"terms\": {\"project\": \"%s\", \"amount\": {\"amount\": 70000, \"currency\": \"DKK\"}}}"
                .formatted(project);

        confirmed(proposed.get("id"), corrected).statusCode(409).body("type", equalTo("/problems/beside-earlier"));

        assertThat(grant(meeting, 80_000)).isEqualTo(proposed);
    }

    private static ValidatableResponse confirmed(Object effect, String body) {
        return as("sekretariat")
                .contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body)
                .post(API + "/effects/" + effect + "/confirm")
                .then();
    }

    @Test
    void whatASecretaryCorrectedIsNotReadAgain() {
        Minutes minutes = Minutes.of("2085").item("Midler", "Der bevilges 100.000 kr. til Projekt Alfa2085.");
        String meeting = read(minutes.text());
        confirm(effect(meeting, "register"), "{}");
        Map<String, Object> grant = grant(meeting, 100_000);
        String project = String.valueOf(((Map<?, ?>) grant.get("terms")).get("project"));
        confirm(
                grant,
                "{\"terms\": {\"project\": \"%s\", \"amount\": {\"amount\": 120000, \"currency\": \"DKK\"}}}"
                        .formatted(project));

        taken(minutes.text() + "\n\n");

        assertThat(effects(meeting)).extracting("state").doesNotContain("proposed");
        assertOrderedOnce(meeting);
    }

    @Test
    void whatWasReplacedByASecretaryIsNotProposedAgain() {
        Minutes minutes = Minutes.of("2086").item("Midler", "Der bevilges 100.000 kr. til Projekt Alfa2086.");
        String meeting = taken(minutes.text());
        Map<String, Object> grant = grant(meeting, 100_000);
        Map<?, ?> anchor = (Map<?, ?>) grant.get("anchor");
        Map<?, ?> terms = (Map<?, ?>) grant.get("terms");
        String instead = as("sekretariat")
                .contentType("application/json")
                .body(Map.of(
                        "decision", anchor.get("decision"),
                        "type", "grant",
                        "terms", Map.of("project", terms.get("project"), "amount", Site.kroner("90000.00")),
                        "replaces", grant.get("id")))
                .post(API + "/effects")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Site.confirm(UUID.fromString(instead)).then().statusCode(200);
        int before = effects(meeting).size();

        taken(minutes.text() + "\n\n");

        assertThat(effects(meeting)).hasSize(before);
        assertOrderedOnce(meeting);
    }

    @Test
    void aReaderThatReadsTheSameTextOtherwiseLeavesANote() {
        Minutes minutes = Minutes.of("2087").item("Midler", "Der bevilges 100.000 kr. til Projekt Alfa2087.");
        String meeting = taken(minutes.text());
        Map<String, Object> grant = grant(meeting, 100_000);
        change("update effect set as_read = jsonb_set(as_read, '{terms,amount,amount}', '99000.00'),"
                + " terms = jsonb_set(terms, '{amount,amount}', '99000.00') where id = '" + grant.get("id") + "'");

        taken(minutes.item("Eventuelt", "Intet.").text());

        assertThat(grant(meeting, 99_000))
                .containsEntry("id", grant.get("id"))
                .hasEntrySatisfying(
                        "note", note -> assertThat(String.valueOf(note)).contains("læses nu sådan", "100.000,00 kr."));
        assertThat(effects(meeting)).extracting("state").doesNotContain("proposed");
        assertOrderedOnce(meeting);
    }

    @Test
    void whatAnEarlierReleaseReadIsKnownByItsTerms() {
        Minutes minutes = Minutes.of("2088")
                .item("Midler", "Der bevilges 100.000 kr. til Projekt Alfa2088.")
                .item("Flere midler", "Der bevilges 200.000 kr. til Projekt Beta2088.");
        String meeting = taken(minutes.text());
        change("update effect set as_read = null, fingerprint = 'x' where meeting = '" + meeting + "'");

        taken(minutes.moved(1, 0).text());

        assertThat(effects(meeting)).extracting("state").doesNotContain("proposed");
        assertOrderedOnce(meeting);
    }

    @Test
    void aClosedItemThatIsRenumberedStaysClosedAndOpensNoOther() {
        Minutes minutes = Minutes.of("2089")
                .item("Midler", "Der bevilges 100.000 kr. til Projekt Åben2089.")
                .item("Hemmeligt (Lukket)", "Der bevilges 200.000 kr. til Projekt Hemmelig2089.");
        String meeting = taken(minutes.text());

        taken(minutes.moved(1, 0).text());

        String document = as("sekretariat").get(API + "/meetings/" + meeting).path("meeting.document");
        String seen =
                as("laeser").get(API + "/documents/" + document + "/effects").asString();
        assertThat(seen).contains("Åben2089").doesNotContain("Hemmelig2089");
        assertOrderedOnce(meeting);
    }

    private static String read(String text) {
        return upload("sekretariat", "igen.txt", text, false)
                .then()
                .statusCode(201)
                .extract()
                .path("meeting");
    }

    private static String taken(String text) {
        return upload("sekretariat", "igen.txt", text, true)
                .then()
                .statusCode(201)
                .extract()
                .path("meeting");
    }

    private static void confirm(Map<String, Object> effect, String body) {
        as("sekretariat")
                .contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID())
                .body(body)
                .post(API + "/effects/" + effect.get("id") + "/confirm")
                .then()
                .statusCode(200);
    }

    private static List<Map<String, Object>> effects(String meeting) {
        String document = as("sekretariat").get(API + "/meetings/" + meeting).path("meeting.document");
        return as("sekretariat")
                .get(API + "/documents/" + document + "/effects")
                .path("items");
    }

    private static Map<String, Object> effect(String meeting, String type) {
        return effects(meeting).stream()
                .filter(it -> it.get("type").equals(type))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Object> grant(String meeting, int kroner) {
        return effects(meeting).stream()
                .filter(it -> it.get("type").equals("grant"))
                .filter(it ->
                        ((Number) ((Map<?, ?>) ((Map<?, ?>) it.get("terms")).get("amount")).get("amount")).intValue()
                                == kroner)
                .findFirst()
                .orElseThrow();
    }

    /** Of everything that was confirmed one order was sent. */
    private void assertOrderedOnce(String meeting) {
        List<UUID> ordered = effects(meeting).stream()
                .filter(it -> !List.of("proposed", "replaced").contains(it.get("state")))
                .map(it -> UUID.fromString(String.valueOf(it.get("id"))))
                .toList();
        List<?> orders = QuarkusTransaction.requiringNew().call(() -> database.createNativeQuery(
                        "select cast(subject as uuid) from outbox where type = 'meetings.effect-ordered.v1'"
                                + " and payload -> 'anchor' ->> 'meeting' = ?1",
                        UUID.class)
                .setParameter(1, meeting)
                .getResultList());
        assertThat(orders).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(ordered.size());
        assertThat(ordered).isSubsetOf(orders.stream().map(UUID.class::cast).toList());
    }

    private void change(String sql) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(sql).executeUpdate());
    }
}
