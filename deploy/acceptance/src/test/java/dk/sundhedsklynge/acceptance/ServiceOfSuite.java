package dk.sundhedsklynge.acceptance;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** A service of the suite under test, which is killed and starts again while the others go on. */
final class ServiceOfSuite {
    private static final Path RUN =
            Path.of(System.getenv("KLYNGE_ACCEPTANCE_HOME")).resolve("run");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** The bit of SIGTERM in the signals that a process has not looked at yet (proc(5), status). */
    private static final long TERM = 1L << 14;

    private final String name;

    /** @param name funds or projects */
    ServiceOfSuite(String name) {
        this.name = name;
    }

    /**
     * Ends the service in the middle of whatever it does: it is halted, so that it takes no notice of the launcher, which asks it to
     * make place, and is then killed.
     */
    void kill() {
        long process = process();
        signal("STOP", process);
        write(
                wish(),
                ProcessHandle.current().pid() + " "
                        + ticks(ProcessHandle.current().pid()));
        await().atMost(PATIENCE).until(() -> isAskedToEnd(process));
        signal("KILL", process);
        await().atMost(PATIENCE).until(() -> Files.exists(RUN.resolve(name + ".free")));
    }

    /** Gives the place back to the service, and returns when it has started. */
    void startAgain() {
        try {
            Files.delete(wish());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        await().atMost(PATIENCE).until(() -> !Files.exists(RUN.resolve(name + ".free")) && answers());
    }

    private boolean answers() {
        return Suite.as("sekretariat").get("/api/%s/v1/status".formatted(name)).status() < 500;
    }

    private Path wish() {
        return RUN.resolve(name + ".dev");
    }

    private long process() {
        return Long.parseLong(read(RUN.resolve(name + ".pid")).split(" ")[0]);
    }

    private static boolean isAskedToEnd(long process) {
        return read(Path.of("/proc", String.valueOf(process), "status"))
                .lines()
                .filter(line -> line.startsWith("ShdPnd:"))
                .anyMatch(line -> (Long.parseUnsignedLong(line.split("\\s+")[1], 16) & TERM) != 0);
    }

    /** When a process started, in ticks since the machine did. */
    private static String ticks(long process) {
        String stat = read(Path.of("/proc", String.valueOf(process), "stat"));
        return stat.substring(stat.lastIndexOf(')') + 1).strip().split(" ")[19];
    }

    private static void signal(String signal, long process) {
        try {
            Process kill = new ProcessBuilder("kill", "-s", signal, String.valueOf(process)).start();
            if (!kill.waitFor(10, TimeUnit.SECONDS) || kill.exitValue() != 0) {
                throw new AssertionError("Signal %s did not reach %d".formatted(signal, process));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, String words) {
        try {
            Files.writeString(file, words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
