package dk.sundhedsklynge.meetings.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sundhedsklynge.meetings.effect.Draft;
import dk.sundhedsklynge.meetings.meeting.MeetingRecord;
import dk.sundhedsklynge.meetings.proposal.project.KnownProject;
import dk.sundhedsklynge.meetings.proposal.project.KnownProjects;
import dk.sundhedsklynge.meetings.reading.TestDocuments;
import dk.sundhedsklynge.meetings.terms.EffectType;
import dk.sundhedsklynge.meetings.terms.Terms;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Three minutes of one cluster, one of them older and one that states the position again, imported in every order. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryOrderTest {
    private List<MeetingRecord> minutes = List.of();

    @BeforeAll
    void readThem() {
        minutes = Stream.of(
                        "vest-politisk-2023-05-10.txt", "vest-politisk-2025-01-15.txt", "vest-politisk-2025-06-12.txt")
                .map(file -> SampleMinutes.meeting(TestDocuments.SAMPLES.resolve(file)))
                .toList();
    }

    static List<List<Integer>> orders() {
        return List.of(
                List.of(0, 1, 2),
                List.of(0, 2, 1),
                List.of(1, 0, 2),
                List.of(1, 2, 0),
                List.of(2, 0, 1),
                List.of(2, 1, 0));
    }

    /** What was imported before is known to what comes after, as import keeps it. */
    private Set<Draft> importedIn(List<Integer> order) {
        List<KnownProject> known = new ArrayList<>();
        Set<Draft> effects = new HashSet<>();
        for (int index : order) {
            Proposed proposed = SampleMinutes.proposed(minutes.get(index), new KnownProjects(known));
            proposed.newProjects().forEach(project -> {
                List<String> names = new ArrayList<>(List.of(project.name()));
                names.addAll(project.aliases());
                known.add(new KnownProject(project.id(), names, true));
            });
            effects.addAll(proposed.effects());
        }
        return effects;
    }

    @ParameterizedTest
    @MethodSource("orders")
    void everyOrderProposesTheSameEffectsWithTheSameIdsAndDoubts(List<Integer> order) {
        assertThat(importedIn(order)).isEqualTo(importedIn(List.of(0, 1, 2)));
    }

    @Test
    void theMinutesThatGiveThePositionAgainDoNotOpenUnseen() {
        Draft again = SampleMinutes.only(SampleMinutes.proposed(minutes.get(2)), EffectType.OPENING);

        assertThat(again.doubt()).contains("gengiver");
    }

    @Test
    void theNewestMinutesGrantTwiceAndCloseAProject() {
        Proposed june = SampleMinutes.proposed(minutes.get(2));

        assertThat(SampleMinutes.all(june, EffectType.GRANT)).hasSize(2).allSatisfy(it -> assertThat(it.doubt())
                .isNull());
        assertThat(SampleMinutes.only(june, EffectType.CLOSE).terms())
                .isEqualTo(
                        new Terms.Step(SampleMinutes.project(june, "Indlæggelse Hjemme"), LocalDate.of(2025, 6, 30)));
    }
}
