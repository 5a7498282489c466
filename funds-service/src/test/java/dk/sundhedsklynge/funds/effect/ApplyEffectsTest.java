package dk.sundhedsklynge.funds.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.sundhedsklynge.funds.CooperationOfItsOwn;
import dk.sundhedsklynge.funds.account.Figures;
import dk.sundhedsklynge.funds.project.ProjectState;
import dk.sundhedsklynge.platform.events.SnapshotSource;
import io.quarkus.arc.All;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Effects against a real database: once, waiting, taken back, and answered again when the answer changes. */
@QuarkusTest
class ApplyEffectsTest extends CooperationOfItsOwn {
    @Inject
    @All
    List<SnapshotSource> snapshots;

    @Test
    void moneyIsNeverGrantedToAProjectOfAnotherCooperation() {
        Effect grant = Ordered.grant(cooperation, "2025-02-01", project, "400.00");
        apply.order(Ordered.allotment(cooperation, "2025-01-01", null, "1000.00"));
        apply.knowOwner(new ProjectState(project, 1, "another", "Hjemme først", "open"));

        apply.order(grant);

        assertRefusedForItsProject(grant);
    }

    @Test
    void whatWasGrantedBeforeTheOwnerOfTheProjectWasKnownIsTakenBack() {
        Effect grant = Ordered.grant(cooperation, "2025-02-01", project, "400.00");
        Effect waiting =
                Ordered.waiting(Ordered.grant(cooperation, "2025-02-02", UUID.randomUUID(), "1.00"), grant.id());
        apply.order(Ordered.allotment(cooperation, "2025-01-01", null, "1000.00"));
        apply.order(grant);
        apply.order(waiting);
        assertThat(total().committed()).isEqualTo(401_00);

        apply.knowOwner(new ProjectState(project, 1, "another", "Hjemme først", "open"));

        assertRefusedForItsProject(grant);
        assertThat(answer(waiting).state()).isEqualTo(EffectAnswer.State.WAITING);
        assertThat(chain.verify(cooperation).isWhole()).isTrue();
    }

    @Test
    void anOpeningThatNamesAProjectOfAnotherCooperationIsRefused() {
        Effect opening = Ordered.opening(cooperation, "2024-12-31", project, "1.00");
        apply.knowOwner(new ProjectState(project, 1, "another", "Hjemme først", "open"));

        apply.order(opening);

        assertThat(answer(opening).reason()).isEqualTo("other-cooperation");
        assertThat(total().received()).isZero();
    }

    @Test
    void aProjectOfTheCooperationItselfIsGrantedMoney() {
        Effect grant = Ordered.grant(cooperation, "2025-02-01", project, "400.00");
        apply.order(Ordered.allotment(cooperation, "2025-01-01", null, "1000.00"));
        apply.knowOwner(new ProjectState(project, 1, cooperation, "Hjemme først", "open"));

        apply.order(grant);

        assertThat(total().committed()).isEqualTo(400_00);
    }

    @Test
    void aFundThatNothingCanBeCalledIsRefused() {
        apply.order(Ordered.allotment(cooperation, "2025-01-01", "787", "1000.00"));
        for (String name : List.of("a:b", "x".repeat(61))) {
            Effect transfer = Ordered.effect(
                    cooperation,
                    "transfer",
                    "2025-02-01",
                    Map.of(
                            "fromFund", "cluster",
                            "toFund", name,
                            "period", "2025",
                            "party", "787",
                            "amount", Ordered.money("1.00")));
            apply.order(transfer);

            assertThat(answer(transfer).reason()).isEqualTo("fund-name");
            assertThat(answer(transfer).advice()).contains("højst 60 tegn og uden kolon");
        }
        assertThat(total().received()).isEqualTo(1000_00);
    }

    private void assertRefusedForItsProject(Effect grant) {
        assertThat(answer(grant).reason()).isEqualTo("other-cooperation");
        assertThat(answer(grant).advice()).contains("andet samarbejde", "registrér et nyt");
        assertThat(total().committed()).isZero();
        assertThat(told(grant).getLast()).startsWith("funds.effect-refused.v1");
    }

    @Test
    void anEffectOrderedTwiceIsBookedOnce() {
        Effect allotment = Ordered.allotment(cooperation, "2025-01-01", null, "1000.00");

        apply.order(allotment);
        apply.order(allotment);

        assertThat(total().received()).isEqualTo(1_000_00);
        assertThat(chain.verify(cooperation).length()).isEqualTo(1);
        assertThat(told(allotment)).containsExactly("funds.effect-applied.v1 1", "funds.effect-applied.v1 1");
    }

    @Test
    void anAnswerThatChangesIsToldWithAHigherSequence() {
        Effect grant = Ordered.grant(cooperation, "2023-05-10", project, "900000.00");

        apply.order(grant);
        EffectAnswer first = answer(grant);
        apply.order(Ordered.opening(cooperation, "2024-12-31", project, "0.00"));

        assertThat(first.result()).isEqualTo("booked");
        assertThat(first.warning()).contains("ikke oplyst");
        assertThat(answer(grant).result()).isEqualTo("contained");
        assertThat(told(grant)).containsExactly("funds.effect-applied.v1 1", "funds.effect-applied.v1 2");
    }

    @Test
    void anEffectThatIsTakenBackIsReversedAndNothingIsRemoved() {
        Effect allotment = Ordered.allotment(cooperation, "2025-01-01", null, "1000.00");
        apply.order(allotment);

        apply.withdraw(new EffectWithdrawn(allotment.id(), cooperation));

        assertThat(total()).isEqualTo(Figures.NONE);
        assertThat(chain.verify(cooperation)).satisfies(verified -> {
            assertThat(verified.isWhole()).isTrue();
            assertThat(verified.length()).isEqualTo(2);
        });
        assertThat(answer(allotment).state()).isEqualTo(EffectAnswer.State.WITHDRAWN);
    }

    @Test
    void aWithdrawalThatComesFirstIsRemembered() {
        Effect allotment = Ordered.allotment(cooperation, "2025-01-01", null, "1000.00");

        apply.withdraw(new EffectWithdrawn(allotment.id(), cooperation));
        apply.order(allotment);

        assertThat(total()).isEqualTo(Figures.NONE);
        assertThat(effects.find(allotment.id())).isEmpty();
    }

    @Test
    void anEffectWaitsUntilItsProjectIsRegisteredAndAgainWhenItNoLongerIs() {
        UUID register = UUID.randomUUID();
        Effect grant = Ordered.waiting(Ordered.grant(cooperation, "2025-02-01", project, "100.00"), register);
        apply.order(Ordered.allotment(cooperation, "2025-01-01", null, "1000.00"));

        apply.order(grant);
        EffectAnswer waiting = answer(grant);
        apply.answeredElsewhere(new AnsweredElsewhere(register, 1, cooperation), true);
        EffectAnswer applied = answer(grant);
        apply.answeredElsewhere(new AnsweredElsewhere(register, 3, cooperation), false);
        apply.answeredElsewhere(new AnsweredElsewhere(register, 2, cooperation), true);

        assertThat(waiting.waiting()).containsExactly(register);
        assertThat(applied.result()).isEqualTo("booked");
        assertThat(answer(grant).state()).isEqualTo(EffectAnswer.State.WAITING);
        assertThat(total().committed()).isZero();
        assertThat(told(grant)).containsExactly("funds.effect-applied.v1 1", "funds.effect-refused.v1 2");
    }

    @Test
    void aGrantTurnsTheReservationItAnswersIntoCommittedMoney() {
        Effect recommended = Ordered.recommended(Ordered.grant(cooperation, "2025-02-01", project, "300.00"));
        Effect granted = Ordered.answering(Ordered.grant(cooperation, "2025-03-01", project, "250.00"), recommended);
        apply.order(Ordered.allotment(cooperation, "2025-01-01", null, "1000.00"));

        apply.order(granted);
        apply.order(recommended);

        assertThat(answer(recommended).result()).isEqualTo("reserved");
        assertThat(total()).isEqualTo(new Figures(1_000_00, 250_00, 0, 0, 0));
    }

    @Test
    void aGrantWaitsForNoReservationThatWasTakenBack() {
        Effect recommended = Ordered.recommended(Ordered.grant(cooperation, "2025-02-01", project, "300.00"));
        Effect granted = Ordered.answering(Ordered.grant(cooperation, "2025-03-01", project, "250.00"), recommended);
        apply.order(Ordered.allotment(cooperation, "2025-01-01", null, "1000.00"));

        apply.order(granted);
        EffectAnswer waiting = answer(granted);
        apply.withdraw(new EffectWithdrawn(recommended.id(), cooperation));
        apply.order(Ordered.allotment(cooperation, "2025-01-02", null, "1.00"));

        assertThat(waiting.state()).isEqualTo(EffectAnswer.State.WAITING);
        assertThat(answer(granted).result()).isEqualTo("booked");
    }

    @Test
    void sharesGoToTheirParties() {
        apply.order(Ordered.allotment(cooperation, "2025-01-01", "787", "100.00"));
        apply.order(Ordered.allotment(cooperation, "2025-01-01", "773", "100.00"));
        apply.order(
                Ordered.grant(cooperation, "2025-02-01", project, "100.01", Map.of("787", "50.00", "773", "50.01")));

        var byHolder = sheet().byHolder();

        assertThat(byHolder.values().stream().map(Figures::committed)).containsExactly(50_01L, 50_00L);
        assertThat(total().uncommitted()).isEqualTo(99_99);
    }

    @Test
    void aSnapshotTellsEveryAnswerAndEveryBalanceAgainWithTheNumberItHas() {
        Effect allotment = Ordered.allotment(cooperation, "2025-01-01", null, "1000.00");
        apply.order(allotment);
        await().until(() -> told(cooperation).size() == 1);
        apply.order(Ordered.allotment(cooperation, "2025-01-02", null, "1.00"));
        await().until(() -> told(cooperation).size() == 2);

        snapshots.forEach(SnapshotSource::emit);

        assertThat(told(allotment)).containsExactly("funds.effect-applied.v1 1", "funds.effect-applied.v1 1");
        assertThat(told(cooperation))
                .containsExactly(
                        "funds.cooperation-balance-state.v1 1",
                        "funds.cooperation-balance-state.v1 2",
                        "funds.cooperation-balance-state.v1 2");
    }
}
