package dk.sundhedsklynge.meetings.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dk.sundhedsklynge.meetings.meeting.ItemContent;
import dk.sundhedsklynge.meetings.meeting.MeetingRecord.ItemRecord;
import dk.sundhedsklynge.meetings.reading.text.Wording;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever happens to a document, reading it ends in minutes whose words are the document's, or in a refusal. */
class RobustnessTest {
    private static final int LONGEST_LINE = 19_000;

    static Stream<String> documents() {
        return Stream.of(
                TestDocuments.sample("vest-politisk-2025-01-15.txt"),
                TestDocuments.sample("lillebaelt-politisk-2023-10-13.txt"),
                TestDocuments.sample("sydvestjylland-fagligt-2024-08-28.txt"),
                TestDocuments.sample("soenderjylland-fagligt-2022-12-06.txt"),
                TestDocuments.sample("nykoebing-falster-fagligt-2023-09-08.txt"),
                TestDocuments.resource("sixth.txt"));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void linesThatAreGoneNeverMakeAnItem(String document) {
        List<String> lines = document.lines().toList();
        for (int seed = 0; seed < 25; seed++) {
            Random random = new Random(seed);
            double gone = random.nextDouble() * 0.6;
            check(lines.stream().filter(line -> random.nextDouble() >= gone).toList());
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void linesInAnyOrderNeverMakeAnItem(String document) {
        for (int seed = 0; seed < 25; seed++) {
            List<String> lines = new ArrayList<>(document.lines().toList());
            Collections.shuffle(lines.subList(seed % 12, lines.size()), new Random(seed));
            check(lines);
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void aDocumentWithoutBlankLinesHasTheSameItems(String document) {
        List<String> filled = document.lines().filter(line -> !line.isBlank()).toList();

        assertThat(TestDocuments.minutes(String.join("\n", filled)).items())
                .extracting(ItemRecord::title)
                .containsExactlyElementsOf(TestDocuments.minutes(document).items().stream()
                        .map(ItemRecord::title)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyLineOfAValueIsALineOfTheDocument(String document) {
        List<String> lines = document.lines().toList();
        for (ItemRecord item : TestDocuments.minutes(document).items()) {
            assertThat(lines.get(item.line() - 1)).contains(item.title());
            for (ItemContent.Section section : item.content().sections()) {
                if (!section.text().isEmpty()) {
                    assertThat(lines.get(section.textLine() - 1))
                            .contains(section.text().lines().findFirst().orElseThrow());
                }
            }
            item.decisions().forEach(it -> assertThat(lines.get(it.line() - 1)).isNotBlank());
            item.content().attachments().forEach(it -> assertThat(lines.get(it.line() - 1))
                    .contains(it.title()));
            item.followUps().forEach(it -> assertThat(lines.get(it.line() - 1)).isNotBlank());
        }
    }

    @ParameterizedTest
    @MethodSource("longLines")
    void longLinesOfOneThingEnd(String unit) {
        String line = unit.repeat(LONGEST_LINE / unit.length());
        for (String section : List.of("Beslutning", "Indstilling", "Sagsfremstilling", "Bilag", "Fraværende")) {
            List<String> document =
                    TestDocuments.document(section, line).lines().toList();
            assertTimeoutPreemptively(Duration.ofSeconds(30), () -> check(document), section);
        }
    }

    static Stream<String> longLines() {
        return Stream.of(
                "a ",
                ".",
                "|",
                "\t",
                "**a",
                "1. ",
                "AD 1 og ",
                "1.111 ",
                "(",
                "[^",
                "Anna Bo, ",
                "#",
                "kr. ",
                "der sendes ",
                "ca. 1.5 mio. ",
                "… ");
    }

    private static void check(List<String> lines) {
        String document = String.join("\n", lines);
        String words = Wording.plain(document);
        switch (TestDocuments.reading(document)) {
            case Reading.Refused refused -> assertThat(refused.message()).isNotBlank();
            case Reading.Read read -> {
                int most = (int) lines.stream()
                        .filter(line -> line.toLowerCase(Locale.ROOT).contains("punkt"))
                        .count();
                assertThat(read.minutes().items()).hasSizeLessThanOrEqualTo(most);
                read.minutes().items().forEach(item -> assertThat(words).contains(Wording.plain(item.title())));
                int[] numbers = IntStream.range(0, read.minutes().items().size())
                        .map(i -> read.minutes().items().get(i).number())
                        .toArray();
                assertThat(Arrays.stream(numbers).distinct().count()).isEqualTo(numbers.length);
            }
        }
    }
}
