package dk.sundhedsklynge.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A suite of its own beside the one under test: started empty by {@code ./klynge up}, and able to live on another day. */
final class OwnSuite implements AutoCloseable {
    private static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");

    private final Path home;
    private final int port;

    private OwnSuite(Path home, int port) {
        this.home = home;
        this.port = port;
    }

    /**
     * @param home an empty directory
     * @param day on which it begins
     */
    static OwnSuite empty(Path home, LocalDate day) {
        OwnSuite suite = new OwnSuite(home, freePort());
        suite.klynge(until(day), List.of("up", "--detach", "--empty"));
        return suite;
    }

    String url() {
        return "http://localhost:" + port;
    }

    /** Stops the suite and starts it with the same data on that day; its clock goes on from there. */
    void liveOn(LocalDate day) {
        klynge(Duration.ZERO, List.of("down"));
        klynge(until(day), List.of("up", "--detach"));
        Window.forgetSignIns(url());
    }

    /** Writes its rows to where the tests look for those of earlier releases. */
    void dumpRows(String release) {
        klynge(Duration.ZERO, List.of("dump-rows", release));
    }

    private static Duration until(LocalDate day) {
        return Duration.ofDays(ChronoUnit.DAYS.between(LocalDate.now(ZONE), day));
    }

    private void klynge(Duration offset, List<String> words) {
        try {
            Path said = Files.createDirectories(home).resolve("said");
            ProcessBuilder builder = new ProcessBuilder(
                            Command.PROJECT.resolve("klynge").toString())
                    .redirectErrorStream(true)
                    .redirectOutput(said.toFile());
            builder.command().addAll(words);
            builder.environment().put("KLYNGE_HOME", home.toString());
            builder.environment().put("KLYNGE_PORT", String.valueOf(port));
            if (!offset.isZero()) {
                builder.environment().put("KLYNGE_CLOCK_OFFSET", offset.toString());
                builder.environment().put("KLYNGE_CLOCK_TRIAL", "true");
            }
            Process process = builder.start();
            if (!process.waitFor(5, TimeUnit.MINUTES) || process.exitValue() != 0) {
                process.destroyForcibly();
                throw new AssertionError("klynge " + words + " did not succeed: " + Files.readString(said));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        klynge(Duration.ZERO, List.of("down"));
        try (Stream<Path> files = Files.walk(home)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
