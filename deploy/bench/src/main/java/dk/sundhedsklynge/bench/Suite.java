package dk.sundhedsklynge.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The suite under test: {@code ./klynge up} with a home and a port of its own, and where its parts are. */
final class Suite {
    static final List<String> SERVICES = List.of("meetings", "funds", "projects");
    private static final Pattern READY = Pattern.compile("^\\s+(\\S.*?)\\s+ready\\s+([0-9.]+) s.*");

    private final Path project;
    private final Path home;
    private final int port;
    private final PrintStream out;
    private final Map<String, Properties> configuration = new LinkedHashMap<>();

    Suite(Path project, Path home, int port, PrintStream out) {
        this.project = project;
        this.home = home;
        this.port = port;
        this.out = out;
    }

    /** Starts it without sample data; the seconds each part took until it was ready. */
    Map<String, Double> start() {
        Map<String, Double> seconds = new LinkedHashMap<>();
        for (String line : klynge("up", "--detach", "--empty")) {
            Matcher ready = READY.matcher(line);
            if (ready.matches()) {
                seconds.put(ready.group(1), Double.valueOf(ready.group(2)));
            }
        }
        SERVICES.forEach(service -> configuration.put(
                service, read(home.resolve("run").resolve(service).resolve("config/application.properties"))));
        return seconds;
    }

    void stop() {
        klynge("down");
    }

    void delete() {
        klynge("reset");
    }

    boolean isRunning() {
        return Files.exists(home.resolve("run/ready")) && SERVICES.stream().allMatch(it -> isAlive(pid(it)));
    }

    /** What the launcher said last of a part that ended before its time; empty when it said nothing. */
    String lastWords() {
        try {
            return Files.readAllLines(home.resolve("logs/klynge.log")).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("Stop") && !line.startsWith(" "))
                    .reduce((one, next) -> next)
                    .orElse("");
        } catch (IOException e) {
            return "";
        }
    }

    Path home() {
        return home;
    }

    /** Where browsers and partners come in. */
    String url() {
        return "http://localhost:" + port;
    }

    int port(String service) {
        return Integer.parseInt(setting(service, "quarkus.http.port"));
    }

    String setting(String service, String name) {
        Properties known = configuration.get(service);
        String value = known == null ? null : known.getProperty(name);
        if (value == null) {
            throw new BenchFailure("The setting " + name + " of " + service + " is not there; is the suite running?");
        }
        return value;
    }

    /** The generated password of that name. */
    String secret(String name) {
        return read(home.resolve("settings.properties")).getProperty(name, "");
    }

    /** @param part as its log is named: funds, postgres */
    long pid(String part) {
        try {
            return Long.parseLong(Files.readString(home.resolve("run").resolve(part + ".pid"))
                    .strip()
                    .split(" ")[0]);
        } catch (IOException e) {
            return 0;
        }
    }

    /** The flags that a service's JVM was started with, the program that runs it first. */
    List<String> javaOf(String service) {
        try {
            String line = Files.readString(Path.of("/proc/" + pid(service) + "/cmdline"));
            List<String> words = new ArrayList<>(List.of(line.split("\0")));
            return List.copyOf(words.subList(0, words.indexOf("-jar")));
        } catch (IOException e) {
            throw new BenchFailure("The command line of " + service + " cannot be read: " + e.getMessage() + ".", e);
        }
    }

    private List<String> klynge(String... words) {
        List<String> command = new ArrayList<>(List.of(project.resolve("klynge").toString()));
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment()
                .putAll(Map.of(
                        "KLYNGE_HOME", home.toString(), "KLYNGE_PORT", String.valueOf(port), "KLYNGE_BUILT", "1"));
        List<String> said = new ArrayList<>();
        try {
            Process process = builder.start();
            try (BufferedReader lines =
                    new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
                lines.lines().forEach(said::add);
            }
            if (process.waitFor() != 0) {
                said.forEach(out::println);
                throw new BenchFailure("./klynge " + String.join(" ", words) + " ended with an error.");
            }
            return said;
        } catch (IOException e) {
            throw new BenchFailure("./klynge cannot be run: " + e.getMessage() + ".", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BenchFailure("Stopped.", e);
        }
    }

    private static boolean isAlive(long pid) {
        return pid > 0 && ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false);
    }

    private static Properties read(Path file) {
        Properties values = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            values.load(reader);
            return values;
        } catch (IOException e) {
            throw new BenchFailure("The file " + file + " cannot be read: " + e.getMessage() + ".", e);
        }
    }
}
