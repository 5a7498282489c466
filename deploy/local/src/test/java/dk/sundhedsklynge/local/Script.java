package dk.sundhedsklynge.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The script {@code ./klynge} with a home of its own. */
final class Script {
    private static final Path PROJECT = Path.of("../..").toAbsolutePath().normalize();

    private final Path home;

    /** @param home what KLYNGE_HOME says; it need not be there */
    Script(Path home) {
        this.home = home;
    }

    record Outcome(int code, String out, String err) {}

    Outcome run(String... words) throws IOException, InterruptedException {
        Path out = Files.createTempFile("klynge", ".out");
        Path err = Files.createTempFile("klynge", ".err");
        Process process = builder(words)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("Did not end: " + List.of(words));
        }
        return new Outcome(
                process.exitValue(),
                Files.readString(out, StandardCharsets.UTF_8),
                Files.readString(err, StandardCharsets.UTF_8));
    }

    /** A run that goes on, for example because it follows logs. */
    Process start(String... words) throws IOException {
        return builder(words).redirectErrorStream(true).start();
    }

    private ProcessBuilder builder(String... words) {
        List<String> line = new ArrayList<>(List.of(PROJECT.resolve("klynge").toString()));
        line.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(line);
        builder.environment().put("KLYNGE_HOME", home.toString());
        builder.environment().put("KLYNGE_PORT", "65534");
        return builder;
    }
}
