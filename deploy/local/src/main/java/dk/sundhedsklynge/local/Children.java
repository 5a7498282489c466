package dk.sundhedsklynge.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The processes of one suite. Each is the leader of a process group of its own, so that Ctrl-C reaches the launcher alone, which
 * then stops them in order. Each has a PID file, so that a later launcher finds what an earlier one left running. A watchdog, a
 * shell that waits for the end of a pipe, stops them if the launcher itself is killed.
 */
final class Children implements AutoCloseable {
    /** The order of stopping: who uses others goes first. */
    enum Rank {
        SERVICE,
        IDENTITY,
        BROKER,
        DATABASE
    }

    private record Child(String name, Rank rank, String signal, Process process, Path pidFile) {}

    private static final String WATCHDOG = """
            trap '' INT TERM HUP
            while read -r nothing; do :; done
            groups=
            for file in "$0"/*.pid; do
              [ -f "$file" ] || continue
              read -r pid started signal <"$file"
              kill -s "$signal" "$pid"
              groups="$groups $pid"
            done 2>/dev/null
            [ -z "$groups" ] || sleep 5
            for pid in $groups; do kill -s KILL -- "-$pid"; done 2>/dev/null
            """;

    private final Home home;
    private final List<Child> running = new ArrayList<>();
    private final CompletableFuture<Trouble> death = new CompletableFuture<>();
    private final Process watchdog;
    private volatile boolean stopping;

    Children(Home home) {
        this.home = home;
        sweep(home);
        try {
            this.watchdog = new ProcessBuilder(
                            "setsid", "sh", "-c", WATCHDOG, home.run().toString())
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            throw new Trouble(
                    "The program setsid cannot be started (" + e.getMessage()
                            + "); install it with: apt-get install util-linux.",
                    e);
        }
    }

    /** Stops what an earlier launcher left running, known by process id and start time: by a signal, after 10 s by force. */
    static void sweep(Home home) {
        try (Stream<Path> files = Files.list(home.run())) {
            List<Path> left =
                    files.filter(file -> file.toString().endsWith(".pid")).toList();
            for (Path file : left) {
                alive(file)
                        .ifPresent(process ->
                                signal(file.endsWith(Postgres.NAME + ".pid") ? "INT" : "TERM", process.pid()));
            }
            for (Path file : left) {
                alive(file).ifPresent(process -> process.onExit()
                        .orTimeout(10, TimeUnit.SECONDS)
                        .exceptionally(late -> process)
                        .join());
                alive(file).ifPresent(Children::killGroup);
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The running process that a PID file names; empty when it has ended, also when another now has its process id. */
    static Optional<ProcessHandle> alive(Path pidFile) {
        try {
            String[] words = Files.readString(pidFile).strip().split(" ");
            if (words.length < 2) {
                return Optional.empty();
            }
            return ProcessHandle.of(Long.parseLong(words[0]))
                    .filter(ProcessHandle::isAlive)
                    .filter(process -> words[1].equals(born(process)));
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    static void remember(Path pidFile, ProcessHandle process, String signal) throws IOException {
        Files.writeString(pidFile, process.pid() + " " + born(process) + " " + signal + "\n");
    }

    private static String born(ProcessHandle process) {
        return process.info()
                .startInstant()
                .map(at -> String.valueOf(at.toEpochMilli()))
                .orElse("0");
    }

    /** Starts a part of the suite. If it ends unexpectedly, {@link #death()} says so. */
    void start(String name, Rank rank, List<String> command, Map<String, String> environment, Path directory) {
        Process process = launch(name, rank, command, environment, directory);
        process.onExit().thenAccept(ended -> died(name, ended));
    }

    /** Runs a program that prepares a part and returns its exit code. */
    int prepare(String name, Rank rank, List<String> command, Map<String, String> environment) {
        Process process = launch(name, rank, command, environment, home.run());
        int code = process.onExit().join().exitValue();
        if (stopping) {
            throw Trouble.stopped();
        }
        return code;
    }

    private synchronized Process launch(
            String name, Rank rank, List<String> command, Map<String, String> environment, Path directory) {
        if (stopping) {
            throw Trouble.stopped();
        }
        List<String> line = new ArrayList<>(List.of("setsid"));
        line.addAll(command);
        ProcessBuilder builder = new ProcessBuilder(line)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(home.log(name).toFile());
        builder.environment().keySet().removeIf(Children::foreign);
        builder.environment().putAll(environment);
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            Path pidFile = home.run().resolve(name + ".pid");
            // At TERM PostgreSQL waits until every client has left; at INT it shuts down at once, and cleanly.
            String signal = rank == Rank.DATABASE ? "INT" : "TERM";
            running.add(new Child(name, rank, signal, process, pidFile));
            remember(pidFile, process.toHandle(), signal);
            return process;
        } catch (IOException e) {
            throw new Trouble(
                    "The part " + name + " cannot be started (" + e.getMessage()
                            + "); see ./klynge logs and try again.",
                    e);
        }
    }

    /** Variables that the user has set for other programs must not change a part. */
    private static boolean foreign(String variable) {
        return variable.startsWith("QUARKUS_")
                || variable.startsWith("KC_")
                || variable.startsWith("PG")
                || variable.startsWith("JAVA_")
                || variable.startsWith("SMALLRYE_")
                || variable.startsWith("KAFKA_");
    }

    /** Stops one part while the others go on; harmless when it does not run. */
    void stop(String name) {
        List<Child> named;
        synchronized (this) {
            named = running.stream().filter(child -> child.name.equals(name)).toList();
            running.removeAll(named);
        }
        named.forEach(child -> signal(child.signal, child.process.pid()));
        named.forEach(Children::await);
    }

    private void died(String name, Process process) {
        boolean wanted;
        synchronized (this) {
            wanted = running.stream().anyMatch(child -> child.process.equals(process));
        }
        if (wanted && !stopping) {
            death.complete(new Trouble(LogTail.explain(name, process.exitValue(), home.log(name))));
        }
    }

    /** Completes when a part ends unexpectedly, with the sentence to print. */
    CompletableFuture<Trouble> death() {
        return death;
    }

    /** Stops all, dependants first, and returns when none is left; harmless when called twice. */
    @Override
    public void close() {
        stopping = true;
        List<Child> all;
        synchronized (this) {
            all = List.copyOf(running);
            running.clear();
        }
        for (Rank rank : Rank.values()) {
            List<Child> now = all.stream().filter(child -> child.rank == rank).toList();
            now.forEach(child -> signal(child.signal, child.process.pid()));
            now.forEach(Children::await);
        }
        watchdog.destroyForcibly();
    }

    private static void await(Child child) {
        try {
            if (!child.process.waitFor(15, TimeUnit.SECONDS)) {
                killGroup(child.process.toHandle());
                child.process.waitFor(5, TimeUnit.SECONDS);
            }
            Files.deleteIfExists(child.pidFile);
        } catch (InterruptedException e) {
            killGroup(child.process.toHandle());
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void killGroup(ProcessHandle leader) {
        signal("KILL", -leader.pid());
        leader.destroyForcibly();
        leader.onExit()
                .orTimeout(5, TimeUnit.SECONDS)
                .exceptionally(e -> leader)
                .join();
    }

    private static void signal(String signal, long target) {
        try {
            new ProcessBuilder("sh", "-c", "kill -s " + signal + " -- " + target + " 2>/dev/null")
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
