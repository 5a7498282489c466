package dk.sundhedsklynge.local;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Every command of {@code ./klynge}, with its words, options and help, in this one place. {@link CommandsFile} writes them to
 * {@code deploy/local/commands.txt}, from which the script prints help and refuses wrong use without starting Java.
 *
 * <p>Commands that a secretariat uses speak Danish, the others English ({@link CommandsFile#DANISH}).
 */
@Command(name = "./klynge")
final class Commands {
    private static final String SERVICE = "meetings|funds|projects";

    private final Home home;
    private final PrintStream out;
    private final PrintStream err;

    Commands(Home home, PrintStream out, PrintStream err) {
        this.home = home;
        this.out = out;
        this.err = err;
    }

    /** The command line. Its exit codes: 0 done, 1 not done and the message says why, 2 wrong use. */
    static CommandLine line(Home home, PrintStream out, PrintStream err) {
        CommandLine line = new CommandLine(new Commands(home, out, err));
        line.setParameterExceptionHandler((wrong, words) -> {
            err.println(wrong.getMessage() + "; ./klynge help lists the commands.");
            return CommandLine.ExitCode.USAGE;
        });
        line.setExecutionExceptionHandler((failure, command, words) -> {
            if (!(failure instanceof Trouble trouble)) {
                failure.printStackTrace(err);
            } else if (!trouble.isStop()) {
                err.println(trouble.getMessage());
            }
            return CommandLine.ExitCode.SOFTWARE;
        });
        return line;
    }

    @Command(
            name = "import",
            description =
                    "Læser referater og viser, hvad der blev læst, hvad der er tvivl om, og hvilke virkninger det giver.")
    int importDocuments(
            @Parameters(
                            paramLabel = "FIL",
                            arity = "1..*",
                            description = "Tekst- eller Markdown-filer i UTF-8, eller mapper med dem.")
                    List<Path> files,
            @Option(names = "--confirm", description = "Gemmer dem og bekræfter det, som intet taler imod.")
                    boolean confirm,
            @Option(
                            names = "--as",
                            paramLabel = "correction|other-meeting|supplement",
                            defaultValue = "",
                            description = {
                                "Svarer, når organet har et andet referat fra samme dag med andre punkter: en rettelse af",
                                "det, et andet møde eller et tillægsreferat. Kun med ét dokument."
                            })
                    String relation,
            @Option(names = "--json", description = "Skriver det læste som JSON.") boolean json) {
        return new ImportCommand(new SuiteClient(Suite.runningUrl(home)), out, err).run(files, json, confirm, relation);
    }

    @Command(name = "status", description = "Viser pengene for hver klynge og part, og projekterne med fase og penge.")
    void status(@Option(names = "--json", description = "Skriver status som JSON.") boolean json) {
        new StatusCommand(new SuiteClient(Suite.runningUrl(home)), out).run(json);
    }

    @Command(
            name = "up",
            description = "Starts the suite, the first time with sample data. Builds what changed before.")
    void up(
            @Option(names = "--detach", description = "Returns when the suite is ready and leaves it running.")
                    boolean detach,
            @Option(names = "--empty", description = "Loads no sample data.") boolean empty) {
        new Suite(home, Klynge.port(), out).run(empty, Boolean.getBoolean("klynge.terminal"));
    }

    @Command(name = "down", description = "Stops the suite. The data stay.")
    void down() {
        out.println(Suite.down(home) ? "Stopped." : "Nothing was running.");
    }

    @Command(name = "reset", description = "Stops the suite and deletes its data.")
    void reset() {
        Suite.down(home);
        for (String part : List.of("data", "logs", "run", "app", "settings.properties")) {
            Home.delete(home.dir().resolve(part));
        }
        out.println("The data in " + home.dir() + " are deleted; the next ./klynge up starts anew.");
    }

    @Command(name = "logs", description = "Prints the end of the logs, each line with the part it is from.")
    void logs(
            @Parameters(
                            paramLabel = "PART",
                            arity = "0..*",
                            description =
                                    "postgres, kafka, keycloak, gateway, meetings, funds or projects; all when none is named.")
                    List<String> parts,
            @Option(names = "-f", description = "Goes on with what is written from now on, until Ctrl-C.")
                    boolean follow) {
        throw ofTheScript("logs");
    }

    @Command(
            name = "sql",
            description = "Runs an SQL statement that only reads, in the database of a service of the running suite.")
    void sql(
            @Parameters(paramLabel = SERVICE, arity = "1", description = "Whose database.") String service,
            @Parameters(
                            paramLabel = "STATEMENT",
                            arity = "0..1",
                            description = "In quotes. Without one the tables are listed with their rows.")
                    @Nullable
                    String statement) {
        new SqlCommand(home, out).run(service, statement);
    }

    @Command(name = "topic", description = "Prints the newest events of a topic of the running suite.")
    void topic(
            @Parameters(paramLabel = "register|meetings|funds|projects", arity = "1", description = "Which topic.")
                    String topic,
            @Option(
                            names = "--last",
                            paramLabel = "N",
                            defaultValue = "20",
                            description = "How many; 20 when not given.")
                    int last) {
        new TopicCommand(home, out).run(topic, last);
    }

    @Command(
            name = "test",
            description = {
                "Builds and runs every test, or only the classes that are named.",
                "Named classes run on a PostgreSQL, Kafka and Keycloak that stay for the next call and end after 30 minutes without"
                        + " one. A journey (deploy/acceptance) runs against the suite that is running.",
                "Without named classes, options such as -pl funds-service -Dtest=LedgerTest go to Maven as they are; with them,"
                        + " options such as -Dcontracts.write go to the tests."
            })
    void test(
            @Parameters(
                            paramLabel = "CLASS",
                            arity = "0..*",
                            description = "Simple names of test classes of one module, such as LedgerTest.")
                    List<String> classes,
            @Option(names = "--long", description = "Also the tests that are tagged long.") boolean withLong,
            @Option(names = "--stop", description = "Ends what was left running for the next call.") boolean stop) {
        throw ofTheScript("test");
    }

    @Command(
            name = "dev",
            description = {
                "Runs one service of the running suite out of its sources, in its place.",
                "A changed template or class shows at the next load of a page. Ctrl-C gives the place back to the service as it was."
            })
    void dev(@Parameters(paramLabel = SERVICE, arity = "1", description = "Which service.") String service) {
        throw ofTheScript("dev");
    }

    @Command(
            name = "bench",
            description = "Measures a suite of its own, apart from the one that runs.",
            footer = "Parts: start, idle, import, twohop, reads, lists, pages, posting, late, events, memory.")
    void bench(
            @Option(names = "--quick", description = "Less of everything, for a first impression.") boolean quick,
            @Option(names = "--only", paramLabel = "PART,...", description = "Only these parts.") @Nullable String only,
            @Option(names = "--sizes", paramLabel = "N,...", description = "Transfers in the ledger.") @Nullable
                    String sizes,
            @Option(names = "--cooperations", paramLabel = "1,22", description = "In how many cooperations they lie.")
                    @Nullable
                    String cooperations,
            @Option(names = "--seconds", paramLabel = "N", description = "How long each load is held.") @Nullable
                    String seconds,
            @Option(names = "--items", paramLabel = "N", description = "Items of meetings.") @Nullable String items,
            @Option(names = "--out", paramLabel = "FILE", description = "Writes the report as Markdown.") @Nullable
                    String file,
            @Option(names = "--keep", description = "Keeps the data of the measured suite.") boolean keep) {
        throw ofTheScript("bench");
    }

    @Command(
            name = "dump-rows",
            description = "Writes the rows of the running suite to where the tests look for those of earlier releases.")
    void dumpRows(
            @Parameters(
                            paramLabel = "RELEASE",
                            arity = "1",
                            description = "Number and name of the release, such as 1-foundation.")
                    String release) {
        new DumpRows(home, out).run(release);
    }

    @Command(name = "help", description = "Prints this text, or more about one command.")
    void help(@Parameters(paramLabel = "COMMAND", arity = "0..1", description = "Which.") @Nullable String command) {
        throw ofTheScript("help");
    }

    @Command(name = "infra", hidden = true, description = "Starts PostgreSQL, Kafka and Keycloak for the tests.")
    void infra(
            @Option(
                            names = "--file",
                            required = true,
                            paramLabel = "FILE",
                            description = "Where it says where they are.")
                    Path file,
            @Option(
                            names = "--idle",
                            paramLabel = "MINUTES",
                            defaultValue = "0",
                            description = "Ends when FILE was not touched for so long; 0: never.")
                    int idle) {
        new Infra(home, out).run(file, idle);
    }

    @Command(name = "budget", hidden = true, description = "Holds the times of a test run against the test budget.")
    int budget(
            @Option(names = "--since", required = true, paramLabel = "MILLIS", description = "When the run began.")
                    long since,
            @Option(names = "--report", description = "Only prints.") boolean report) {
        TestBudget.Verdict verdict = TestBudget.of(home.project()).judge(home.project(), since);
        verdict.lines().forEach(out::println);
        if (!report) {
            verdict.excesses().forEach(err::println);
        }
        return report || verdict.excesses().isEmpty() ? 0 : 1;
    }

    private static Trouble ofTheScript(String command) {
        return new Trouble("The command " + command + " is run by the script: ./klynge " + command + ".");
    }
}
