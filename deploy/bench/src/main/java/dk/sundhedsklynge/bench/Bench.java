package dk.sundhedsklynge.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The program behind {@code ./klynge bench}. */
public final class Bench {
    private static final int PROJECTS = 5_000;

    private final Bed bed;
    private final Options options;

    private Bench(Bed bed) {
        this.bed = bed;
        this.options = bed.options();
    }

    /** @param args as the help says */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try {
            Options options = Options.of(args);
            Path project = Path.of(System.getProperty("klynge.project", ".")).toAbsolutePath();
            Path home = Path.of(System.getProperty("klynge.home")).toAbsolutePath();
            Suite suite = new Suite(project, home, BareService.freePort(), out);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> end(suite, options.keep())));
            Report report = new Report(out);
            Bed bed = new Bed(options, project, suite, new Databases(suite), new Tokens(suite), report, out);
            suite.delete();
            new Bench(bed).run();
            String markdown = report.markdown();
            out.println("\n" + markdown);
            if (options.out() != null) {
                Files.writeString(options.out(), markdown);
            }
        } catch (BenchFailure failure) {
            out.println(failure.getMessage());
            System.exit(1);
        } catch (IOException e) {
            out.println("The report cannot be written: " + e.getMessage() + ".");
            System.exit(1);
        }
    }

    private static void end(Suite suite, boolean keep) {
        if (keep) {
            suite.stop();
        } else {
            suite.delete();
        }
    }

    private void run() throws IOException {
        bed.out().println("Starting a suite of its own in " + bed.suite().home() + " ...");
        start("nothing in it");
        surroundings();
        bed.databases().script("meetings", "meetings.sql");
        bed.databases().script("projects", "projects.sql");
        bed.databases().script("funds", "funds.sql");
        awaitRegister();
        whileEmpty();
        try (BareService bare = new BareService(bed.project(), bed.suite(), bed.databases())) {
            Reads reads = new Reads(bed, bare);
            ofMeetingsAndProjects(reads);
            ofFunds(reads);
        }
        if (options.wants("events")) {
            new Ledger(bed, 22, 1000).seed();
            new Events(bed).measure();
        }
        if (options.wants("memory")) {
            new Idle(bed).memory("after all loads");
        }
        if (options.wants("start")) {
            bed.suite().stop();
            start("with all data");
        }
    }

    private void start(String data) {
        Map<String, Double> seconds = bed.suite().start();
        if (options.wants("start")) {
            seconds.forEach((part, took) -> bed.report().value("start", part, data, took + " s until ready"));
        }
    }

    private void surroundings() throws IOException {
        Databases databases = bed.databases();
        Report report = bed.report();
        report.surroundings("Measured on "
                + LocalDateTime.now(ZoneId.of("Europe/Copenhagen"))
                        .format(DateTimeFormatter.ofPattern("d MMMM yyyy HH:mm", Locale.ENGLISH)));
        report.surroundings("%d processors, %s of memory, load %s when it began"
                .formatted(
                        Runtime.getRuntime().availableProcessors(),
                        memory(),
                        Files.readString(Path.of("/proc/loadavg")).split(" ")[0]));
        report.surroundings("Java %s; the services with %s"
                .formatted(
                        System.getProperty("java.version"),
                        String.join(
                                " ",
                                bed.suite().javaOf("funds").stream()
                                        .filter(flag -> flag.startsWith("-X"))
                                        .toList())));
        report.surroundings("PostgreSQL %s, fsync %s, synchronous_commit %s"
                .formatted(
                        databases.text("postgres", "show server_version"),
                        databases.text("postgres", "show fsync"),
                        databases.text("postgres", "show synchronous_commit")));
        if (PgBench.program().isEmpty()) {
            report.surroundings(PgBench.MISSING + ".");
        }
    }

    private static String memory() throws IOException {
        String total = Files.readAllLines(Path.of("/proc/meminfo")).getFirst().replaceAll("\\D", "");
        return Math.round(Long.parseLong(total) / 1048576.0) + " GB";
    }

    /** A first start tells the register over Kafka; without it there is nobody to post for. */
    private void awaitRegister() {
        for (String service : List.of("funds", "projects")) {
            if (!Bed.within(
                    Duration.ofSeconds(60),
                    () -> bed.databases()
                                    .texts(service, "select bench.cooperations(22)")
                                    .size()
                            == 22)) {
                throw new BenchFailure("The register has not come to " + service + " within a minute.");
            }
        }
        bed.settle();
    }

    private void whileEmpty() {
        if (options.wants("idle")) {
            new Idle(bed).transactions();
            new Idle(bed).memory("idle");
        }
        if (options.wants("import")) {
            new Imports(bed).measure();
        }
        if (options.wants("twohop")) {
            new TwoHop(bed).measure("nordjylland-syd", "a ledger of some entries");
        }
    }

    private void ofMeetingsAndProjects(Reads reads) {
        if (!options.wants("reads") && !options.wants("lists") && !options.wants("pages")) {
            return;
        }
        List<String> bodies = bed.databases().texts("meetings", "select bench.bodies()");
        List<String> cooperations = bed.databases().texts("projects", "select bench.cooperations(22)");
        bed.databases().run("meetings", "call bench.seed(?, ?)", bodies, options.items());
        bed.databases().run("meetings", "analyze");
        bed.databases().run("projects", "call bench.seed(?, ?)", cooperations, PROJECTS);
        bed.databases().run("projects", "analyze");
        String data = Ledger.power(options.items()) + " items, " + PROJECTS + " projects";
        if (options.wants("reads")) {
            reads.ofMeetingsAndProjects(data);
        }
        if (options.wants("lists")) {
            reads.listsOfMeetingsAndProjects(data);
        }
        if (options.wants("pages")) {
            new Pages(bed).measure(data);
        }
    }

    private void ofFunds(Reads reads) {
        Posting posting = new Posting(bed);
        for (int cooperations : options.layouts()) {
            for (int size : options.sizes()) {
                if (options.wants("reads") || options.wants("lists") || options.wants("posting")) {
                    one(new Ledger(bed, cooperations, size), reads, posting);
                }
            }
        }
        if (options.wants("late")) {
            posting.late();
        }
    }

    private void one(Ledger ledger, Reads reads, Posting posting) {
        ledger.seed();
        if (options.wants("reads")) {
            reads.ofFunds(ledger);
        }
        if (options.wants("lists")) {
            reads.listsOfFunds(ledger);
        }
        if (options.wants("posting")) {
            posting.measure(ledger);
        }
        boolean hot = ledger.layout() == 1 && ledger.transfers() == options.largest();
        if (hot && options.wants("twohop") && !posting.isStalled(ledger)) {
            new TwoHop(bed).measure(Ledger.HOT, ledger.label());
        }
    }
}
