package dk.sundhedsklynge.bench;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the suite does while nobody asks for anything, and how much memory it holds. */
final class Idle {
    private static final Duration WATCHED = Duration.ofSeconds(20);

    private final Bed bed;

    Idle(Bed bed) {
        this.bed = bed;
    }

    /** A session tells its counts a second late and an idle one later, so a while is watched. */
    void transactions() {
        bed.settle();
        Bed.pause(Duration.ofSeconds(5));
        Map<String, Long> before = counted();
        Map<String, Double> cpu = new HashMap<>();
        Suite.SERVICES.forEach(service -> cpu.put(service, Costs.cpu(bed.suite().pid(service))));
        Bed.pause(WATCHED);
        Map<String, Long> after = counted();
        double seconds = WATCHED.toMillis() / 1000.0;
        for (String service : Suite.SERVICES) {
            double perSecond = (after.getOrDefault(service, 0L) - before.getOrDefault(service, 0L)) / seconds;
            double used = (Costs.cpu(bed.suite().pid(service)) - cpu.getOrDefault(service, 0.0)) / seconds;
            bed.report()
                    .value(
                            "idle",
                            service,
                            "",
                            String.format(
                                    Locale.ROOT,
                                    "%.1f transactions a second, %.1f %% of a processor",
                                    perSecond,
                                    used * 100));
        }
    }

    /** Committed and rolled back, per database; each statement outside a transaction is one. */
    private Map<String, Long> counted() {
        Map<String, Long> counted = new HashMap<>();
        bed.databases()
                .list(
                        "postgres",
                        "select datname, xact_commit + xact_rollback from pg_stat_database where datname is not null",
                        row -> Map.entry(row.getString(1), row.getLong(2)))
                .forEach(one -> counted.put(one.getKey(), one.getValue()));
        return counted;
    }

    void memory(String when) {
        for (String part : List.of("meetings", "funds", "projects", "kafka", "keycloak")) {
            bed.report()
                    .value(
                            "memory",
                            part,
                            when,
                            Costs.residentMegabytes(bed.suite().pid(part)) + " MB resident");
        }
    }
}
