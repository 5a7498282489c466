package dk.sundhedsklynge.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A seeded ledger of so many transfers, in one cooperation or spread over several, and the vouchers that are posted to it. */
final class Ledger {
    static final String HOT = "nordjylland-vest";
    private static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");

    /** Up to this size it is written anew before every measurement, so that each meets the size it is named for. */
    private static final int CHEAP_TO_SEED = 10_000;

    /** Whose money it is. */
    record Target(String cooperation, @Nullable String party, String label) {}

    private final Bed bed;
    private final int transfers;
    private final List<String> cooperations;
    private List<Target> targets = List.of();

    Ledger(Bed bed, int cooperations, int transfers) {
        this.bed = bed;
        this.transfers = transfers;
        this.cooperations = cooperations == 1
                ? List.of(HOT)
                : bed.databases().texts("funds", "select bench.cooperations(" + cooperations + ")");
    }

    int transfers() {
        return transfers;
    }

    int layout() {
        return cooperations.size();
    }

    String label() {
        return power(transfers) + " transfers in "
                + (cooperations.size() == 1 ? "1 cooperation" : cooperations.size() + " cooperations");
    }

    int targets() {
        return targets.size();
    }

    /** Removes all entries of the ledger and writes new ones. */
    void seed() {
        long begun = System.nanoTime();
        bed.databases().run("funds", "call bench.seed(?, ?)", cooperations, transfers / cooperations.size());
        bed.databases().run("funds", "analyze");
        targets = bed.databases()
                .list(
                        "funds",
                        "select cooperation, party, label from bench.target order by n",
                        row -> new Target(row.getString(1), row.getString(2), row.getString(3)));
        if (!isCheapToSeed()) {
            bed.out().printf(Locale.ROOT, "Seeded %s in %.0f s.%n", label(), (System.nanoTime() - begun) / 1e9);
        }
    }

    /** Makes it as large as its name says, where that takes no time worth mentioning. */
    void renew() {
        if (isCheapToSeed()) {
            seed();
        }
    }

    /** What the service says of the chain of the first cooperation, and whether it booked anything seeded anew. */
    String checked() {
        String path = "/api/funds/v1/cooperations/" + cooperations.getFirst() + "/chain?limit=1";
        try (Api funds = new Api(bed.suite().port("funds"), bed.tokens().of("revisor"), Duration.ofSeconds(60))) {
            JsonNode chain = funds.get(path);
            return "%s, %d entries, %d reversed"
                    .formatted(
                            chain.path("whole").asBoolean() ? "whole" : "BROKEN at " + chain.path("brokenAt"),
                            chain.path("length").asLong(),
                            bed.databases().number("funds", "select bench.reversals()"));
        } catch (BenchFailure failure) {
            return String.valueOf(failure.getMessage());
        }
    }

    boolean isCheapToSeed() {
        return transfers <= CHEAP_TO_SEED;
    }

    /** Vouchers of any party: seven of ten dated today, three within the last month. */
    Supplier<byte[]> vouchers(String token) {
        return () -> {
            ThreadLocalRandom random = ThreadLocalRandom.current();
            return voucher(token, random.nextInt(10) < 7 ? 0 : random.nextInt(1, 31));
        };
    }

    /** Vouchers that come a year late, more or less. */
    Supplier<byte[]> lateVouchers(String token) {
        return () -> voucher(token, ThreadLocalRandom.current().nextInt(200, 530));
    }

    private byte[] voucher(String token, int daysAgo) {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        Target target = targets.get(random.nextInt(targets.size()));
        String holder = target.party() == null
                ? "\"label\":\"" + target.label() + "\""
                : "\"party\":\"" + target.party() + "\"";
        int ore = random.nextInt(100, 100_000);
        return Requests.post(
                "/api/funds/v1/cooperations/" + target.cooperation() + "/vouchers",
                token,
                "{%s,\"amount\":{\"amount\":%d.%02d,\"currency\":\"DKK\"},\"paidOn\":\"%s\",\"reference\":\"B-%d\"}"
                        .formatted(
                                holder,
                                ore / 100,
                                ore % 100,
                                LocalDate.now(ZONE).minusDays(daysAgo),
                                random.nextInt(1_000_000)));
    }

    /** 1000 as 10^3. */
    static String power(int number) {
        int exponent = (int) Math.round(Math.log10(number));
        return Math.pow(10, exponent) == number ? "10^" + exponent : String.valueOf(number);
    }
}
