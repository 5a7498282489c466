package dk.sundhedsklynge.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** How long it takes to read minutes: the samples one after another, and one document of two megabytes. */
final class Imports {
    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final int LARGE = 2_000_000;

    private final Bed bed;

    Imports(Bed bed) {
        this.bed = bed;
    }

    void measure() {
        try (Api meetings = new Api(bed.suite().port("meetings"), bed.tokens().of("sekretariat"), PATIENCE)) {
            for (Path sample : samples()) {
                one(meetings, "sample minutes", String.valueOf(sample.getFileName()), Files.readAllBytes(sample));
            }
            one(meetings, "one document of 2 MB", "stort-referat.txt", large());
        } catch (IOException e) {
            throw new BenchFailure("The samples cannot be read: " + e.getMessage() + ".", e);
        }
        bed.settle();
    }

    private void one(Api meetings, String what, String name, byte[] text) {
        long begun = System.nanoTime();
        String came;
        try {
            int items = meetings.document(name, text).path("items").asInt();
            came = items + " items";
        } catch (BenchFailure refused) {
            came = "refused: " + refused.getMessage();
        }
        double millis = (System.nanoTime() - begun) / 1e6;
        bed.report()
                .value(
                        "import",
                        what,
                        name,
                        String.format(Locale.ROOT, "%.0f ms (%d bytes, %s)", millis, text.length, came));
    }

    /** Those whose text does not change with the day. */
    private List<Path> samples() {
        try (Stream<Path> files = Files.list(bed.project().resolve("deploy/local/src/main/resources/samples"))) {
            return files.filter(it -> it.toString().endsWith(".txt"))
                    .filter(it -> !it.endsWith("index.txt") && !it.toString().contains("relativ"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new BenchFailure("The samples are not there: " + e.getMessage() + ".", e);
        }
    }

    private static byte[] large() {
        StringBuilder text = new StringBuilder(LARGE + 2000);
        text.append("REFERAT NFS Sundhedsklynge Faglig/strategisk d. 08-09-2021\n\n")
                .append("Mødedato Onsdag d. 08. september 2021 kl. 12:00\n\nMødested\n\n");
        for (int number = 1; text.length() < LARGE; number++) {
            text.append("""
                    Punkt %1$d: Orientering %1$d

                    EMN-2021-%2$05d

                    %1$d (Åben) Orientering %1$d

                    NFS Sundhedsklynge Faglig/strategisk

                    Sags ID: EMN-2021-%2$05d

                    Dok ID: %3$d

                    Resumé

                    Om indsats nummer %1$d.

                    Sagsfremstilling

                    %4$s

                    Økonomi

                    Ingen.

                    Indstilling

                    Det indstilles, at mødet tager det til efterretning.

                    Beslutning

                    Godkendt.

                    Fraværende

                    Bilag

                    .

                    """.formatted(
                            number,
                            number,
                            11_000_000 + number,
                            "Kommunerne, regionen og almen praksis har arbejdet videre med det, og erfaringerne er gode.\n"
                                    .repeat(20)));
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
