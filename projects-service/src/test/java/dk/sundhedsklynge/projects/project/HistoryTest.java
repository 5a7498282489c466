package dk.sundhedsklynge.projects.project;

import static dk.sundhedsklynge.projects.project.Decided.closedItem;
import static dk.sundhedsklynge.projects.project.Decided.extended;
import static dk.sundhedsklynge.projects.project.Decided.registered;
import static dk.sundhedsklynge.projects.project.Decided.stated;
import static dk.sundhedsklynge.projects.project.Decided.step;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.sundhedsklynge.projects.lifecycle.Phase;
import dk.sundhedsklynge.projects.lifecycle.Step;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HistoryTest {

    @Test
    void aRegisteredProjectIsProposed() {
        ProjectFacts facts =
                History.of(List.of(registered("2023-05-10", "Hjemme først"))).facts();

        assertThat(facts.name()).isEqualTo("Hjemme først");
        assertThat(facts.phase()).isEqualTo(Phase.PROPOSED);
    }

    @Test
    void aPhaseThatNobodyStatedStaysUnknownUntilADecisionSaysMore() {
        Change written = byHand("2023-01-01", "Hjemme først", null);

        assertThat(History.of(List.of(written)).facts().phase()).isEqualTo(Phase.NOT_STATED);
        assertThat(History.of(List.of(written, extended("2024-01-01", "2025-01-01")))
                        .facts()
                        .phase())
                .isEqualTo(Phase.NOT_STATED);
        assertThat(History.of(List.of(written, registered("2023-05-10", "Hjemme først")))
                        .facts()
                        .phase())
                .as("a decision puts it forward")
                .isEqualTo(Phase.PROPOSED);
        assertThat(History.of(List.of(written, stated("2023-05-10", "Hjemme først", Phase.FUNDED)))
                        .facts()
                        .phase())
                .isEqualTo(Phase.FUNDED);
        for (Step step : List.of(Step.DESCRIBE, Step.START, Step.EVALUATE, Step.TO_OPERATION, Step.CLOSE)) {
            History history = History.of(List.of(written, step(step, "2024-01-01")));
            assertThat(history.verdicts().getLast()).as(step.code()).isInstanceOf(Verdict.Changed.class);
        }
    }

    @Test
    void whatSomebodyWritesWithoutAPhaseLeavesThePhaseThatIsKnown() {
        Change written = byHand("2024-01-01", "Hjemme først", null);

        assertThat(History.of(List.of(registered("2023-05-10", "Hjemme først"), written))
                        .facts()
                        .phase())
                .isEqualTo(Phase.PROPOSED);
        assertThat(History.of(List.of(step(Step.START, "2023-05-10"), written))
                        .facts()
                        .phase())
                .isEqualTo(Phase.STARTED);
        assertThat(byHand("2024-01-01", "Hjemme først", Phase.NOT_STATED)
                        .terms()
                        .phase())
                .isNull();
    }

    private static Change byHand(String on, String name, @Nullable Phase phase) {
        Statement.Stated stated = new Statement.Stated(LocalDate.parse(on), name, List.of(), phase, null, null);
        return Statement.change(
                new UUID(0, 9),
                Decided.PROJECT,
                "nordjylland-vest",
                stated,
                new Statement.Written(stated, null, null, List.of(), null, null, Access.OPEN, null, "Mail"));
    }

    @Test
    void theWholeLifeEndsInOperation() {
        ProjectFacts facts = History.of(List.of(
                        registered("2023-05-10", "Hjemme først"),
                        step(Step.DESCRIBE, "2023-06-01"),
                        step(Step.START, "2023-10-01"),
                        step(Step.WENT_LIVE, "2024-03-01"),
                        extended("2024-09-01", "2025-06-30"),
                        step(Step.TO_OPERATION, "2025-05-01")))
                .facts();

        assertThat(facts.phase()).isEqualTo(Phase.IN_OPERATION);
        assertThat(facts.from()).isEqualTo(LocalDate.parse("2023-10-01"));
        assertThat(facts.until()).isEqualTo(LocalDate.parse("2025-05-01"));
    }

    @Test
    void aProjectThatWasGrantedPassesToOperationAlsoWhereNoMinutesPrintItsStart() {
        ProjectFacts facts = History.of(List.of(
                        stated("2023-05-10", "Hjemme først", Phase.FUNDED), step(Step.TO_OPERATION, "2025-01-15")))
                .facts();

        assertThat(facts.phase()).isEqualTo(Phase.IN_OPERATION);
    }

    @Test
    void aProjectIsThereBeforeItIsSaidWhereItStands() {
        Change named = registered("2023-05-10", "Hjemme først");
        Change funded = stated("2023-05-10", "Hjemme først", Phase.FUNDED);

        assertThat(History.of(List.of(funded, named)).verdicts())
                .containsExactly(
                        new Verdict.Changed(named, Phase.PROPOSED, Phase.PROPOSED),
                        new Verdict.Changed(funded, Phase.PROPOSED, Phase.FUNDED));
    }

    @Test
    void everyOrderOfArrivalGivesTheSameHistory() {
        List<Change> changes = List.of(
                registered("2023-05-10", "Hjemme først", "Hjemmeprojektet"),
                step(Step.START, "2023-10-01"),
                extended("2024-09-01", "2025-06-30"),
                registered("2025-01-15", "Indsats hjemme"),
                step(Step.CLOSE, "2025-06-30"),
                step(Step.START, "2025-09-01"));
        History expected = History.of(changes);

        List<List<Change>> orders = permutations(changes);

        assertThat(orders).hasSize(720).allSatisfy(order -> {
            History history = History.of(order);
            assertThat(history.facts()).isEqualTo(expected.facts());
            assertThat(history.verdicts()).isEqualTo(expected.verdicts());
        });
    }

    @Test
    void changesOfOneDayFollowTheCourseOfAProject() {
        ProjectFacts facts = History.of(List.of(
                        step(Step.CLOSE, "2023-05-10"),
                        step(Step.START, "2023-05-10"),
                        registered("2023-05-10", "Hjemme først")))
                .facts();

        assertThat(facts.phase()).isEqualTo(Phase.CLOSED);
    }

    @Test
    void aClosedProjectDoesNotStart() {
        Change start = step(Step.START, "2024-01-01");

        History history =
                History.of(List.of(registered("2023-05-10", "Hjemme først"), step(Step.CLOSE, "2023-10-01"), start));

        assertThat(history.verdicts()).last().isEqualTo(new Verdict.Refused(start, Phase.CLOSED));
        assertThat(history.facts().phase()).isEqualTo(Phase.CLOSED);
    }

    @Test
    void aStepThatIsTakenAlreadyIsContained() {
        Change again = step(Step.START, "2024-01-01");

        History history =
                History.of(List.of(registered("2023-05-10", "Hjemme først"), step(Step.START, "2023-10-01"), again));

        assertThat(history.verdicts()).last().isEqualTo(new Verdict.Contained(again, Phase.STARTED));
    }

    @Test
    void aRegistrationMayStateAPhaseThatLiesAheadAndNeverOneThatLiesBehind() {
        ProjectFacts facts = History.of(List.of(
                        stated("2023-05-10", "Hjemme først", Phase.FUNDED),
                        step(Step.START, "2023-10-01"),
                        stated("2024-01-01", "Hjemme først", Phase.DESCRIBED)))
                .facts();

        assertThat(facts.phase()).isEqualTo(Phase.STARTED);
    }

    @Test
    void furtherNamesBecomeAliasesOnceEach() {
        ProjectFacts facts = History.of(List.of(
                        registered("2023-05-10", "Hjemme først", "Hjemmeprojektet"),
                        registered("2024-05-10", "Indsats hjemme", "Hjemmeprojektet", "Hjemme først")))
                .facts();

        assertThat(facts.name()).isEqualTo("Hjemme først");
        assertThat(facts.aliases()).containsExactly("Hjemmeprojektet", "Indsats hjemme");
    }

    @Test
    void whatStemsFromAClosedItemIsNoPartOfTheOpenFacts() {
        History history = History.of(List.of(
                registered("2023-05-10", "Hjemme først"),
                step(Step.START, "2023-10-01"),
                closedItem(step(Step.CLOSE, "2024-01-01"))));

        assertThat(history.facts().phase()).isEqualTo(Phase.CLOSED);
        assertThat(history.openFacts()).map(ProjectFacts::phase).contains(Phase.STARTED);
    }

    @Test
    void aProjectNamedByClosedItemsOnlyHasNoOpenFacts() {
        History history = History.of(
                List.of(closedItem(registered("2023-05-10", "Hjemme først")), step(Step.START, "2023-10-01")));

        assertThat(history.openFacts()).isEmpty();
    }

    @Test
    void aChangeWithoutTheTermItsStepNeedsIsRefusedAtTheDoor() {
        assertThatThrownBy(() -> step(Step.EXTEND, "2024-01-01"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("until");
    }

    private static List<List<Change>> permutations(List<Change> changes) {
        if (changes.size() <= 1) {
            return List.of(changes);
        }
        return changes.stream()
                .flatMap(first -> {
                    List<Change> rest = new ArrayList<>(changes);
                    rest.remove(first);
                    return permutations(rest).stream().map(tail -> Stream.concat(Stream.of(first), tail.stream())
                            .toList());
                })
                .toList();
    }
}
