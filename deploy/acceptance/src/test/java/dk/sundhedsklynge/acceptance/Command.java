package dk.sundhedsklynge.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The {@code klynge} command, run against the suite under test as somebody at a terminal runs it: with a home whose path has a
 * space and Danish letters, in a locale that knows none.
 */
final class Command {
    static final Path PROJECT = Path.of("../..").toAbsolutePath().normalize();

    /** What the command wrote, and the code it ended with. */
    record Outcome(int code, String out, String err) {
        JsonNode json() {
            try {
                return Suite.JSON.readTree(out);
            } catch (IOException e) {
                throw new AssertionError("No JSON came out: " + out + err, e);
            }
        }
    }

    private Command() {}

    static Outcome run(String... words) {
        List<String> line = new ArrayList<>(List.of(PROJECT.resolve("klynge").toString()));
        line.addAll(List.of(words));
        try {
            Path home = Files.createTempDirectory("klynge på prøve ");
            Path out = Files.createFile(home.resolve("out"));
            Path err = Files.createFile(home.resolve("err"));
            ProcessBuilder builder =
                    new ProcessBuilder(line).redirectOutput(out.toFile()).redirectError(err.toFile());
            builder.environment().put("KLYNGE_HOME", home.toString());
            builder.environment().put("LC_ALL", "C");
            builder.environment()
                    .put("KLYNGE_PORT", String.valueOf(URI.create(Suite.url()).getPort()));
            Process process = builder.start();
            if (!process.waitFor(5, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new AssertionError("Did not end: " + line);
            }
            return new Outcome(
                    process.exitValue(),
                    Files.readString(out, StandardCharsets.UTF_8),
                    Files.readString(err, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
