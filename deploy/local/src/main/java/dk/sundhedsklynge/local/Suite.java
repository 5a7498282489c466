package dk.sundhedsklynge.local;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The whole suite of {@code klynge up}: infrastructure side by side, then the services, then what a first start loads. */
final class Suite {
    static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");

    private final Home home;
    private final int port;
    private final PrintStream out;
    private final String url;

    Suite(Home home, int port, PrintStream out) {
        this.home = home;
        this.port = port;
        this.out = out;
        this.url = Site.url(port);
    }

    /** Starts all and returns only when a part has ended; the shutdown hook ends the rest. */
    void run(boolean empty, boolean terminal) {
        long begun = System.nanoTime();
        boolean first = Samples.loaded(settings(home)) == null;
        FileLock lock = alone(home);
        Ports.refusal(port).ifPresent(why -> {
            throw new Trouble(why);
        });
        Machine.check(home, first);
        mark();
        out.println(Machine.needs(home, first));
        Children children = new Children(home);
        Settings settings = settings(home);
        onEnd(children, lock);
        Site site = new Site(home, children, settings, port, true);
        try (Board board = new Board(out, terminal)) {
            site.infrastructure(board);
            site.services(board);
        }
        SuiteClient client = new SuiteClient(url);
        String loaded = new Samples(client, settings, LocalDate.now(ZONE), out).load(empty);
        new SamplePeople(client, settings, out).load(empty);
        ready(loaded, (System.nanoTime() - begun) / 1e9);
        throw new DevPlaces(home, children, site, out).watch();
    }

    static Settings settings(Home home) {
        home.run();
        return new Settings(home.dir().resolve("settings.properties"));
    }

    /** Holds the home for this launcher; a second one is told so. */
    private static FileLock alone(Home place) {
        Path run = place.run();
        try {
            FileChannel channel =
                    FileChannel.open(run.resolve("klynge.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            @Nullable FileLock lock = channel.tryLock();
            if (lock == null) {
                throw new Trouble(
                        "Klynge is running already on " + runningUrl(place) + "; stop it with ./klynge down.");
            }
            return lock;
        } catch (IOException e) {
            throw new Trouble(
                    "The directory " + run + " cannot be used (" + e.getMessage()
                            + "); make it writable or point KLYNGE_HOME elsewhere.",
                    e);
        }
    }

    /** Says to other commands where this suite is. */
    private void mark() {
        try {
            Files.deleteIfExists(home.run().resolve("ready"));
            Children.remember(home.run().resolve("launcher"), ProcessHandle.current(), "TERM");
            Files.writeString(home.run().resolve("url"), url);
        } catch (IOException e) {
            throw new Trouble(
                    "The directory " + home.run() + " cannot be written (" + e.getMessage() + "); is the disk full?",
                    e);
        }
    }

    private void onEnd(Children children, FileLock lock) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            out.println("Stopping ...");
            children.close();
            try {
                for (String file : List.of("ready", "launcher", "url")) {
                    Files.deleteIfExists(home.run().resolve(file));
                }
                lock.release();
            } catch (IOException e) {
                out.println("The files in " + home.run() + " could not be removed: " + e.getMessage());
            }
            out.println("Stopped.");
        }));
    }

    private void ready(String loaded, double seconds) {
        out.printf(Locale.ROOT, "%nReady after %.0f s: %s%n%n", seconds, url);
        out.println("Sample users (the password is the user name):");
        Realm.USERS.forEach(user -> out.printf("  %-18s %s%n", user.name(), user.what()));
        out.printf("  %-18s %s%n", "klynge-partner", "client of a partner system (the secret is the client's name)");
        out.println();
        out.println(loaded);
        out.println("Stop with Ctrl-C or ./klynge down; the data stay in " + home.dir() + ".");
        out.flush();
        try {
            Files.writeString(
                    home.run().resolve("ready"),
                    String.valueOf(ProcessHandle.current().pid()));
        } catch (IOException e) {
            throw new Trouble("The disk is full: " + e.getMessage() + "; free some space.", e);
        }
    }

    /** Where the suite of this home answers, or would. */
    static String runningUrl(Home home) {
        Path file = home.run().resolve("url");
        try {
            return Files.exists(file) ? Files.readString(file).strip() : "http://localhost:" + Klynge.port();
        } catch (IOException e) {
            return "http://localhost:" + Klynge.port();
        }
    }

    /** Ends the launcher of this home and whatever it may have left; says whether there was anything. */
    static boolean down(Home home) {
        Path launcher = home.run().resolve("launcher");
        boolean running = Children.alive(launcher)
                .map(process -> {
                    process.destroy();
                    process.onExit()
                            .orTimeout(60, TimeUnit.SECONDS)
                            .exceptionally(late -> {
                                process.destroyForcibly();
                                return process;
                            })
                            .join();
                    return true;
                })
                .orElse(false);
        Children.sweep(home);
        return running;
    }
}
