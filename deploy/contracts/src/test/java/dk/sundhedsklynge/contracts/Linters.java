package dk.sundhedsklynge.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The linters of npm, exactly as package-lock.json names them. */
final class Linters {
    private static final Path TAKEN = Path.of("node_modules/package-lock.taken.json");
    private static final Path LOCK = Path.of("package-lock.json");
    private static final Pattern OUT_OF_REACH = Pattern.compile(
            "ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ENOTCACHED|network|E50[0-9]");

    private Linters() {}

    /** What a linter found, what it said besides, and its exit code. */
    record Verdict(int code, String findings, String remarks) {
        String whole() {
            return findings + remarks;
        }
    }

    /** Takes them in where they are not yet. A machine that cannot reach npm skips the tests and says so. */
    static void take() {
        try {
            if (Files.exists(TAKEN) && Files.mismatch(TAKEN, LOCK) < 0) {
                return;
            }
            Verdict taken =
                    run(List.of("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"));
            if (taken.code() != 0 && OUT_OF_REACH.matcher(taken.whole()).find()) {
                abort("The linters are not here and npm cannot fetch them, so the contracts are not linted: "
                        + taken.whole());
            }
            assertThat(taken.code()).as(taken.whole()).isZero();
            Files.copy(LOCK, TAKEN);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Verdict run(String linter, List<String> arguments, String file) {
        return run(Stream.concat(
                        Stream.concat(Arrays.stream(linter.split(" ")), arguments.stream()), contracts(file).stream())
                .toList());
    }

    private static List<String> contracts(String file) {
        return Stream.of("meetings", "funds", "projects")
                .map(service -> Path.of("../..", service + "-service", "contracts", file))
                .map(Path::toString)
                .toList();
    }

    private static Verdict run(List<String> command) {
        try {
            Path remarks = Files.createTempFile("linter", ".txt");
            ProcessBuilder builder = new ProcessBuilder(command).redirectError(remarks.toFile());
            builder.environment().put("REDOCLY_TELEMETRY", "off");
            builder.environment().put("REDOCLY_SUPPRESS_UPDATE_NOTICE", "true");
            Process process = builder.start();
            String findings = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            Verdict verdict = new Verdict(process.waitFor(), findings, Files.readString(remarks));
            Files.delete(remarks);
            return verdict;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
