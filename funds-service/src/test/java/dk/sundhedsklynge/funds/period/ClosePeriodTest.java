package dk.sundhedsklynge.funds.period;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import dk.sundhedsklynge.funds.CooperationOfItsOwn;
import dk.sundhedsklynge.funds.account.Figures;
import dk.sundhedsklynge.funds.database.AsOwner;
import dk.sundhedsklynge.funds.effect.Effect;
import dk.sundhedsklynge.funds.effect.EffectAnswer;
import dk.sundhedsklynge.funds.effect.EffectWithdrawn;
import dk.sundhedsklynge.funds.effect.Ordered;
import dk.sundhedsklynge.funds.weighing.Progress;
import dk.sundhedsklynge.platform.testing.Tokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The year 2024 is closed: what was booked in it stands, nothing is added to it, and the years after it go on. */
@QuarkusTest
class ClosePeriodTest extends CooperationOfItsOwn {
    private static final String API = "/api/funds/v1";
    private static final String END = "2024-12-31";
    private static final String IN_WORDS = "31. december 2024";

    @Inject
    Clock clock;

    @Test
    void whoClosesWhatAndWhenIsListedAndInTheAuditTrail() {
        String key = UUID.randomUUID().toString();
        String first = close(key, END)
                .statusCode(201)
                .body("until", equalTo(END))
                .extract()
                .path("closedAt");
        close(key, END).statusCode(201).body("closedAt", equalTo(first));
        close("2025-03-31").statusCode(201);

        given().auth()
                .oauth2(Tokens.of("revisor"))
                .get(periods())
                .then()
                .statusCode(200)
                .body("items.until", contains("2025-03-31", END))
                .body("items[1].closedBy", notNullValue())
                .body("items[1].closedAt", equalTo(first));
        assertThat(database.list(
                        "select detail ->> 'until' from audit where action = 'period-closed' and cooperation = ? order by 1",
                        row -> row.getString(1),
                        cooperation))
                .containsExactly(END, "2025-03-31");
    }

    @Test
    void onlyADayThatIsOverAndLaterThanTheLastIsClosed() {
        close(END).statusCode(201);

        for (String closed : List.of(END, "2023-06-30")) {
            close(closed)
                    .statusCode(422)
                    .body("type", endsWith("already-closed"))
                    .body("detail", containsString(IN_WORDS));
        }
        close(LocalDate.now(clock).toString()).statusCode(422).body("type", endsWith("not-over"));
        send("oekonomi", periods().replace(cooperation, "ukendt"), Map.of("until", END))
                .statusCode(404);
        send("oekonomi", periods(), Map.of()).statusCode(400);
    }

    @Test
    void whatComesLaterAndCountsFromTheClosedPeriodIsRefusedInWords() {
        apply.order(Ordered.allotment(cooperation, "2024-01-01", null, "1000.00"));
        close(END).statusCode(201);
        Effect late = Ordered.allotment(cooperation, "2024-06-01", null, "500.00");
        Effect opening = Ordered.opening(cooperation, "2023-12-31", project, "1.00");

        apply.order(late);
        apply.order(opening);

        assertRefused(late);
        assertRefused(opening);
        assertThat(told(late)).containsExactly("funds.effect-refused.v1 1");
        assertThat(total().received()).isEqualTo(1_000_00);
        assertNothingElseComesOut();
    }

    @Test
    void whatStillWaitsAndCountsFromTheClosedPeriodIsRefusedByTheClosing() {
        Effect missing = Ordered.allotment(cooperation, "2025-01-05", null, "1.00");
        Effect grant = Ordered.waiting(Ordered.grant(cooperation, "2024-02-01", project, "10.00"), missing.id());
        Effect opening = Ordered.waiting(Ordered.opening(cooperation, "2023-12-31", project, "1.00"), missing.id());
        Effect later = Ordered.waiting(Ordered.grant(cooperation, "2025-02-01", project, "10.00"), missing.id());
        apply.order(Ordered.allotment(cooperation, "2024-01-01", null, "1000.00"));
        List.of(grant, opening, later).forEach(apply::order);

        close(END).statusCode(201);
        apply.order(missing);

        assertRefused(grant);
        assertRefused(opening);
        assertThat(answer(later).result()).isEqualTo("booked");
        assertThat(total()).isEqualTo(new Figures(1_001_00, 10_00, 0, 0, 0));
        assertNothingElseComesOut();
    }

    @Test
    void anOpeningBehindTheOneInForceIsAnsweredByTheClosingToo() {
        Effect inForce = Ordered.opening(cooperation, "2022-12-31", project, "1.00");
        Effect other = Ordered.opening(cooperation, "2023-12-31", project, "2.00");
        apply.order(inForce);
        apply.order(other);

        close(END).statusCode(201);

        assertThat(answer(inForce).result()).isEqualTo("booked");
        assertRefused(other);
        assertNothingElseComesOut();
    }

    @Test
    void noNoteIsEnteredOrReversedInTheClosedPeriodAndAllOthersAre() {
        apply.order(Ordered.allotment(cooperation, "2024-01-01", null, "1000.00"));
        String old = enter("/vouchers", "2024-05-01").statusCode(201).extract().path("id");
        close(END).statusCode(201);

        for (String path : List.of("/vouchers", "/allotment-notes")) {
            enter(path, END)
                    .statusCode(422)
                    .body("type", endsWith("period-closed"))
                    .body("detail", containsString(IN_WORDS))
                    .body("detail", containsString("referencen"));
            enter(path, "2025-01-01").statusCode(201);
        }
        send("oekonomi", API + "/notes/" + old + "/reversal", Map.of("reason", "Forkert beløb"))
                .statusCode(422)
                .body("type", endsWith("period-closed"))
                .body("detail", containsString(IN_WORDS))
                .body("detail", containsString("det næste bilag"));

        assertThat(total().spent()).isEqualTo(2_00);
        assertNothingElseComesOut();
    }

    @Test
    void whatIsWithdrawnInTheClosedPeriodStandsAndOperatorsAreShownIt() {
        Effect first = Ordered.allotment(cooperation, "2024-01-01", null, "1000.00");
        Effect second = Ordered.allotment(cooperation, "2024-01-02", null, "500.00");
        Effect grant = Ordered.grant(cooperation, "2024-02-01", project, "1400.00");
        List.of(first, second, grant).forEach(apply::order);
        close(END).statusCode(201);
        long length = chain.verify(cooperation).length();

        apply.withdraw(new EffectWithdrawn(first.id(), cooperation));

        assertThat(answer(first).state()).isEqualTo(EffectAnswer.State.APPLIED);
        assertThat(total()).isEqualTo(new Figures(1_500_00, 1_400_00, 0, 0, 0));
        assertThat(chain.verify(cooperation).length()).isEqualTo(length);
        String mine = "items.findAll { it.cooperation == '%s' }".formatted(cooperation);
        waiting().body(mine, empty());
        AsOwner.update(
                "update withdrawn_effect set known_since = known_since - interval '6 minutes' where id = ?",
                first.id());
        waiting()
                .body(mine, hasSize(1))
                .body(mine + "[0].id", equalTo(first.id().toString()))
                .body(mine + "[0].advice", containsString("lukket periode"))
                .body(mine + "[0].advice", containsString("ny beslutning"));
        assertNothingElseComesOut();
    }

    @Test
    void laterGrantsGoOnAndWeighingAgainNeverCrossesTheClosing() {
        Effect received = Ordered.allotment(cooperation, "2024-01-01", null, "1000.00");
        Effect granted = Ordered.grant(cooperation, "2024-02-01", project, "600.00");
        Effect open = Ordered.allotment(cooperation, "2025-01-01", null, "300.00");
        List.of(received, granted, open).forEach(apply::order);
        close(END).statusCode(201);
        List<EffectAnswer> frozen = List.of(answer(received), answer(granted));
        Effect fits = Ordered.grant(cooperation, "2025-03-01", UUID.randomUUID(), "700.00");
        Effect before = Ordered.grant(cooperation, "2025-02-01", UUID.randomUUID(), "100.00");

        apply.order(fits);
        apply.order(before);
        EffectAnswer together = answer(fits);
        apply.withdraw(new EffectWithdrawn(before.id(), cooperation));

        assertThat(together.reason()).isEqualTo("not-enough");
        assertThat(together.missing()).isEqualTo(100_00);
        assertThat(answer(fits).result()).isEqualTo("booked");
        assertThat(total()).isEqualTo(new Figures(1_300_00, 1_300_00, 0, 0, 0));
        assertThat(List.of(answer(received), answer(granted))).isEqualTo(frozen);
        assertNothingElseComesOut();
    }

    @Test
    void aRecommendationOfTheClosedPeriodIsAnsweredInTheOpenOne() {
        Effect recommended = Ordered.recommended(Ordered.grant(cooperation, "2024-02-01", project, "300.00"));
        Effect late = Ordered.answering(Ordered.grant(cooperation, "2024-12-01", project, "300.00"), recommended);
        Effect answered = Ordered.answering(Ordered.grant(cooperation, "2025-03-01", project, "250.00"), recommended);
        apply.order(Ordered.allotment(cooperation, "2024-01-01", null, "1000.00"));
        apply.order(recommended);
        close(END).statusCode(201);

        apply.order(late);
        apply.order(answered);

        assertRefused(late);
        assertThat(answer(answered).result()).isEqualTo("booked");
        assertThat(answer(recommended).result()).isEqualTo("reserved");
        assertThat(total()).isEqualTo(new Figures(1_000_00, 250_00, 0, 0, 0));
        assertNothingElseComesOut();
    }

    private void assertRefused(Effect effect) {
        assertThat(answer(effect).reason()).isEqualTo("period-closed");
        assertThat(answer(effect).advice()).contains(IN_WORDS, "senere dag");
    }

    /** The chain is whole, and weighing everything once more changes neither an answer nor an entry. */
    private void assertNothingElseComesOut() {
        long length = chain.verify(cooperation).length();
        List<String> before = answers();

        QuarkusTransaction.requiringNew().run(() -> apply.weighEverything(cooperation, Set.of(), Progress.UNTOLD));

        assertThat(answers()).isEqualTo(before);
        assertThat(chain.verify(cooperation)).satisfies(verified -> {
            assertThat(verified.isWhole()).isTrue();
            assertThat(verified.length()).isEqualTo(length);
        });
    }

    private List<String> answers() {
        return database.list(
                "select id || state || sequence || coalesce(entry::text, reason, '') from effect where cooperation = ? order by id",
                row -> row.getString(1),
                cooperation);
    }

    private String periods() {
        return API + "/cooperations/" + cooperation + "/closed-periods";
    }

    private ValidatableResponse close(String until) {
        return close(UUID.randomUUID().toString(), until);
    }

    private ValidatableResponse close(String key, String until) {
        return send("oekonomi", key, periods(), Map.of("until", until));
    }

    private ValidatableResponse enter(String path, String day) {
        Map<String, Object> note = new LinkedHashMap<>();
        note.put("amount", Ordered.money("1.00"));
        note.put(path.equals("/vouchers") ? "paidOn" : "receivedOn", day);
        note.put("reference", "Bilag 1");
        return send("oekonomi", API + "/cooperations/" + cooperation + path, note);
    }

    private static ValidatableResponse send(String user, String path, Map<String, ?> body) {
        return send(user, UUID.randomUUID().toString(), path, body);
    }

    private static ValidatableResponse send(String user, String key, String path, Map<String, ?> body) {
        return given().auth()
                .oauth2(Tokens.of(user))
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(body)
                .post(path)
                .then();
    }

    private static ValidatableResponse waiting() {
        return given().auth()
                .oauth2(Tokens.of("drift"))
                .get(API + "/waiting")
                .then()
                .statusCode(200);
    }
}
