package dk.sundhedsklynge.meetings.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dk.sundhedsklynge.meetings.effect.Draft;
import dk.sundhedsklynge.meetings.reading.TestDocuments;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What must hold of the proposals of any minutes; here of five published ones. */
class PublishedMinutesTest {
    private static List<Path> published() throws IOException {
        assumeThat(TestDocuments.PUBLISHED)
                .as("Not run: there are no published minutes beside the project")
                .isDirectory();
        try (Stream<Path> files = Files.list(TestDocuments.PUBLISHED)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void everyEffectRestsOnALineOfItsItemAndIsBehindWhatItWaitsFor() throws IOException {
        for (Path file : published()) {
            List<Draft> effects = SampleMinutes.proposed(file).effects();
            for (int i = 0; i < effects.size(); i++) {
                Draft effect = effects.get(i);
                assertThat(effect.anchor().line())
                        .as("%s %s", file, effect.type())
                        .isPositive();
                assertThat(effect.quote()).as("%s %s", file, effect.type()).isNotBlank();
                assertThat(effects.subList(0, i).stream().map(Draft::id).toList())
                        .as("%s %s", file, effect.type())
                        .containsAll(effect.waitsFor());
            }
        }
    }

    @Test
    void idsAreUniqueAmongAllMinutes() throws IOException {
        assertThat(published().stream()
                        .map(file -> SampleMinutes.proposed(file).effects().stream()
                                .map(Draft::id)
                                .toList())
                        .flatMap(Collection::stream))
                .doesNotHaveDuplicates();
    }

    @Test
    void fourKindsOfLayoutProposeMoneyOrAPosition() throws IOException {
        assertThat(published().stream()
                        .filter(file -> !SampleMinutes.proposed(file).effects().isEmpty()))
                .hasSize(4);
    }
}
