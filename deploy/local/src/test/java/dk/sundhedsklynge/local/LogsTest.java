package dk.sundhedsklynge.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** {@code klynge logs}: each line says which part it is from, and the lines of a part keep their order. */
class LogsTest {
    @TempDir
    private Path home;

    @BeforeEach
    void twoLogs() throws IOException {
        Files.createDirectories(home.resolve("logs"));
        Files.writeString(home.resolve("logs/funds.log"), "ét\nto æøå");
        Files.writeString(home.resolve("logs/meetings.log"), "==> tre <==\n\nfire\n");
    }

    @Test
    void everyLineNamesItsPart() throws IOException, InterruptedException {
        assertThat(new Script(home).run("logs").out()).isEqualTo("""
                funds    | ét
                funds    | to æøå
                meetings | ==> tre <==
                meetings |
                meetings | fire
                """.replace("meetings |\n", "meetings | \n"));
        assertThat(new Script(home).run("logs", "meetings-service", "funds").out())
                .startsWith("meetings | ==> tre <==")
                .endsWith("funds    | to æøå\n");
    }

    @Test
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void followsSeveralAtOnce() throws IOException {
        Process process = new Script(home).start("logs", "-f");
        try (BufferedReader lines = process.inputReader()) {
            List<String> seen = new ArrayList<>();
            // The last line of funds has no end yet.
            while (seen.size() < 4) {
                seen.add(lines.readLine());
            }
            for (int i = 0; i < 3; i++) {
                append("funds.log", (i == 0 ? "\n" : "") + "f" + i + "\n");
                append("meetings.log", "m" + i + "\n");
            }
            while (seen.size() < 11) {
                seen.add(lines.readLine());
            }
            assertThat(seen).containsSubsequence("funds    | f0", "funds    | f1", "funds    | f2");
            assertThat(seen).containsSubsequence("meetings | m0", "meetings | m1", "meetings | m2");
        } finally {
            process.destroy();
        }
    }

    @Test
    void aPartWithoutLogIsSaid() throws IOException, InterruptedException {
        Script.Outcome outcome = new Script(home).run("logs", "kafka");
        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.err()).startsWith("There is no log of kafka; there are: funds meetings.");
    }

    private void append(String log, String text) throws IOException {
        Files.writeString(home.resolve("logs").resolve(log), text, StandardOpenOption.APPEND);
    }
}
