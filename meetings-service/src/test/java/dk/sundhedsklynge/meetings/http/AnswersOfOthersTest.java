package dk.sundhedsklynge.meetings.http;

import static dk.sundhedsklynge.meetings.http.Site.API;
import static dk.sundhedsklynge.meetings.http.Site.as;
import static dk.sundhedsklynge.meetings.http.Site.confirm;
import static dk.sundhedsklynge.meetings.http.Site.kroner;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import dk.sundhedsklynge.meetings.claim.Claim;
import dk.sundhedsklynge.meetings.claim.Claims;
import dk.sundhedsklynge.meetings.claim.Stated;
import dk.sundhedsklynge.meetings.claim.Submission;
import dk.sundhedsklynge.meetings.claim.SubmitFigures;
import dk.sundhedsklynge.meetings.document.Given;
import dk.sundhedsklynge.meetings.headline.Headlines;
import dk.sundhedsklynge.meetings.openness.Access;
import dk.sundhedsklynge.meetings.terms.Terms.Quantity;
import dk.sundhedsklynge.platform.money.KnownAmount;
import dk.sundhedsklynge.platform.money.Money;
import dk.sundhedsklynge.platform.testing.Topics;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What funds and projects say, as it arrives: the newest counts, whatever order it comes in. */
@QuarkusTest
class AnswersOfOthersTest {
    private static final Duration SOON = Duration.ofSeconds(30);

    @Inject
    Headlines headlines;

    @Inject
    EntityManager database;

    @Inject
    Claims claims;

    @Inject
    SubmitFigures submit;

    private final Topics topics = new Topics();

    @Test
    void theNewestStateOfMoneyCounts() {
        String cooperation = "midtjylland-aarhusklyngen";

        balance(cooperation, 2, "440572.00", "496685.64");
        String older = balance(cooperation, 1, "1.00", "1.00");

        await().atMost(SOON).until(() -> isRead(older));
        Headlines.Fund fund = headlines.funds(List.of(cooperation), List.of()).get(cooperation);
        assertThat(fund).isNotNull();
        assertThat(fund.uncommitted()).isEqualTo(KnownAmount.of(new Money(44_057_200)));
        assertThat(fund.unspent()).isEqualTo(KnownAmount.of(new Money(49_668_564)));
    }

    @Test
    void whatNobodyStatedIsNoAmount() {
        String cooperation = "midtjylland-horsensklyngen";

        String read = balance(cooperation, 1, "10.00", "10.00", "[\"spent\", \"unspent\"]");

        await().atMost(SOON).until(() -> isRead(read));
        Headlines.Fund fund = headlines.funds(List.of(cooperation), List.of()).get(cooperation);
        assertThat(fund.spent()).isEqualTo(KnownAmount.UNKNOWN);
        assertThat(fund.unspent())
                .as("what nobody stated can make a rest more or less")
                .isEqualTo(KnownAmount.UNKNOWN);
        assertThat(fund.committed()).isEqualTo(KnownAmount.of(Money.NONE));
        assertThat(fund.uncommitted()).isEqualTo(KnownAmount.of(new Money(1_000)));
    }

    @Test
    void aProjectOfClosedItemsIsForThoseOnlyWhoMaySeeThem() {
        String cooperation = "midtjylland-midtklyngen";

        project("Hemmeligt projekt", 1, cooperation, "started", "closed");
        project("Afsluttet projekt", 1, cooperation, "closed", "open");
        project("Åbent projekt", 1, cooperation, "live", "open");

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(headlines.running(List.of(cooperation), List.of(cooperation)))
                        .extracting(Headlines.Project::name)
                        .containsExactly("Hemmeligt projekt", "Åbent projekt"));
        assertThat(headlines.running(List.of(cooperation), List.of()))
                .extracting(Headlines.Project::name)
                .containsExactly("Åbent projekt");
    }

    @Test
    void whatTheLedgerSaysOfAFigureIsKeptUntilTheFigureIsReplaced() {
        String document =
                Site.upload("sekretariat", "tal.txt", Given.vest("2081"), false).path("id");
        UUID meeting = UUID.fromString(
                as("sekretariat").get(API + "/documents/" + document).path("meeting"));
        var source =
                new Submission.Source("nordjylland-vest", meeting, 0, UUID.fromString(document), Given.day("2081"));
        submitted(source, 30_668_562);
        Topics.Event sent = lastSubmission(meeting);
        String id = sent.body().getString("id");
        String claim = sent.body().getString("claims[0].id");

        checked(id, 1, sent.body().getLong("sequence"), claim);
        await().atMost(SOON).until(() -> claim(claim).difference() != null);
        assertThat(claim(claim).ledger()).isEqualTo(32_168_562);
        assertThat(claim(claim).severity()).isEqualTo("error");

        submitted(source, 32_168_562);
        Topics.Event again = lastSubmission(meeting);
        assertThat(again.body().getString("id")).isEqualTo(id);
        assertThat(again.body().getLong("sequence")).isGreaterThan(sent.body().getLong("sequence"));
        assertThat(QuarkusTransaction.requiringNew()
                        .call(() ->
                                claims.list("document = ?1 order by item, line, place, id", UUID.fromString(document))))
                .extracting(Claim::amount)
                .containsExactly(32_168_562L);
    }

    @Test
    void anAnswerThatChangesWhenOlderMinutesArriveIsTakenOver() {
        UUID decision = Site.decision("nordjylland-vest", Site.ownDay(), "open");
        UUID register = Site.effect(decision, "register", Map.of("name", "Ældre projekt"));
        UUID grant = Site.effect(
                decision,
                "grant",
                Map.of(
                        "project", Site.effect(register).getString("terms.project"),
                        "amount", kroner("900000.00"),
                        "period", "2023"));
        confirm(grant).then().statusCode(200);

        applied(grant, 1, "booked");
        await().atMost(SOON).until(() -> Site.effect(grant).getString("state").equals("applied"));
        applied(grant, 2, "contained");

        await().atMost(SOON).until(() -> Site.effect(grant).getString("state").equals("contained"));
        as("laeser").get(API + "/effects/" + grant).then().body("stateLabel", equalTo("Indeholdt i åbningen"));
    }

    @Test
    void whatWasDoneForAGrantThatIsRefusedLaterWaitsAgain() {
        UUID decision = Site.decision("nordjylland-vest", Site.ownDay(), "open");
        UUID register = Site.effect(decision, "register", Map.of("name", "Bevilget og afvist"));
        confirm(register).then().statusCode(200);
        answered("applied", register, """
                {"id": "%s", "sequence": 1, "cooperation": "nordjylland-vest", "result": "changed", "entry": null,
                 "on": "2025-01-15"}""");
        await().atMost(SOON)
                .until(() -> Site.effect(register).getString("state").equals("applied"));

        answered("refused", register, """
                {"id": "%s", "sequence": 2, "cooperation": "nordjylland-vest", "reason": "grant-refused", "missing": null,
                 "advice": "Erstat bevillingen."}""");

        await().atMost(SOON)
                .until(() -> Site.effect(register).getString("state").equals("waiting"));
        assertThat(Site.effect(register).getString("advice")).isEqualTo("Erstat bevillingen.");
    }

    private void answered(String how, UUID effect, String body) {
        topics.send("projects", "nordjylland-vest", "projects.effect-" + how + ".v1", effect, body.formatted(effect));
    }

    private void submitted(Submission.Source source, long ore) {
        QuarkusTransaction.requiringNew()
                .run(() -> submit.submit(
                        source,
                        List.of(new Stated(
                                4,
                                97,
                                Quantity.UNCOMMITTED,
                                null,
                                null,
                                null,
                                null,
                                new Money(ore),
                                false,
                                Access.OPEN))));
    }

    /** The one whose claim is in the database: an earlier one of the same meeting is gone from there. */
    private Topics.Event lastSubmission(UUID meeting) {
        await().atMost(SOON).until(() -> submissions(meeting).stream().anyMatch(this::isKept));
        return submissions(meeting).stream().filter(this::isKept).findFirst().orElseThrow();
    }

    private boolean isKept(Topics.Event submission) {
        return submission.body().getList("claims").size() == 1
                && QuarkusTransaction.requiringNew()
                                .call(() -> claims.findById(
                                        UUID.fromString(submission.body().getString("claims[0].id"))))
                        != null;
    }

    private List<Topics.Event> submissions(UUID meeting) {
        return topics.all("meetings").stream()
                .filter(it -> it.type().equals("meetings.figures-submitted.v1")
                        && it.body().getString("meeting").equals(meeting.toString()))
                .toList();
    }

    private Claim claim(String id) {
        return QuarkusTransaction.requiringNew().call(() -> claims.findById(UUID.fromString(id)));
    }

    private void checked(String id, long sequence, long submission, String claim) {
        topics.send("funds", "nordjylland-vest", "funds.figures-checked.v1", id, """
                {"id": "%s", "sequence": %d, "submission": %d, "cooperation": "nordjylland-vest", "access": "open",
                 "figures": [{"claim": "%s", "quantity": "uncommitted",
                   "amount": {"amount": 306685.62, "currency": "DKK"}, "ledger": {"amount": 321685.62, "currency": "DKK"},
                   "difference": {"amount": -15000.00, "currency": "DKK"}, "explanation": "unexplained",
                   "severity": "error", "anchor": {"document": null, "meeting": null, "item": 4, "line": 97}}]}""".formatted(
                        id, sequence, submission, claim));
    }

    private void applied(UUID effect, long sequence, String result) {
        topics.send("funds", "nordjylland-vest", "funds.effect-applied.v1", effect, """
                {"id": "%s", "sequence": %d, "cooperation": "nordjylland-vest", "result": "%s", "entry": null,
                 "on": "2023-05-10", "warning": null}""".formatted(
                        effect, sequence, result));
    }

    private boolean isRead(String event) {
        return QuarkusTransaction.requiringNew()
                .call(() -> !database.createNativeQuery("select 1 from inbox where id = ?1")
                        .setParameter(1, event)
                        .getResultList()
                        .isEmpty());
    }

    private String balance(String cooperation, long sequence, String uncommitted, String unspent) {
        return balance(cooperation, sequence, uncommitted, unspent, "[]");
    }

    private String balance(String cooperation, long sequence, String uncommitted, String unspent, String unknown) {
        String other = "{\"amount\": 0.00, \"currency\": \"DKK\"}";
        return topics.send(
                "funds", "nordjylland-vest", "funds.cooperation-balance-state.v1", cooperation, """
                {"id": "%1$s", "sequence": %2$d, "cooperation": "%1$s", "received": %5$s, "committed": %5$s,
                 "reserved": %5$s, "spent": %5$s, "uncommitted": {"amount": %3$s, "currency": "DKK"},
                 "unspent": {"amount": %4$s, "currency": "DKK"}, "carriedOver": %5$s, "unknown": %6$s}""".formatted(
                                cooperation, sequence, uncommitted, unspent, other, unknown));
    }

    private void project(String name, long sequence, String cooperation, String phase, String access) {
        UUID id = UUID.randomUUID();
        topics.send("projects", "nordjylland-vest", "projects.project-state.v1", id, """
                {"id": "%s", "sequence": %d, "cooperation": "%s", "name": "%s", "aliases": [], "phase": "%s",
                 "from": null, "until": null, "access": "%s"}""".formatted(
                        id, sequence, cooperation, name, phase, access));
    }
}
