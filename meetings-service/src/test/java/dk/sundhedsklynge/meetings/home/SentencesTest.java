package dk.sundhedsklynge.meetings.home;

import static dk.sundhedsklynge.meetings.http.Site.API;
import static dk.sundhedsklynge.meetings.http.Site.as;
import static dk.sundhedsklynge.meetings.http.Site.confirm;
import static dk.sundhedsklynge.meetings.http.Site.kroner;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.sundhedsklynge.meetings.claim.Stated;
import dk.sundhedsklynge.meetings.claim.Submission;
import dk.sundhedsklynge.meetings.claim.SubmitFigures;
import dk.sundhedsklynge.meetings.document.Given;
import dk.sundhedsklynge.meetings.http.Site;
import dk.sundhedsklynge.meetings.openness.Access;
import dk.sundhedsklynge.meetings.terms.Terms.Quantity;
import dk.sundhedsklynge.platform.money.Money;
import dk.sundhedsklynge.platform.testing.Browser;
import dk.sundhedsklynge.platform.testing.Topics;
import dk.sundhedsklynge.platform.time.DanishDates;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The three sentences of the first page. */
@QuarkusTest
class SentencesTest {
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final String VEST = "nordjylland-vest";
    private static final LocalDate TODAY = LocalDate.now(DanishDates.ZONE);

    @Inject
    SubmitFigures submit;

    @ConfigProperty(name = "klynge.public-url")
    String site;

    private final Topics topics = new Topics();

    @Test
    void theLedgerIsSetAgainstTheDocument() {
        String document = Site.upload("sekretariat", "siger.txt", Given.vest("2196"), false)
                .path("id");
        UUID meeting = UUID.fromString(
                as("sekretariat").get(API + "/documents/" + document).path("meeting"));
        Submission.Source source =
                new Submission.Source(VEST, meeting, 0, UUID.fromString(document), Given.day("2196"));
        Stated stated = new Stated(
                4, 97, Quantity.UNCOMMITTED, null, null, null, null, new Money(30_668_562), false, Access.OPEN);
        QuarkusTransaction.requiringNew().run(() -> submit.submit(source, List.of(stated)));
        await().atMost(SOON).until(() -> submission(meeting) != null);

        Topics.Event sent = Objects.requireNonNull(submission(meeting));
        checked(sent, 1, "open", "321685.62");

        await().atMost(SOON).untilAsserted(() -> assertThat(front("laeser"))
                .contains(
                        "I dokumentet fra %s står der 306.685,62 kr. som ikke disponeret."
                                .formatted(DanishDates.inWords(Given.day("2196"))),
                        "/moeder/dokumenter/" + document + "?linje=97#linje-97",
                        "Regnskabet siger 321.685,62 kr."));

        checked(sent, 2, "closed", "311685.62");

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(front("sekretariat")).contains("Regnskabet siger 311.685,62 kr."));
        assertThat(front("laeser")).doesNotContain("311.685,62", "321.685,62");
    }

    private void checked(Topics.Event sent, int sequence, String access, String ledger) {
        topics.send("funds", "nordjylland-vest", "funds.figures-checked.v1", sent.subject(), """
                {"id": "%s", "sequence": %d, "submission": %d, "cooperation": "nordjylland-vest", "access": "%s",
                 "figures": [{"claim": "%s", "quantity": "uncommitted",
                   "amount": {"amount": 306685.62, "currency": "DKK"}, "ledger": {"amount": %s, "currency": "DKK"},
                   "difference": {"amount": -15000.00, "currency": "DKK"}, "explanation": null, "severity": "error",
                   "anchor": {"document": null, "meeting": null, "item": 4, "line": 97}}]}""".formatted(
                        sent.subject(),
                        sequence,
                        sent.body().getLong("sequence"),
                        access,
                        sent.body().getString("claims[0].id"),
                        ledger));
    }

    @Test
    void aDecisionIsShownWithWhatItMovedAndARefusalWithItsReason() {
        UUID decision = imported();
        UUID moved = grant(decision, "Flyttet", "175000.00");
        UUID refused = grant(decision, "Afvist", "900000.00");

        topics.send("funds", "nordjylland-vest", "funds.effect-applied.v1", moved, """
                {"id": "%s", "sequence": 1, "cooperation": "nordjylland-vest", "result": "booked", "entry": "%s",
                 "on": "%s", "warning": null}""".formatted(
                        moved, UUID.randomUUID(), TODAY));
        topics.send("funds", "nordjylland-vest", "funds.effect-refused.v1", refused, """
                {"id": "%s", "sequence": 1, "cooperation": "nordjylland-vest", "reason": "not-enough",
                 "missing": {"amount": 519428.00, "currency": "DKK"}, "advice": "Der mangler 519.428,00 kr."}""".formatted(refused));

        await().atMost(SOON).untilAsserted(() -> assertThat(front("laeser"))
                .contains("/moeder/beslutninger/" + decision)
                .contains("fra %s flyttede 175.000,00 kr.: Bevilling på 175.000,00 kr. til Flyttet"
                        .formatted(DanishDates.inWords(TODAY)))
                .contains("(Bevilling på 900.000,00 kr. til Afvist) blev afvist. Der mangler penge.")
                .doesNotContain("519.428,00"));
        assertThat(front("sekretariat"))
                .contains("(Bevilling på 900.000,00 kr. til Afvist) blev afvist. Der mangler 519.428,00 kr.");
    }

    /** Minutes of today have the newest decision. */
    private static UUID imported() {
        String meeting = Site.upload("sekretariat", "nyest.txt", """
                        REFERAT Sundhedsklynge Vest Politisk Niveau d. %s

                        Punkt 1: Økonomi

                        Beslutning

                        Godkendt.
                        """.formatted(DanishDates.format(TODAY)), false)
                .then()
                .statusCode(201)
                .extract()
                .path("meeting");
        return UUID.fromString(
                as("sekretariat").get(API + "/meetings/" + meeting).path("items[0].decisions[0].id"));
    }

    private static UUID grant(UUID decision, String project, String amount) {
        UUID register = Site.effect(decision, "register", Map.of("name", project));
        UUID grant = Site.effect(
                decision,
                "grant",
                Map.of(
                        "project", Site.effect(register).getString("terms.project"),
                        "amount", kroner(amount),
                        "period", "2197"));
        confirm(grant).then().statusCode(200);
        return grant;
    }

    /** The one that is answered: its claim is in the database. */
    private Topics.@Nullable Event submission(UUID meeting) {
        return topics.all("meetings").stream()
                .filter(it -> it.type().equals("meetings.figures-submitted.v1")
                        && it.body().getString("meeting").equals(meeting.toString())
                        && it.body().getList("claims").size() == 1
                        && it.body().getInt("claims[0].line") == 97)
                .findFirst()
                .orElse(null);
    }

    private String front(String user) {
        return new Browser(site, RestAssured.port).signIn("/", user).text();
    }
}
