package dk.sundhedsklynge.local;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The program behind {@code ./klynge}; the script around it finds the JDK, builds and follows logs. */
public final class Klynge {
    static final String HELP = """
            ./klynge up [--detach] [--empty]       start the suite; the first time with sample data unless --empty
            ./klynge import FILE|DIR... [--json] [--confirm]
                                                   read minutes, print what was read; --confirm takes the effects that are sure
            ./klynge status [--json]               money per cluster and party, projects with phase and money
            ./klynge logs [-f] [part]              postgres, kafka, keycloak, gateway, meetings, funds, projects
            ./klynge down                          stop the suite; the data stay
            ./klynge reset                         stop the suite and delete its data
            ./klynge test                          build and run every test
            ./klynge bench [--quick] [--only PART,...] [--sizes N,...] [--cooperations 1,22] [--seconds N] [--items N]
                           [--out FILE] [--keep]   measure a suite of its own; parts: start, idle, import, twohop,
                                                   reads, lists, pages, posting, late, events, memory
            ./klynge dump-rows RELEASE             write the rows of the running suite to where the tests find earlier releases
            ./klynge help                          this text

            KLYNGE_PORT moves the suite from port 8080, KLYNGE_HOME its data from .klynge/.""";

    private Klynge() {}

    /** @param args a subcommand and its arguments, as the help says */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        try {
            List<String> words = new ArrayList<>(Arrays.asList(args));
            String command = words.isEmpty() ? "help" : words.removeFirst();
            System.exit(run(command, words, out, err));
        } catch (Trouble trouble) {
            if (!trouble.isStop()) {
                err.println(trouble.getMessage());
            }
            System.exit(1);
        } catch (RuntimeException e) {
            e.printStackTrace(err);
            System.exit(2);
        }
    }

    private static int run(String command, List<String> words, PrintStream out, PrintStream err) {
        Home home = Home.ofEnvironment();
        switch (command) {
            case "up" -> {
                boolean empty = words.remove("--empty");
                words.remove("--detach");
                none(words);
                new Suite(home, port(), out).run(empty, Boolean.getBoolean("klynge.terminal"));
            }
            case "infra" -> new Infra(home, out).run(Path.of(option(words, "--file")));
            case "down" -> {
                none(words);
                out.println(Suite.down(home) ? "Stopped." : "Nothing was running.");
            }
            case "reset" -> {
                none(words);
                Suite.down(home);
                for (String part : List.of("data", "logs", "run", "app", "settings.properties")) {
                    Home.delete(home.dir().resolve(part));
                }
                out.println("The data in " + home.dir() + " are deleted; the next ./klynge up starts anew.");
            }
            case "status" -> {
                boolean json = words.remove("--json");
                none(words);
                new StatusCommand(new SuiteClient(Suite.runningUrl(home)), out).run(json);
            }
            case "import" -> {
                boolean json = words.remove("--json");
                boolean confirm = words.remove("--confirm");
                return new ImportCommand(new SuiteClient(Suite.runningUrl(home)), out, err).run(words, json, confirm);
            }
            case "dump-rows" -> {
                if (words.isEmpty()) {
                    throw new Trouble("Name the release, as in ./klynge dump-rows 1-foundation.");
                }
                String release = words.removeFirst();
                none(words);
                new DumpRows(home, out).run(release);
            }
            case "help", "--help", "-h" -> out.println(HELP);
            default -> throw new Trouble("There is no command " + command + "; ./klynge help lists them.");
        }
        return 0;
    }

    /** The port of the gateway: KLYNGE_PORT, or 8080. */
    static int port() {
        String wanted = System.getenv("KLYNGE_PORT");
        if (wanted == null || wanted.isBlank()) {
            return 8080;
        }
        try {
            int port = Integer.parseInt(wanted.strip());
            if (port > 0 && port < 65536) {
                return port;
            }
        } catch (NumberFormatException e) {
            throw new Trouble("KLYNGE_PORT must be a number from 1 to 65535, not " + wanted + ".", e);
        }
        throw new Trouble("KLYNGE_PORT must be a number from 1 to 65535, not " + wanted + ".");
    }

    private static void none(List<String> words) {
        if (!words.isEmpty()) {
            throw new Trouble("The word " + words.getFirst() + " is not understood; ./klynge help lists the commands.");
        }
    }

    private static String option(List<String> words, String name) {
        int at = words.indexOf(name);
        if (at < 0 || at + 1 >= words.size()) {
            throw new Trouble("The option " + name + " needs a value.");
        }
        return words.get(at + 1);
    }
}
