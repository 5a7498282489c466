package dk.sundhedsklynge.meetings.http;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sundhedsklynge.platform.report.FilingPackage;
import dk.sundhedsklynge.platform.report.ReadFilingPackage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

/** Filing packages as other installations send them. */
final class Packages {
    private static final String RUN = "\"run\":\"[-0-9a-f]{36}\"";

    private Packages() {}

    /** The same dossiers, made in a run that is not of this installation. */
    static byte[] ofAnotherInstallation(byte[] zip, String... replaced) {
        return changed(changed(zip, RUN, "\"run\":\"%s\"".formatted(UUID.randomUUID())), replaced);
    }

    /** With words of the dossiers replaced by others, and hashes that are right. */
    static byte[] changed(byte[] zip, String... replaced) {
        return new FilingPackage(
                        "Overdragelse",
                        files(zip).stream()
                                .map(it -> it.path().startsWith("mapper/")
                                                && it.path().endsWith(".json")
                                        ? changed(it, replaced)
                                        : it)
                                .toList())
                .zip();
    }

    private static FilingPackage.Entry changed(FilingPackage.Entry it, String... replaced) {
        String text = new String(it.bytes(), StandardCharsets.UTF_8);
        for (int i = 0; i < replaced.length; i += 2) {
            assertThat(text).containsPattern(replaced[i]);
            text = text.replaceAll(replaced[i], replaced[i + 1]);
        }
        return new FilingPackage.Entry(
                it.path(),
                text.getBytes(StandardCharsets.UTF_8),
                it.title(),
                it.caseNumber(),
                it.documentId(),
                it.date());
    }

    static List<FilingPackage.Entry> files(byte[] zip) {
        try {
            Path file = Files.createTempFile("pakke", ".zip");
            Files.write(file, zip);
            ReadFilingPackage.Outcome read = ReadFilingPackage.read(file, path -> true);
            Files.delete(file);
            return read instanceof ReadFilingPackage.Outcome.Accepted accepted
                    ? accepted.content().entries()
                    : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
