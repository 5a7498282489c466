package dk.sundhedsklynge.projects.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.sundhedsklynge.platform.money.Money;
import dk.sundhedsklynge.projects.lifecycle.Phase;
import dk.sundhedsklynge.projects.lifecycle.Step;
import dk.sundhedsklynge.projects.money.Balances;
import dk.sundhedsklynge.projects.money.ProjectBalanceState;
import dk.sundhedsklynge.projects.project.Change;
import dk.sundhedsklynge.projects.project.History;
import dk.sundhedsklynge.projects.project.PhaseChange;
import dk.sundhedsklynge.projects.project.PhaseChanges;
import dk.sundhedsklynge.projects.project.Project;
import dk.sundhedsklynge.projects.project.ProjectFacts;
import dk.sundhedsklynge.projects.project.Projects;
import dk.sundhedsklynge.projects.project.ShownHistory;
import dk.sundhedsklynge.projects.project.Verdict;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Effects against a real database: once, waiting, refused, and the same in every order. */
@QuarkusTest
class EveryOrderOfImportTest {
    private static final String VEST = "nordjylland-vest";

    @Inject
    ApplyEffects apply;

    @Inject
    Effects effects;

    @Inject
    Projects projects;

    @Inject
    PhaseChanges phaseChanges;

    @Inject
    ShownHistory shownHistory;

    @Inject
    Balances balances;

    /** What a project and the answers to its effects look like in the end; effects by the name they have in the test. */
    private record End(ProjectFacts facts, Map<String, String> answers) {}

    @Test
    void everyOrderOfArrivalGivesTheSameProjectAndTheSameAnswers() {
        Set<End> ends = new HashSet<>();
        for (List<Integer> order : permutations(List.of(0, 1, 2, 3, 4))) {
            UUID project = UUID.randomUUID();
            List<Change> changes = List.of(
                    Ordered.change(VEST, project, Step.REGISTER, "2023-05-10", "Hjemme først"),
                    Ordered.change(VEST, project, Step.START, "2023-10-01", null),
                    Ordered.change(VEST, project, Step.CLOSE, "2024-06-01", null),
                    Ordered.change(VEST, project, Step.REGISTER, "2025-01-15", "Indsats hjemme"),
                    Ordered.change(VEST, project, Step.WENT_LIVE, "2025-02-01", null));
            order.forEach(index -> apply.order(changes.get(index), List.of()));
            ends.add(end(project, changes));
        }

        assertThat(ends).singleElement().satisfies(end -> {
            assertThat(end.facts().phase()).isEqualTo(Phase.CLOSED);
            assertThat(end.facts().aliases()).containsExactly("Indsats hjemme");
            assertThat(end.answers()).containsEntry("4 WENT_LIVE", "REFUSED project-ended");
        });
    }

    @Test
    void anEffectOrderedTwiceIsDoneOnce() {
        UUID project = UUID.randomUUID();
        Change register = Ordered.change(VEST, project, Step.REGISTER, "2023-05-10", "Mobilt hold");

        apply.order(register, List.of());
        apply.order(register, List.of());

        assertThat(written(project)).hasSize(1);
        assertThat(effect(register).sequence()).isEqualTo(1);
        assertThat(project(project).sequence()).isEqualTo(1);
    }

    @Test
    void anEffectWaitsUntilItsProjectIsRegistered() {
        UUID project = UUID.randomUUID();
        Change start = Ordered.change(VEST, project, Step.START, "2023-10-01", null);

        apply.order(start, List.of());
        assertThat(effect(start).state()).isEqualTo(Effect.State.WAITING);
        apply.order(Ordered.change(VEST, project, Step.REGISTER, "2023-05-10", "Ventende hold"), List.of());

        assertThat(effect(start).state()).isEqualTo(Effect.State.APPLIED);
    }

    @Test
    void anEffectWaitsUntilTheGrantItNamesIsApplied() {
        UUID project = UUID.randomUUID();
        UUID grant = UUID.randomUUID();
        Change register = Ordered.change(VEST, project, Step.REGISTER, "2023-05-10", "Bevilget hold");

        apply.order(register, List.of(grant));
        assertThat(effect(register).state()).isEqualTo(Effect.State.WAITING);
        apply.answered(new FundsAnswer.Answered(grant, 1, VEST), true);

        assertThat(effect(register).state()).isEqualTo(Effect.State.APPLIED);
    }

    @Test
    void whatRestsOnAGrantIsTakenBackWhenTheGrantIsRefusedAndHoldsAgainWhenItIsApplied() {
        UUID project = UUID.randomUUID();
        UUID grant = UUID.randomUUID();
        Change named = Ordered.change(VEST, project, Step.REGISTER, "2023-05-10", "Hold på prøve");
        Change started = Ordered.change(VEST, project, Step.START, "2023-06-01", null);
        apply.order(named, List.of());
        apply.order(started, List.of(grant));
        apply.answered(new FundsAnswer.Answered(grant, 1, VEST), true);
        assertThat(phaseOf(project)).isEqualTo(Phase.STARTED);

        apply.answered(new FundsAnswer.Answered(grant, 2, VEST), false);
        assertThat(phaseOf(project)).isEqualTo(Phase.PROPOSED);
        assertThat(effect(started).state()).isEqualTo(Effect.State.REFUSED);
        assertThat(effect(started).reason()).isEqualTo("grant-refused");
        assertThat(effect(named).state()).isEqualTo(Effect.State.APPLIED);

        apply.answered(new FundsAnswer.Answered(grant, 1, VEST), true);
        assertThat(phaseOf(project)).as("an older answer is no news").isEqualTo(Phase.PROPOSED);

        apply.answered(new FundsAnswer.Answered(grant, 3, VEST), true);
        assertThat(phaseOf(project)).isEqualTo(Phase.STARTED);
        assertThat(effect(started).state()).isEqualTo(Effect.State.APPLIED);
    }

    @Test
    void whatWaitsForARefusedGrantIsToldSoAndIsDoneWhenTheGrantIsAppliedAfterAll() {
        UUID project = UUID.randomUUID();
        UUID grant = UUID.randomUUID();
        Change named = Ordered.change(VEST, project, Step.REGISTER, "2023-05-10", "Sent bevilget");
        Change started = Ordered.change(VEST, project, Step.START, "2023-06-01", null);
        apply.order(named, List.of());
        apply.order(started, List.of(grant));

        apply.answered(new FundsAnswer.Answered(grant, 1, VEST), false);
        assertThat(effect(started).reason()).isEqualTo("grant-refused");

        apply.answered(new FundsAnswer.Answered(grant, 2, VEST), true);
        assertThat(effect(started).state()).isEqualTo(Effect.State.APPLIED);
        assertThat(phaseOf(project)).isEqualTo(Phase.STARTED);
    }

    @Test
    void aProjectThatARefusedGrantHadNamedKeepsItsNameAndNothingElse() {
        UUID project = UUID.randomUUID();
        UUID grant = UUID.randomUUID();
        Change named = Ordered.change(VEST, project, Step.REGISTER, "2023-05-10", "Kun et navn");
        apply.order(named, List.of(grant));
        apply.answered(new FundsAnswer.Answered(grant, 1, VEST), true);

        apply.answered(new FundsAnswer.Answered(grant, 2, VEST), false);

        assertThat(effect(named).reason()).isEqualTo("grant-refused");
        assertThat(QuarkusTransaction.requiringNew()
                        .call(() -> projects.findById(project).published().name()))
                .isEqualTo("Kun et navn");
    }

    @Test
    void aWithdrawnEffectIsNotDoneEvenWhenTheWithdrawalCameFirst() {
        UUID project = UUID.randomUUID();
        Change register = Ordered.change(VEST, project, Step.REGISTER, "2023-05-10", "Fortrudt hold");

        apply.withdraw(new EffectWithdrawn(register.effect(), VEST));
        apply.order(register, List.of());

        assertThat(QuarkusTransaction.requiringNew().call(() -> projects.findByIdOptional(project)))
                .isEmpty();
    }

    @Test
    void aStepThatIsTakenBackMovesNothingAndStaysInTheHistory() {
        UUID project = UUID.randomUUID();
        Change register = Ordered.change(VEST, project, Step.REGISTER, "2023-05-10", "Fortrudt begyndelse");
        Change start = Ordered.change(VEST, project, Step.START, "2023-10-01", null);
        Change live = Ordered.change(VEST, project, Step.WENT_LIVE, "2023-11-01", null);
        List.of(register, start, live).forEach(change -> apply.order(change, List.of()));
        assertThat(effect(live).state()).isEqualTo(Effect.State.APPLIED);

        apply.withdraw(new EffectWithdrawn(start.effect(), VEST));

        assertThat(effect(start).state()).isEqualTo(Effect.State.WITHDRAWN);
        assertThat(effect(live).state()).isEqualTo(alone(register, live));
        History history = QuarkusTransaction.requiringNew()
                .call(() -> shownHistory.ofCooperation(VEST).get(project));
        assertThat(history.verdicts())
                .anyMatch(it -> it instanceof Verdict.Withdrawn(Change change, Phase _)
                        && change.effect().equals(start.effect()));
        assertThat(project(project).whole()).isEqualTo(history.facts());
    }

    /** What becomes of the last one when the others were all that was ever decided. */
    private Effect.State alone(Change... changes) {
        UUID other = UUID.randomUUID();
        Change last = null;
        for (Change change : changes) {
            last = Ordered.change(
                    VEST,
                    other,
                    change.step(),
                    change.decidedOn().toString(),
                    change.terms().name());
            apply.order(last, List.of());
        }
        return effect(last).state();
    }

    @Test
    void aProjectOfWhichEverythingIsTakenBackIsNotThereAnyMoreUntilItIsRegisteredAgain() {
        UUID project = UUID.randomUUID();
        Change register = Ordered.change(VEST, project, Step.REGISTER, "2023-05-10", "Forkert navn");
        Change start = Ordered.change(VEST, project, Step.START, "2023-10-01", null);
        apply.order(register, List.of());
        apply.order(start, List.of());

        apply.withdraw(new EffectWithdrawn(register.effect(), VEST));
        assertThat(project(project).isTakenBack()).isFalse();
        assertThat(project(project).published().name()).isEqualTo("Forkert navn");
        apply.withdraw(new EffectWithdrawn(start.effect(), VEST));
        apply.withdraw(new EffectWithdrawn(start.effect(), VEST));
        assertThat(project(project).isTakenBack()).isTrue();

        apply.order(Ordered.change(VEST, project, Step.REGISTER, "2023-05-10", "Rigtigt navn"), List.of());
        assertThat(project(project).isTakenBack()).isFalse();
        assertThat(project(project).published().name()).isEqualTo("Rigtigt navn");
        assertThat(project(project).published().aliases()).isEmpty();
    }

    @Test
    void aProjectWithMoneyKeepsItsNameUntilTheMoneyIsGone() {
        UUID project = UUID.randomUUID();
        Change register = Ordered.change(VEST, project, Step.REGISTER, "2023-05-10", "Hold med bilag");
        apply.order(register, List.of());
        know(project, 1, 10_000);

        apply.withdraw(new EffectWithdrawn(register.effect(), VEST));
        assertThat(project(project).isTakenBack()).isFalse();
        assertThat(project(project).published().name()).isEqualTo("Hold med bilag");

        know(project, 2, 0);
        assertThat(project(project).isTakenBack()).isTrue();
    }

    private void know(UUID project, long sequence, long spent) {
        ProjectBalanceState state = new ProjectBalanceState(
                project, sequence, VEST, Money.NONE, Money.NONE, new Money(spent), null, "open", null, null, false);
        QuarkusTransaction.requiringNew().run(() -> balances.know(state));
    }

    @Test
    void anEffectOfAnotherCooperationIsRefused() {
        UUID project = UUID.randomUUID();
        apply.order(Ordered.change(VEST, project, Step.REGISTER, "2023-05-10", "Eget hold"), List.of());
        Change theirs = Ordered.change("hovedstaden-midt", project, Step.START, "2023-10-01", null);

        apply.order(theirs, List.of());

        assertThat(effect(theirs).reason()).isEqualTo(Refusal.OTHER_COOPERATION);
    }

    @Test
    void whatWasAppliedCannotBeRewritten() {
        UUID project = UUID.randomUUID();
        apply.order(Ordered.change(VEST, project, Step.REGISTER, "2023-05-10", "Fast hold"), List.of());

        assertThatThrownBy(() -> QuarkusTransaction.requiringNew()
                        .run(() -> phaseChanges.update("decidedBy = 'nogen' where terms.project = ?1", project)))
                .hasMessageContaining("phase_change");
    }

    private End end(UUID project, List<Change> changes) {
        Map<String, String> answers = new HashMap<>();
        for (int i = 0; i < changes.size(); i++) {
            Effect effect = effect(changes.get(i));
            String outcome = effect.state() == Effect.State.REFUSED ? effect.reason() : String.valueOf(effect.result());
            answers.put(i + " " + changes.get(i).step(), effect.state() + " " + outcome);
        }
        return new End(project(project).published(), answers);
    }

    private Phase phaseOf(UUID project) {
        return QuarkusTransaction.requiringNew()
                .call(() -> projects.findById(project).published().phase());
    }

    private Effect effect(Change change) {
        return QuarkusTransaction.requiringNew().call(() -> effects.findById(change.effect()));
    }

    private Project project(UUID id) {
        return QuarkusTransaction.requiringNew().call(() -> projects.findById(id));
    }

    private List<PhaseChange> written(UUID project) {
        return QuarkusTransaction.requiringNew().call(() -> phaseChanges.of(project));
    }

    private static List<List<Integer>> permutations(List<Integer> items) {
        if (items.isEmpty()) {
            return List.of(List.of());
        }
        return items.stream()
                .flatMap(first -> {
                    List<Integer> rest = new ArrayList<>(items);
                    rest.remove(first);
                    return permutations(rest).stream().map(tail -> Stream.concat(Stream.of(first), tail.stream())
                            .toList());
                })
                .toList();
    }
}
