package dk.sundhedsklynge.bench;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;

/** Reads by id beside the bare resource, and lists and status, at the services' own ports. */
final class Reads {
    private static final int CLIENTS = 8;
    private static final double WANTED_SHARE = 0.5;
    private static final double WANTED_P99 = 25;

    private static final Duration FIRST_WARM_UP = Duration.ofSeconds(40);

    private final Bed bed;
    private final BareService bare;
    private final Set<String> warm = new HashSet<>();

    Reads(Bed bed, BareService bare) {
        this.bed = bed;
        this.bare = bare;
    }

    /**
     * As long for a service as for what it is compared with, and until the compiler has done with the path: otherwise the share
     * would say which of the two has run for longer.
     */
    private Duration warmUp(String path) {
        return warm.add(path) ? FIRST_WARM_UP : Bed.WARM_UP;
    }

    /** The limit of reading, as it is at this moment. */
    private Measured limit() {
        bare.follow();
        Load load = new Load(bare.port(), bare::request);
        load.closed(CLIENTS, warmUp("bare"));
        Bed.Costed costed = bed.costed(bare.pid(), () -> load.closed(CLIENTS, bed.shortTime()));
        bed.report()
                .row(
                        "reads",
                        "bare resource",
                        "",
                        CLIENTS,
                        costed.measured(),
                        costed.cpu(),
                        costed.databaseCpu(),
                        null);
        return costed.measured();
    }

    void ofMeetingsAndProjects(String data) {
        Measured limit = limit();
        byId("project", "projects", "/api/projects/v1/projects/", data, limit);
        byId("meeting", "meetings", "/api/meetings/v1/meetings/", data, limit);
        byId("decision", "meetings", "/api/meetings/v1/decisions/", data, limit);
        byId("effect", "meetings", "/api/meetings/v1/effects/", data, limit);
    }

    void ofFunds(Ledger ledger) {
        Measured limit = limit();
        byId("entry", "funds", "/api/funds/v1/entries/", ledger.label(), limit);
        byId("note", "funds", "/api/funds/v1/notes/", ledger.label(), limit);
    }

    private void byId(String what, String service, String path, String data, Measured limit) {
        List<String> known = bed.databases().texts(service, "select bench.ids(?)", what);
        String token = bed.tokens().of(Tokens.PARTNER);
        Supplier<byte[]> requests =
                () -> Requests.get(path + known.get(ThreadLocalRandom.current().nextInt(known.size())), token);
        Measured measured = bed.read("reads", what + " by id", data, service, CLIENTS, requests, warmUp(path), limit);
        double share = measured.rate() / limit.rate();
        bed.report()
                .goal(
                        what + " by id, " + data,
                        "at least " + WANTED_SHARE + " of the bare resource",
                        Report.figure(share),
                        share >= WANTED_SHARE);
    }

    void listsOfMeetingsAndProjects(String data) {
        list("meetings", "meetings", "/api/meetings/v1/meetings?limit=50", data);
        list(
                "meetings of one cooperation",
                "meetings",
                "/api/meetings/v1/meetings?limit=50&cooperation=" + Ledger.HOT,
                data);
        list("effects", "meetings", "/api/meetings/v1/effects?limit=50", data);
        list("projects", "projects", "/api/projects/v1/projects?limit=50", data);
        status("projects", "/api/projects/v1/status", data);
    }

    void listsOfFunds(Ledger ledger) {
        list("entries", "funds", "/api/funds/v1/entries?limit=50", ledger.label());
        list(
                "entries of one cooperation",
                "funds",
                "/api/funds/v1/entries?limit=50&cooperation=" + Ledger.HOT,
                ledger.label());
        list("notes", "funds", "/api/funds/v1/cooperations/" + Ledger.HOT + "/notes?limit=50", ledger.label());
        status("funds", "/api/funds/v1/status", ledger.label());
    }

    private void list(String what, String service, String path, String data) {
        String token = bed.tokens().of("sekretariat");
        Measured alone =
                bed.read("lists", what + ", 50", data, service, 1, () -> Requests.get(path, token), Bed.WARM_UP, null);
        if (alone.answered() == 0) {
            return;
        }
        Measured many = bed.read(
                "lists", what + ", 50", data, service, CLIENTS, () -> Requests.get(path, token), Bed.WARM_UP, null);
        bed.report()
                .goal(
                        "list of 50 " + what + ", " + data,
                        "p99 below 25 ms",
                        Report.figure(alone.millis(0.99)) + " ms alone, " + Report.figure(many.millis(0.99))
                                + " ms with " + CLIENTS + " clients",
                        many.millis(0.99) < WANTED_P99);
    }

    private void status(String service, String path, String data) {
        String token = bed.tokens().of("sekretariat");
        bed.read("lists", "status of " + service, data, service, 1, () -> Requests.get(path, token), Bed.WARM_UP, null);
    }
}
