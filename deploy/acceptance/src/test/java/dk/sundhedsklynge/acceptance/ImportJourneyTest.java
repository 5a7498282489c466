package dk.sundhedsklynge.acceptance;

import static dk.sundhedsklynge.acceptance.Entered.SECRETARIAT;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code klynge import} and the door it uses: what it tells, what it leaves as it was, and what it refuses. */
final class ImportJourneyTest {
    private static final List<String> SHAPE = List.of(
            "id",
            "version",
            "file",
            "cluster",
            "level",
            "date",
            "items",
            "recommendations",
            "decisions",
            "tables",
            "figures",
            "attachments",
            "followUps",
            "accountedFor",
            "warnings",
            "notices",
            "effects",
            "question");

    @Test
    void tellsPerDocumentWhatWasReadInTheShapeOfTheContract() {
        JsonNode read = imported(Documents.samples());
        assertThat(read).hasSize(Documents.samples().size());
        for (JsonNode document : read) {
            assertThat(document.properties()).extracting(Map.Entry::getKey).containsExactlyInAnyOrderElementsOf(SHAPE);
            assertThat(document.path("accountedFor").decimalValue())
                    .as("%s", document)
                    .isEqualByComparingTo("1");
            assertThat(document.path("items").asInt()).isPositive();
            assertThat(document.path("warnings")).allSatisfy(warning -> {
                assertThat(warning.properties())
                        .extracting(Map.Entry::getKey)
                        .containsExactlyInAnyOrder("line", "kind", "message");
                assertThat(warning.path("line").asInt()).isPositive();
                assertThat(warning.path("message").asText()).isNotBlank();
            });
            assertThat(document.path("id").asText()).isNotBlank();
            assertThat(document.path("version").asInt()).isPositive();
            assertThat(document.path("effects")).allSatisfy(effect -> assertThat(effect.properties())
                    .extracting(Map.Entry::getKey)
                    .containsExactly("id", "type", "state", "summary", "reason", "item", "line"));
        }
    }

    @Test
    void aReaderOfTheTextSeesDoubtsAndEffectsAlsoWithoutConfirming() {
        Path sample = Documents.samples().stream()
                .filter(it -> it.endsWith("vest-politisk-2025-06-12.txt"))
                .findFirst()
                .orElseThrow();
        Command.Outcome outcome = Command.run("import", sample.toString());
        assertThat(outcome.code()).as(outcome.err()).isZero();
        assertThat(outcome.out())
                .startsWith("vest-politisk-2025-06-12.txt: Sundhedsklynge Vest, politisk niveau, 12. juni 2025")
                .contains("100,0 % er forstået", "Virkninger (+ bekræftet, - ikke bekræftet):");
    }

    @Test
    void otherMinutesOfTheSameDayAreAskedAboutAndTheAnswerIsGivenWithTheCommand(@TempDir Path directory)
            throws IOException {
        Path minutes = directory.resolve("samme-dag.txt");
        Files.writeString(
                minutes,
                new String(Documents.content("vest-politisk-2025-01-15.txt"), StandardCharsets.UTF_8)
                        .replace("15-01-2025", "12-06-2025")
                        .replace("15. januar 2025", "12. juni 2025"));

        Command.Outcome asked = Command.run("import", minutes.toString());
        Command.Outcome answered = Command.run("import", minutes.toString(), "--as", "other-meeting");
        Command.Outcome several = Command.run("import", "--as", "supplement", minutes.toString(), minutes.toString());

        assertThat(asked.out()).contains("Organet har allerede et referat fra den dag", "Svar med --as other-meeting.");
        assertThat(answered.out())
                .startsWith("samme-dag.txt: Sundhedsklynge Vest, politisk niveau, 12. juni 2025")
                .doesNotContain("--as");
        assertThat(several.code()).isEqualTo(1);
        assertThat(several.err()).startsWith("--as svarer for ét dokument, og her er 2.");
    }

    @Test
    void importingAgainInAnyOrderChangesNothing() {
        JsonNode before = Status.read().json();
        List<String> effects = effects();
        List<Path> shuffled = new ArrayList<>(Documents.samples());
        Collections.shuffle(shuffled, new Random(7));
        imported(shuffled);
        assertThat(Status.read().json()).isEqualTo(before);
        assertThat(effects()).isEqualTo(effects);
    }

    private static List<String> effects() {
        return SECRETARIAT.all("/api/meetings/v1/effects").stream()
                .map(it -> it.path("id").asText() + " " + it.path("state").asText())
                .sorted()
                .toList();
    }

    private static JsonNode imported(List<Path> files) {
        Command.Outcome outcome = Command.run(
                Stream.concat(Stream.of("import", "--json"), files.stream().map(Path::toString))
                        .toArray(String[]::new));
        assertThat(outcome.code()).as(outcome.err()).isZero();
        return outcome.json();
    }

    static Stream<Arguments> unreadable() {
        String sample = new String(Documents.content("vest-politisk-2025-01-15.txt"), StandardCharsets.UTF_8);
        return Stream.of(
                Arguments.of("latin-1", sample.getBytes(StandardCharsets.ISO_8859_1)),
                Arguments.of("empty", new byte[0]),
                Arguments.of(
                        "50 MB", sample.repeat(1 + 50_000_000 / sample.length()).getBytes(StandardCharsets.UTF_8)),
                Arguments.of("unknown layout", "Kære alle\n\nHusk mødet på fredag.\n".getBytes(StandardCharsets.UTF_8)),
                Arguments.of(
                        "cut off",
                        sample.substring(0, sample.indexOf("Punkt 1:")).getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unreadable")
    void whatCannotBeReadIsRefusedInASentenceAndInventsNoMeeting(String name, byte[] content) {
        int meetings = SECRETARIAT.all("/api/meetings/v1/meetings").size();
        Suite.Answer answer = SECRETARIAT.upload("referat.txt", content);
        assertThat(answer.status()).as(answer.text()).isBetween(400, 499);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        assertThat(answer.json().path("detail").asText()).isNotBlank();
        assertThat(answer.json().path("type").asText()).doesNotContain("://");
        assertThat(SECRETARIAT.all("/api/meetings/v1/meetings")).hasSize(meetings);
    }

    @Test
    void theOriginalComesBackByteForByte() {
        JsonNode vest = SECRETARIAT.all("/api/meetings/v1/meetings?cooperation=nordjylland-vest").stream()
                .filter(it -> it.path("date").asText().equals("2023-05-10"))
                .findFirst()
                .orElseThrow();
        Suite.Answer original = SECRETARIAT.get(
                "/api/meetings/v1/documents/" + vest.path("document").asText() + "/original");
        assertThat(original.bytes()).isEqualTo(Documents.content("vest-politisk-2023-05-10.txt"));
    }

    @Test
    void whatIsOfThePastIsNeverOverdue() {
        for (JsonNode meeting : SECRETARIAT.all("/api/meetings/v1/meetings?cooperation=nordjylland-vest")) {
            JsonNode whole = SECRETARIAT
                    .get("/api/meetings/v1/meetings/" + meeting.path("id").asText())
                    .ok();
            assertThat(StreamSupport.stream(whole.path("items").spliterator(), false)
                            .flatMap(item ->
                                    StreamSupport.stream(item.path("followUps").spliterator(), false))
                            .map(it -> it.path("state").asText()))
                    .doesNotContain("overdue");
        }
    }
}
