package dk.sundhedsklynge.local;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Gives the place of a service in a running suite to {@code ./klynge dev} and takes it back afterwards. A process that wants
 * the place of funds writes its id and start time into {@code run/funds.dev}; {@code run/funds.free} appears when the service has
 * ended and its port is free. The service starts again when that process has ended.
 */
final class DevPlaces {
    private static final Duration TO_FREE_A_PORT = Duration.ofSeconds(30);

    private final Home home;
    private final Children children;
    private final Site site;
    private final PrintStream out;
    private final Set<Service.Kind> given = new HashSet<>();

    DevPlaces(Home home, Children children, Site site, PrintStream out) {
        this.home = home;
        this.children = children;
        this.site = site;
        this.out = out;
    }

    /** Watches for wishes until a part of the suite ends that should not; the trouble is what to say then. */
    Trouble watch() {
        CompletableFuture<Trouble> death = children.death();
        try {
            Service.ALL.forEach(kind -> delete(free(kind)));
            while (true) {
                try {
                    return death.get(200, TimeUnit.MILLISECONDS);
                } catch (TimeoutException nothingEnded) {
                    Service.ALL.forEach(this::look);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Trouble.stopped();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private void look(Service.Kind kind) {
        boolean wanted = isAlive(wish(kind));
        if (wanted && given.add(kind)) {
            children.stop(kind.name());
            write(free(kind));
            out.println(kind.module() + " has ended for ./klynge dev " + kind.name() + ".");
        } else if (!wanted && given.remove(kind)) {
            delete(free(kind));
            delete(wish(kind));
            int port = site.port(kind.name());
            if (!Waiting.within(TO_FREE_A_PORT, () -> Ports.refusal(port).isEmpty())) {
                throw new Trouble("Port " + port + " of " + kind.module()
                        + " is still taken by what ./klynge dev started; end that process and run ./klynge up again.");
            }
            site.start(kind);
            out.println(kind.module() + " runs again as it was built.");
        }
    }

    private Path wish(Service.Kind kind) {
        return home.run().resolve(kind.name() + ".dev");
    }

    private Path free(Service.Kind kind) {
        return home.run().resolve(kind.name() + ".free");
    }

    /** Whether the process lives that a file names by its id and its start in ticks since the machine started (proc(5), stat). */
    static boolean isAlive(Path file) {
        try {
            String[] words = Files.readString(file).strip().split(" ");
            String stat = Files.readString(Path.of("/proc", words[0], "stat"));
            // The name of the program, in parentheses, may hold blanks; the start is the 20th word behind it.
            String[] behindName =
                    stat.substring(stat.lastIndexOf(')') + 1).strip().split(" ");
            return words.length == 2 && behindName[19].equals(words[1]);
        } catch (IOException notThere) {
            return false;
        }
    }

    private static void write(Path file) {
        try {
            Files.writeString(file, "");
        } catch (IOException e) {
            throw new Trouble("The file " + file + " cannot be written (" + e.getMessage() + "); is the disk full?", e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new Trouble(
                    "The file " + file + " cannot be deleted (" + e.getMessage() + "); make its directory writable.",
                    e);
        }
    }
}
