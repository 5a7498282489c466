package dk.sundhedsklynge.meetings.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dk.sundhedsklynge.meetings.meeting.ItemContent.Recommendation;
import dk.sundhedsklynge.meetings.meeting.MeetingRecord.DecisionRecord;
import dk.sundhedsklynge.meetings.meeting.MeetingRecord.ItemRecord;
import dk.sundhedsklynge.meetings.meeting.Outcome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents that were cut, shuffled, blown up or made to look like what they are not. */
class HostileTest {
    private static final Set<String> HEADINGS =
            Set.of("RESUMÉ", "SAGSFREMSTILLING", "ØKONOMI", "INDSTILLING", "BESLUTNING", "BILAG", "FRAVÆRENDE");

    /** A file of the greatest size that is read is read in seconds; a pattern that runs wild takes hours. */
    private static final Duration LONG_ENOUGH = Duration.ofSeconds(60);

    static Stream<String> documents() {
        List<String> all = new ArrayList<>(List.of(
                TestDocuments.resource("sixth.txt"),
                TestDocuments.resource("own-plain.txt"),
                TestDocuments.resource("own-markdown.md"),
                TestDocuments.resource("family/fyn.txt"),
                TestDocuments.resource("family/holbaek.txt"),
                TestDocuments.resource("family/midtklyngen.txt"),
                TestDocuments.resource("family/nordjylland-syd.txt"),
                TestDocuments.resource("family/randersklyngen.txt"),
                TestDocuments.resource("family/aarhusklyngen.md")));
        for (Path folder : List.of(TestDocuments.SAMPLES, TestDocuments.PUBLISHED)) {
            if (Files.isDirectory(folder)) {
                all.addAll(texts(folder));
            }
        }
        return all.stream();
    }

    private static List<String> texts(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            List<String> texts = new ArrayList<>();
            for (Path file : files.filter(it -> it.toString().matches(".*\\d\\d\\.txt"))
                    .sorted()
                    .toList()) {
                texts.add(Files.readString(file));
            }
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void aDocumentCutAnywhereSaysNothingThatTheWholeDoesNot(String document) {
        List<String> lines = document.lines().toList();
        Minutes whole = TestDocuments.minutes(document);
        for (int tenth = 1; tenth < 10; tenth++) {
            String part = String.join("\n", lines.subList(0, lines.size() * tenth / 10));
            if (TestDocuments.reading(part) instanceof Reading.Read read) {
                saysNoMore(read.minutes(), whole);
            }
        }
    }

    private static void saysNoMore(Minutes part, Minutes whole) {
        List<ItemRecord> items = part.items();
        for (int i = 0; i < items.size(); i++) {
            ItemRecord read = items.get(i);
            ItemRecord meant = whole.items().get(i);
            assertThat(read.title()).isEqualTo(meant.title());
            assertThat(read.number()).isEqualTo(meant.number());
            if (i + 1 < items.size()) {
                assertThat(read.decisions()).isEqualTo(meant.decisions());
                assertThat(read.followUps()).isEqualTo(meant.followUps());
            } else {
                read.decisions().forEach(decision -> assertThat(meant.decisions())
                        .as("%s among %s", decision, meant.decisions())
                        .anyMatch(whose -> isPartOf(decision, whose)));
            }
        }
    }

    /** The last item can end within its decision, or ahead of the recommendations that this answers. */
    private static boolean isPartOf(DecisionRecord decision, DecisionRecord whole) {
        boolean approvesUnasked =
                decision.outcome().approves() && !whole.outcome().approves();
        return whole.line() == decision.line() && whole.text().startsWith(decision.text()) && !approvesUnasked;
    }

    @ParameterizedTest
    @ValueSource(strings = {"family/midtklyngen.txt", "family/byen.txt"})
    void sectionsInAnyOrderSayTheSame(String name) {
        String document = TestDocuments.resource(name).replace("\nSagsfremstilling\n", "\nSAGSFREMSTILLING\n");
        document = document.replace("\nIndstilling\n", "\nINDSTILLING\n").replace("\nBeslutning\n", "\nBESLUTNING\n");
        List<String> expected = said(TestDocuments.minutes(document));

        for (int seed = 0; seed < 20; seed++) {
            assertThat(said(TestDocuments.minutes(shuffled(document, new Random(seed)))))
                    .isEqualTo(expected);
        }
    }

    private static List<String> said(Minutes minutes) {
        return minutes.items().stream()
                .map(item -> item.number()
                        + item.access().code()
                        + item.content().recommendations().stream()
                                .map(Recommendation::text)
                                .toList()
                        + item.decisions().stream()
                                .map(it -> it.outcome().code() + it.answers() + it.text())
                                .toList()
                        + item.content().tables().size()
                        + item.content().absences().size()
                        + item.followUps().size())
                .toList();
    }

    private static String shuffled(String document, Random random) {
        List<String> out = new ArrayList<>();
        List<List<String>> sections = new ArrayList<>();
        boolean inItems = false;
        for (String line : document.lines().toList()) {
            boolean begins = line.startsWith("Punkt ");
            if (begins) {
                flush(sections, out, random);
                inItems = true;
            }
            if (inItems && HEADINGS.contains(line)) {
                sections.add(new ArrayList<>());
            }
            (begins || sections.isEmpty() ? out : sections.getLast()).add(line);
        }
        flush(sections, out, random);
        return String.join("\n", out) + "\n";
    }

    private static void flush(List<List<String>> sections, List<String> out, Random random) {
        Collections.shuffle(sections, random);
        sections.forEach(out::addAll);
        sections.clear();
    }

    @Test
    void aHundredThousandLinesAreRead() {
        String items = IntStream.rangeClosed(1, 20)
                .mapToObj(number -> "Punkt %d: Sag nummer %d\n\nSagsfremstilling\n\n".formatted(number, number)
                        + "Der er 12 kr.\n".repeat(4_900) + "\nBeslutning\n\nGodkendt.\n\n")
                .collect(Collectors.joining());
        String document = "REFERAT Aarhusklyngen - Politisk niveau d. 02-02-2026\n\n" + items;

        Minutes minutes = assertTimeoutPreemptively(LONG_ENOUGH, () -> TestDocuments.minutes(document));

        assertThat(document.lines().count()).isGreaterThan(98_000);
        assertThat(minutes.items()).hasSize(20);
        assertThat(minutes.accountedFor()).isEqualTo(1.0);
    }

    @Test
    void aSingleLineOfTwoMegabytesIsRefusedAtItsLine() {
        Reading.Refused refused = TestDocuments.refused(
                "REFERAT Aarhusklyngen - Politisk niveau d. 02-02-2026\n\nPunkt 1: Sag\n\n" + "a ".repeat(1_000_000));

        assertThat(refused.kind()).isEqualTo(Reading.Kind.NOT_TEXT);
        assertThat(refused.line()).isEqualTo(5);
    }

    @Test
    void twoMegabytesOfDecisionsAreRead() {
        String sentences =
                "Sekretariatet sender 1.234,56 kr. til Anna Bo, hvis det godkendes, og vender tilbage i uge 12. ";
        String line = sentences.repeat(180) + "\n";
        String document = TestDocuments.document("Beslutning", line.repeat(112));

        Minutes minutes = assertTimeoutPreemptively(LONG_ENOUGH, () -> TestDocuments.minutes(document));

        assertThat(document.length()).isGreaterThan(1_900_000);
        assertThat(minutes.figures()).hasSize(112 * 180);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Punkt 2: udsættes til næste møde.",
                "Som det fremgår af Punkt 2: Økonomi, er der penge nok.",
                "> Punkt 2: Økonomi",
                "\"Punkt 2: Økonomi\"",
                "Vi vender tilbage til\nPunkt 2: når der er tid.",
            })
    void whatLooksLikeAnItemInProseIsNone(String prose) {
        Minutes minutes =
                TestDocuments.minutes(TestDocuments.document("Sagsfremstilling", prose, "Beslutning", "Godkendt."));

        assertThat(minutes.items()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Der træffes beslutning om klyngemidler til foråret.",
                "Beslutning om klyngemidler tages til foråret.",
                "Beslutning og indstilling hænger sammen.",
                "Indstilling af medlemmer sker hvert andet år.",
                "”Beslutning”",
                "- Beslutning",
                "1. Beslutning",
            })
    void whatLooksLikeASectionInProseIsNone(String prose) {
        ItemRecord item =
                TestDocuments.item("Sagsfremstilling", prose + "\nGodkendt i byrådet.", "Beslutning", "Udsat.");

        assertThat(item.decisions()).singleElement().returns(Outcome.POSTPONED, DecisionRecord::outcome);
        assertThat(item.content().recommendations()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "### ***Beslutning***",
                "#### <b><i>Beslutning</i></b>",
                "**<u>Beslutning</u>**",
                "__Beslutning__",
                "***Beslutning:***",
                "<strong>Beslutning</strong>",
                "## Beslutning ##",
            })
    void markupWithinMarkupIsStillAHeading(String heading) {
        ItemRecord item = TestDocuments.item("Sagsfremstilling", "Kort.", heading, "***Godkendt.***");

        assertThat(item.decisions()).singleElement().returns(Outcome.APPROVED, DecisionRecord::outcome);
    }
}
