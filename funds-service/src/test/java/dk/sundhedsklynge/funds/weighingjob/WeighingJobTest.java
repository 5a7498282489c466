package dk.sundhedsklynge.funds.weighingjob;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import dk.sundhedsklynge.funds.CooperationOfItsOwn;
import dk.sundhedsklynge.funds.Known;
import dk.sundhedsklynge.funds.account.Figures;
import dk.sundhedsklynge.funds.database.AsOwner;
import dk.sundhedsklynge.funds.effect.AnsweredElsewhere;
import dk.sundhedsklynge.funds.effect.Effect;
import dk.sundhedsklynge.funds.effect.EffectAnswer;
import dk.sundhedsklynge.funds.effect.EffectWithdrawn;
import dk.sundhedsklynge.funds.effect.Ordered;
import dk.sundhedsklynge.funds.project.ProjectState;
import dk.sundhedsklynge.platform.testing.Tokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Cooperations of more than three orders are weighed as a job, those of more than eight not at all. */
@QuarkusTest
@TestProfile(WeighingJobTest.FewAtOnce.class)
class WeighingJobTest extends CooperationOfItsOwn {
    private static final String API = "/api/funds/v1";

    /** Nothing is looked for without being woken. */
    public static final class FewAtOnce implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "klynge.funds.weigh-at-once", "3",
                    "klynge.funds.weigh-at-most", "8",
                    "klynge.funds.weigh-poll", "1h");
        }
    }

    @Inject
    WeighCooperation weigh;

    @Inject
    DataSource source;

    private Effect received = Ordered.allotment("nobody", "2024-01-01", null, "1.00");
    private Effect granted = received;
    private Effect opening = received;

    @BeforeEach
    void aCooperationWithThreeOrders() {
        received = Ordered.allotment(cooperation, "2024-01-01", null, "1000.00");
        granted = Ordered.grant(cooperation, "2024-02-01", project, "600.00");
        opening = Ordered.opening(cooperation, "2024-12-31", project, "0.00");
        List.of(received, granted, Ordered.allotment(cooperation, "2025-01-01", null, "5.00"))
                .forEach(apply::order);
    }

    @Test
    void aChangedOpeningIsWeighedAfterwardsAndSoIsItsWithdrawal() {
        apply.order(opening);
        awaitWeighed();

        assertThat(answer(opening).result()).isEqualTo("booked");
        assertThat(answer(granted).result()).isEqualTo("contained");
        assertThat(total().received())
                .as("what was received for 2024 and 2025 is in no figure of 2022-2023")
                .isEqualTo(1_771_577_00);
        weighing().body("state", equalTo("none")).body("orders", equalTo(4)).body("done", equalTo(4));

        apply.withdraw(new EffectWithdrawn(opening.id(), cooperation));
        awaitWeighed();

        assertThat(answer(opening).state()).isEqualTo(EffectAnswer.State.WITHDRAWN);
        assertThat(answer(granted).result()).isEqualTo("booked");
        assertThat(total()).isEqualTo(new Figures(1_005_00, 600_00, 0, 0, 0));
        assertThat(chain.verify(cooperation).isWhole()).isTrue();
    }

    @Test
    void fewerOrdersAreWeighedWhereTheChangeComesIn() {
        String small = Known.cooperation(database);
        Effect first = Ordered.opening(small, "2024-12-31", project, "0.00");

        apply.order(first);

        assertThat(answer(first).result()).isEqualTo("booked");
    }

    @Test
    void whatComesMeanwhileIsKeptAndWeighedWithIt() throws SQLException {
        UUID elsewhere = UUID.randomUUID();
        UUID foreign = UUID.randomUUID();
        Effect waiting = Ordered.waiting(Ordered.grant(cooperation, "2025-02-01", project, "1.00"), elsewhere);
        Effect ofOthers = Ordered.grant(cooperation, "2025-02-02", foreign, "2.00");
        Effect late = Ordered.grant(cooperation, "2025-03-01", project, "7.00");
        apply.order(waiting);
        apply.order(ofOthers);
        try (Connection otherReplica = weighing(cooperation)) {
            apply.order(opening);
            apply.order(late);
            apply.answeredElsewhere(new AnsweredElsewhere(elsewhere, 1, cooperation), true);
            apply.knowOwner(new ProjectState(foreign, 1, "another", "Hjemme først", "open"));
            apply.withdraw(new EffectWithdrawn(received.id(), cooperation));

            assertThat(answer(opening).state()).isEqualTo(EffectAnswer.State.WAITING);
            assertThat(answer(late).state()).isEqualTo(EffectAnswer.State.WAITING);
            assertThat(answer(received).result()).isEqualTo("booked");
            weighing().body("state", equalTo("waiting"));
            assertHeldUp(
                    "/allotment-notes",
                    Map.of("amount", Ordered.money("1.00"), "receivedOn", "2025-01-01", "reference", "1"));
            assertHeldUp("/closed-periods", Map.of("until", "2024-12-31"));
            assertShownToOperators();
            otherReplica.rollback();
        }
        apply.order(Ordered.allotment(cooperation, "2025-04-01", null, "1.00"));
        awaitWeighed();

        assertThat(answer(opening).result()).isEqualTo("booked");
        assertThat(answer(granted).result()).isEqualTo("contained");
        assertThat(answer(late).result()).isEqualTo("booked");
        assertThat(answer(waiting).result()).isEqualTo("booked");
        assertThat(answer(ofOthers).reason()).isEqualTo("other-cooperation");
        assertThat(answer(received).state()).isEqualTo(EffectAnswer.State.WITHDRAWN);
        assertThat(total().committed()).isEqualTo(900_008_00);
        assertThat(chain.verify(cooperation).isWhole()).isTrue();
    }

    @Test
    void aWeighingThatEndsEarlyLeavesNothingHalfDone() {
        apply.order(Ordered.allotment(cooperation, "2023-12-31", null, "7.00"));
        List<String> before = answers();

        assertThatThrownBy(() -> weighHere(() -> true)).isInstanceOf(WeighCooperation.Stopped.class);

        assertThat(answers()).isEqualTo(before);
        weighHere(() -> false);
        assertThat(answers()).isEqualTo(before);
        awaitWeighed();
    }

    @Test
    void whoIsOvertakenBooksNothing() {
        assertThatThrownBy(() -> weighHere(() -> {
                    QuarkusTransaction.requiringNew()
                            .run(() -> database.update(
                                    "update chain_head set version = version + 1 where cooperation = ?", cooperation));
                    return false;
                }))
                .rootCause()
                .isInstanceOfSatisfying(
                        SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("40001"));

        weighHere(() -> false);
        assertThat(chain.verify(cooperation).isWhole()).isTrue();
    }

    @Test
    void moreThanCanBeHeldInMemoryIsRefusedInWords() {
        for (int day = 1; day <= 6; day++) {
            apply.order(Ordered.allotment(cooperation, "2025-05-0" + day, null, "1.00"));
        }

        apply.order(opening);

        await().untilAsserted(() -> weighing()
                .body("state", equalTo("failed"))
                .body("orders", equalTo(10))
                .body("failed", containsString("klynge.funds.weigh-at-most")));
        assertThat(answer(opening).state()).isEqualTo(EffectAnswer.State.WAITING);
        assertThat(total().received()).isEqualTo(1_011_00);
        given().auth()
                .oauth2(Tokens.of("sekretariat"))
                .contentType("application/json")
                .body(Map.of("terms", Map.of("asOf", "2022-12-31", "fund", "cluster", "lines", List.of())))
                .post(API + "/cooperations/" + cooperation + "/opening-preview")
                .then()
                .statusCode(422)
                .body("type", endsWith("too-many-orders"));
    }

    /** As another replica that weighs the cooperation, until the connection is rolled back. */
    private Connection weighing(String which) throws SQLException {
        Connection connection = source.getConnection();
        connection.setAutoCommit(false);
        try (PreparedStatement lock =
                connection.prepareStatement("select pg_advisory_xact_lock(hashtext('weighing'), hashtext(?))")) {
            lock.setString(1, which);
            lock.execute();
        }
        return connection;
    }

    /** Weighs everything; once more when the job was faster. */
    /** Once the states of before are told: whoever tells them meanwhile would overtake the weighing, which is then tried again. */
    private void weighHere(BooleanSupplier stopping) {
        await().until(() -> !database.find("select exists (select from changed_balance)", row -> row.getBoolean(1))
                .orElseThrow());
        do {
            QuarkusTransaction.requiringNew()
                    .run(() -> database.update("insert into weighing_request (cooperation) values (?)", cooperation));
        } while (!(weigh.weigh(cooperation, stopping) instanceof WeighingOutcome.Weighed));
    }

    private void assertHeldUp(String path, Map<String, ?> body) {
        given().auth()
                .oauth2(Tokens.of("oekonomi"))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("application/json")
                .body(body)
                .post(API + "/cooperations/" + cooperation + path)
                .then()
                .statusCode(503)
                .body("type", endsWith("being-weighed"))
                .body("detail", containsString("Idempotency-Key"));
    }

    private void assertShownToOperators() {
        AsOwner.update(
                "update weighing_request set asked_at = asked_at - interval '6 minutes' where cooperation = ?",
                cooperation);
        String mine = "items.findAll { it.cooperation == '%s' && it.what == 'weighing' }".formatted(cooperation);
        given().auth()
                .oauth2(Tokens.of("drift"))
                .get(API + "/waiting")
                .then()
                .statusCode(200)
                .body(mine, hasSize(1))
                .body(mine + "[0].advice", containsString("ikke begyndt"));
    }

    private ValidatableResponse weighing() {
        return given().auth()
                .oauth2(Tokens.of("revisor"))
                .get(API + "/cooperations/" + cooperation + "/weighing")
                .then()
                .statusCode(200);
    }

    private void awaitWeighed() {
        await().untilAsserted(() -> weighing().body("state", equalTo("none")));
    }

    private List<String> answers() {
        return database.list(
                "select id || state || sequence || coalesce(entry::text, '') from effect where cooperation = ? order by id",
                row -> row.getString(1),
                cooperation);
    }
}
