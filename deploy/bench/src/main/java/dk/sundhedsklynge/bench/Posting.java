package dk.sundhedsklynge.bench;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What posting a voucher over HTTP costs, beside the SQL function that writes the same rows. */
final class Posting {
    private static final String PART = "posting";
    private static final int[] CLIENTS = {8, 32};
    private static final Map<Integer, Double> WANTED = Map.of(8, 0.3, 32, 0.5);
    private static final int OPEN_RATE = 100;
    private static final int SINGLY = 300;
    private static final Duration WARM_UP = Duration.ofSeconds(3);
    private static final int LATE = 20;
    private static final int LATE_AMONG = 10_000;

    private final Bed bed;

    /** Median of one client at the smallest size, per number of cooperations. */
    private final Map<Integer, Double> cheapest = new HashMap<>();

    /** The size at which nothing was answered any more, per number of cooperations. */
    private final Map<Integer, String> stalled = new HashMap<>();

    Posting(Bed bed) {
        this.bed = bed;
    }

    void measure(Ledger ledger) {
        String before = stalled.get(ledger.layout());
        Map<Integer, Bed.Costed> posted = new HashMap<>();
        if (before == null) {
            singly(ledger);
            if (stalled.get(ledger.layout()) == null) {
                openLoop(ledger);
                for (int clients : CLIENTS) {
                    posted.put(clients, load(ledger, vouchers(ledger), load -> load.closed(clients, bed.time())));
                }
            }
        } else {
            bed.report().value(PART, "HTTP", ledger.label(), "not tried: not one was answered at " + before);
        }
        for (int clients : CLIENTS) {
            compared(ledger, clients, posted.get(clients));
        }
        if (ledger.isCheapToSeed() && !isStalled(ledger)) {
            // Behind what the SQL function wrote: its rows must be found as the service would have written them.
            costed(vouchers(ledger), load -> load.closed(1, WARM_UP, 3));
            bed.report().value(PART, "chain afterwards", ledger.label(), ledger.checked());
        }
    }

    /** Whether nothing was answered any more at this size or a smaller one. */
    boolean isStalled(Ledger ledger) {
        return stalled.containsKey(ledger.layout());
    }

    private void singly(Ledger ledger) {
        Bed.Costed costed = load(ledger, vouchers(ledger), load -> load.closed(1, bed.time(), SINGLY));
        row("HTTP, one at a time", ledger, 1, costed, null);
        double median = costed.measured().millis(0.5);
        if (costed.measured().answered() == 0) {
            stalled.put(ledger.layout(), ledger.label());
            return;
        }
        Double first = cheapest.putIfAbsent(ledger.layout(), median);
        if (first != null && ledger.transfers() == bed.options().largest()) {
            bed.report()
                    .goal(
                            "cost of a posting at " + ledger.label() + " against the smallest ledger",
                            "at most 1.2 x",
                            Report.figure(median / first) + " x",
                            median <= 1.2 * first);
        }
    }

    private void openLoop(Ledger ledger) {
        Bed.Costed costed = load(ledger, vouchers(ledger), load -> load.open(OPEN_RATE, bed.time()));
        row("HTTP, " + OPEN_RATE + " a second (open loop)", ledger, 0, costed, null);
        double p99 = costed.measured().millis(0.99);
        boolean all = costed.measured().unanswered() == 0 && costed.measured().failed() == 0;
        bed.report()
                .goal(
                        "posting at 100 a second, " + ledger.label(),
                        "p99 below 50 ms, all answered",
                        Report.figure(p99) + " ms" + (all ? "" : ", not all"),
                        p99 < 50 && all);
    }

    private interface Shape {
        Measured under(Load load);
    }

    private Supplier<byte[]> vouchers(Ledger ledger) {
        return ledger.vouchers(bed.tokens().of("oekonomi"));
    }

    /** Warms up, writes the ledger anew where that is cheap, and puts the load on; where nothing is answered that is all. */
    private Bed.Costed load(Ledger ledger, Supplier<byte[]> vouchers, Shape shape) {
        Bed.Costed warm = costed(vouchers, load -> load.closed(1, WARM_UP, SINGLY));
        if (warm.measured().answered() == 0) {
            return warm;
        }
        ledger.renew();
        return costed(vouchers, shape);
    }

    private Bed.Costed costed(Supplier<byte[]> vouchers, Shape shape) {
        Load load = new Load(bed.suite().port("funds"), vouchers);
        Bed.Costed costed = bed.costed(bed.suite().pid("funds"), () -> shape.under(load));
        bed.recover(costed.measured());
        return costed;
    }

    /** The limit, and the row of what was posted with its share of it. */
    private void compared(Ledger ledger, int clients, Bed.@Nullable Costed posted) {
        ledger.renew();
        Bed.@Nullable Costed limit = null;
        if (PgBench.program().isPresent()) {
            PgBench pgbench = new PgBench(bed.suite(), bed.databases());
            limit = bed.costed(0, () -> pgbench.post(clients, bed.options().seconds(), ledger.targets()));
            row("SQL function, pgbench", ledger, clients, limit, null);
        }
        if (posted != null && limit != null) {
            double share = posted.measured().rate() / limit.measured().rate();
            row("HTTP", ledger, clients, posted, share);
            double wanted = WANTED.getOrDefault(clients, 0.5);
            bed.report()
                    .goal(
                            "posting with " + clients + " clients, " + ledger.label(),
                            "at least " + wanted + " of the SQL function",
                            Report.figure(share),
                            share >= wanted);
        } else if (posted != null) {
            row("HTTP", ledger, clients, posted, null);
        }
    }

    private void row(String what, Ledger ledger, int clients, Bed.Costed costed, @Nullable Double share) {
        bed.report()
                .row(PART, what, ledger.label(), clients, costed.measured(), costed.cpu(), costed.databaseCpu(), share);
    }

    /** Vouchers of a year ago among ten thousand orders. */
    void late() {
        Ledger ledger = new Ledger(bed, 1, LATE_AMONG);
        ledger.seed();
        Supplier<byte[]> late = ledger.lateVouchers(bed.tokens().of("oekonomi"));
        Bed.Costed costed = load(ledger, late, load -> load.closed(1, bed.time().multipliedBy(2), LATE));
        bed.report()
                .row(
                        "late",
                        "HTTP, a year late",
                        ledger.label(),
                        1,
                        costed.measured(),
                        costed.cpu(),
                        costed.databaseCpu(),
                        null);
        double worst = costed.measured().millis(1);
        bed.report()
                .goal(
                        "a late arrival among 10,000 orders",
                        "below 300 ms, the worst of 20",
                        Report.figure(worst) + " ms",
                        worst < 300);
    }
}
