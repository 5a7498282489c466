package dk.sundhedsklynge.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The minutes that journeys read: the samples of the project, and the published ones where this machine has them. */
final class Documents {
    static final Path SAMPLES = Command.PROJECT.resolve("deploy/local/src/main/resources/samples");
    /** Those that only a journey reads. */
    static final Path JOURNEY = Command.PROJECT.resolve("deploy/acceptance/src/test/resources/journey");

    static final Path PUBLISHED = Command.PROJECT.resolveSibling("shared").resolve("minutes");

    private Documents() {}

    /** The samples whose text does not change with the day. */
    static List<Path> samples() {
        return texts(SAMPLES).stream()
                .filter(file -> !file.toString().contains("relativ"))
                .toList();
    }

    static boolean published() {
        return Files.isDirectory(PUBLISHED);
    }

    static List<Path> texts(Path directory) {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .filter(file -> !file.endsWith("index.txt"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] content(String sample) {
        try {
            return Files.readAllBytes(SAMPLES.resolve(sample));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
