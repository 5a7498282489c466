package dk.sundhedsklynge.bench;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Everything a part of the benchmark works with.
 *
 * @param project the checkout
 */
record Bed(
        Options options,
        Path project,
        Suite suite,
        Databases databases,
        Tokens tokens,
        Report report,
        PrintStream out) {
    static final Duration WARM_UP = Duration.ofSeconds(5);
    private static final Duration SETTLES_WITHIN = Duration.ofSeconds(30);

    /** What a load came to and what it took from the processors, in milliseconds per answer. */
    record Costed(Measured measured, double cpu, double databaseCpu) {}

    Duration time() {
        return Duration.ofSeconds(options.seconds());
    }

    /** Reads and lists are many and steady: each has half the time. */
    Duration shortTime() {
        return Duration.ofSeconds(Math.max(2, options.seconds() / 2));
    }

    /** @param pid of the process whose work it is; 0 for PostgreSQL alone */
    Costed costed(long pid, Supplier<Measured> load) {
        long database = suite.pid("postgres");
        double before = pid == 0 ? 0 : Costs.cpu(pid);
        double databaseBefore = Costs.cpuOfTree(database);
        Measured measured = load.get();
        int answers = Math.max(1, measured.answered());
        double used = Costs.cpu(pid) - before;
        double usedByDatabase = Costs.cpuOfTree(database) - databaseBefore;
        // A process that did not survive the load has lost its count.
        return new Costed(
                measured,
                pid == 0 || used < 0 ? Double.NaN : used * 1000 / answers,
                usedByDatabase < 0 ? Double.NaN : usedByDatabase * 1000 / answers);
    }

    /** Warms up and measures a closed loop at a service; the row is written. */
    Measured read(
            String part,
            String what,
            String data,
            String service,
            int clients,
            Supplier<byte[]> requests,
            Duration warmUp,
            @Nullable Measured limit) {
        Load load = new Load(suite.port(service), requests);
        load.closed(clients, warmUp);
        Costed costed = costed(suite.pid(service), () -> load.closed(clients, shortTime()));
        Double share = limit == null ? null : costed.measured.rate() / limit.rate();
        report.row(part, what, data, clients, costed.measured, costed.cpu, costed.databaseCpu, share);
        recover(costed.measured);
        return costed.measured;
    }

    /** After a load that was stopped before its answers came, or that a service did not survive: starts anew. */
    void recover(Measured measured) {
        if (!suite.isRunning()) {
            suite.stop();
            report.surroundings("The suite ended under the load and was started again: " + suite.lastWords());
            suite.start();
        } else if (measured.unanswered() > 0) {
            out.println("Requests are still under way; the suite is started again ...");
            suite.stop();
            suite.start();
        }
        settle();
    }

    /** Waits until nothing is left to be told to other services, for a while. */
    void settle() {
        boolean settled = within(SETTLES_WITHIN, () -> Suite.SERVICES.stream()
                .allMatch(service -> databases.number(service, "select bench.unsent()") == 0));
        if (!settled) {
            out.println("Events are still unsent after " + SETTLES_WITHIN.toSeconds() + " s.");
        }
    }

    /** Whether the fact came in time; asks ten times a second. */
    static boolean within(Duration patience, BooleanSupplier fact) {
        long deadline = System.nanoTime() + patience.toNanos();
        while (!fact.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                return false;
            }
            pause(Duration.ofMillis(100));
        }
        return true;
    }

    static void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BenchFailure("Stopped.", e);
        }
    }
}
