package dk.sundhedsklynge.funds.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.sundhedsklynge.funds.CooperationOfItsOwn;
import dk.sundhedsklynge.funds.Known;
import dk.sundhedsklynge.funds.account.AccountKind;
import dk.sundhedsklynge.funds.account.Balances;
import dk.sundhedsklynge.funds.ledger.Accounts;
import dk.sundhedsklynge.funds.order.FundNames;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Money that lapses, is handed over to a council, or goes to another fund. */
@QuarkusTest
class BookArrivalsTest extends CooperationOfItsOwn {
    @Inject
    Accounts standing;

    @Inject
    BookArrivals bookArrivals;

    @Test
    void whatIsHandedOverLeavesTheClusterAndArrivesAtTheCouncilForTheSameParty() {
        String council = Known.cooperation(database);
        apply.order(Ordered.allotment(cooperation, "2024-01-05", "773", "1000.00"));

        Effect handOver = Ordered.effect(cooperation, "hand-over", "2026-11-01", handOver(council, "400.25"));
        apply.order(handOver);

        assertThat(answer(handOver).state()).isEqualTo(EffectAnswer.State.APPLIED);
        assertThat(received(cooperation)).isEqualTo(599_75);
        await().until(() -> received(council) == 400_25);
        assertThat(standing.balances(council).standing().keySet())
                .allMatch(account -> "773".equals(account.holder().party())
                        && account.period().equals("2024"));
        assertThat(told(arrivals(handOver).getFirst().toString())).isEmpty();
    }

    @Test
    void whatDidNotLeaveAfterAllGoesFromTheCouncilAgain() {
        String council = Known.cooperation(database);
        apply.order(Ordered.allotment(cooperation, "2024-01-05", "773", "1000.00"));
        Effect handOver = Ordered.effect(cooperation, "hand-over", "2026-11-01", handOver(council, "900.00"));
        apply.order(handOver);
        await().until(() -> received(council) == 900_00);

        Effect grant = Ordered.grant(cooperation, "2024-03-01", project, "500.00", Map.of("773", "500.00"));
        apply.order(grant);

        assertThat(answer(handOver).reason()).isEqualTo("not-enough");
        await().until(() -> received(council) == 0);

        apply.withdraw(new EffectWithdrawn(grant.id(), cooperation));

        await().until(() -> received(council) == 900_00);
        assertThat(arrivals(handOver)).hasSize(2);
    }

    @Test
    void aCrashBetweenTheTwoEndsDelaysTheSecondAndBooksItOnce() {
        String council = Known.cooperation(database);
        apply.order(Ordered.allotment(cooperation, "2024-01-05", "773", "1000.00"));
        Effect handOver = Ordered.effect(cooperation, "hand-over", "2026-11-01", handOver(council, "400.25"));
        QuarkusTransaction.begin();
        // Whoever else brings arrivals waits for it.
        database.lock("arrival of " + handOver.id());
        QuarkusTransaction.requiringNew().run(() -> apply.order(handOver));
        bookArrivals.bring(handOver.id());
        assertThat(received(council)).as("before the crash").isEqualTo(400_25);
        QuarkusTransaction.rollback();

        assertThat(received(cooperation)).isEqualTo(599_75);
        await().until(() -> received(council) == 400_25);
        assertThat(arrivals(handOver)).hasSize(1);
        assertThat(chain.verify(council).isWhole()).isTrue();
        assertThat(chain.verify(cooperation).isWhole()).isTrue();
    }

    @Test
    void whatIsTransferredStandsInTheOtherFund() {
        apply.order(Ordered.allotment(cooperation, "2024-01-05", "773", "1000.00"));

        apply.order(Ordered.effect(
                cooperation,
                "transfer",
                "2026-11-01",
                Map.of(
                        "fromFund", "cluster",
                        "toFund", "esundhed",
                        "period", "2024",
                        "party", "773",
                        "amount", Ordered.money("250.00"))));

        await().until(() ->
                -standing.balances(cooperation).total(FundNames.of(cooperation, "esundhed"), AccountKind.RECEIVED)
                        == 250_00);
        assertThat(received(cooperation)).isEqualTo(750_00);
    }

    @Test
    void whatIsGrantedOrOfAnotherPeriodDoesNotLapse() {
        apply.order(Ordered.allotment(cooperation, "2023-01-05", "773", "500.00"));
        apply.order(Ordered.allotment(cooperation, "2024-01-05", "773", "1000.00"));
        apply.order(Ordered.grant(cooperation, "2024-02-01", project, "700.00", Map.of("773", "700.00")));

        Effect tooMuch = Ordered.effect(cooperation, "lapse", "2026-11-01", lapse("300.01"));
        Effect rest = Ordered.effect(cooperation, "lapse", "2026-11-02", lapse("300.00"));
        apply.order(tooMuch);
        apply.order(rest);

        assertThat(answer(tooMuch).missing()).isEqualTo(1);
        assertThat(answer(rest).state()).isEqualTo(EffectAnswer.State.APPLIED);
        assertThat(total().received()).isEqualTo(1_200_00);
        assertThat(total().committed()).isEqualTo(700_00);
    }

    private static Map<String, Object> handOver(String council, String amount) {
        return Map.of("council", council, "period", "2024", "party", "773", "amount", Ordered.money(amount));
    }

    private static Map<String, Object> lapse(String amount) {
        return Map.of("period", "2024", "party", "773", "amount", Ordered.money(amount));
    }

    private long received(String of) {
        Balances balances = standing.balances(of);
        return -balances.total(FundNames.ofCluster(of), AccountKind.RECEIVED);
    }

    private List<UUID> arrivals(Effect effect) {
        return database.list(
                "select arriving from arrival where effect = ?", row -> row.getObject(1, UUID.class), effect.id());
    }
}
