package dk.sundhedsklynge.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The limit of posting: the SQL function of {@code funds.sql}, called by pgbench with nothing in between. */
final class PgBench {
    static final String MISSING = "pgbench is not installed, so there is no limit to compare with; install it with:"
            + " apt-get install postgresql-contrib";

    private final Suite suite;
    private final Databases databases;

    PgBench(Suite suite, Databases databases) {
        this.suite = suite;
        this.databases = databases;
    }

    /** Where it is on this machine: in the path, or where Debian puts the programs of the server. */
    static Optional<Path> program() {
        try (Stream<Path> versions = Files.exists(Path.of("/usr/lib/postgresql"))
                ? Files.list(Path.of("/usr/lib/postgresql")).map(it -> it.resolve("bin/pgbench"))
                : Stream.empty()) {
            return Stream.concat(
                            versions.sorted().toList().reversed().stream(),
                            Stream.of(System.getenv("PATH").split(":")).map(it -> Path.of(it, "pgbench")))
                    .filter(Files::isExecutable)
                    .findFirst();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Posts with so many clients for so many seconds. */
    Measured post(int clients, int seconds, int targets) {
        return run(program().orElseThrow(() -> new BenchFailure(MISSING + ".")), clients, seconds, targets);
    }

    private Measured run(Path program, int clients, int seconds, int targets) {
        try {
            Path work = Files.createTempDirectory(suite.home(), "pgbench");
            Path script = Files.writeString(work.resolve("posting.pgbench"), Databases.resource("posting.pgbench"));
            ProcessBuilder builder = new ProcessBuilder(
                            program.toString(),
                            "--no-vacuum",
                            "--protocol=prepared",
                            "--client=" + clients,
                            "--jobs=2",
                            "--time=" + seconds,
                            "--define=targets=" + targets,
                            "--file=" + script,
                            "--log",
                            "--log-prefix=" + work.resolve("log"),
                            "--host=127.0.0.1",
                            "--port=" + databases.port(),
                            "--username=" + suite.setting("funds", "quarkus.datasource.username"),
                            "funds")
                    .redirectErrorStream(true);
            builder.environment().put("PGPASSWORD", suite.setting("funds", "quarkus.datasource.password"));
            Process process = builder.start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new BenchFailure("pgbench ended with an error: " + said);
            }
            return measured(work, seconds);
        } catch (IOException e) {
            throw new BenchFailure("pgbench cannot be run: " + e.getMessage() + ".", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BenchFailure("Stopped.", e);
        }
    }

    /** Its log has a line per transaction: client, number, microseconds, script, time. Nothing of it stays. */
    private static Measured measured(Path work, int seconds) throws IOException {
        try (Stream<Path> files = Files.list(work)) {
            List<Path> all = files.toList();
            long[] nanos = all.stream()
                    .filter(file -> String.valueOf(file.getFileName()).startsWith("log"))
                    .flatMap(PgBench::lines)
                    .mapToLong(line -> Long.parseLong(line.split(" ")[2]) * 1000)
                    .sorted()
                    .toArray();
            for (Path file : all) {
                Files.delete(file);
            }
            Files.delete(work);
            return new Measured(nanos, 0, 0, seconds, null);
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new BenchFailure("The log of pgbench cannot be read: " + e.getMessage() + ".", e);
        }
    }
}
