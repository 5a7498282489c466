package dk.sundhedsklynge.local;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How long the tests may take, by part. {@code deploy/test-budget.properties} gives the minutes of each part and says which test
 * classes belong to it: {@code journeys.classes} holds patterns of {@code module/full.class.Name}, {@code *} standing for anything.
 * A class that no pattern names belongs to {@code services} when it starts a service, and to {@code units} otherwise. What the
 * whole run takes beyond its test classes is {@code rest}: compiling, starting the infrastructure, packaging.
 */
final class TestBudget {
    /** In the order in which they are printed. */
    static final List<String> PARTS =
            List.of("units", "services", "journeys", "generators", "images", "faults", "rest", "whole");

    private static final Pattern SUITE = Pattern.compile("<testsuite[^>]*? name=\"([^\"]+)\" time=\"([0-9.,]+)\"");

    /** How a class file names the annotation of a test that starts a service. */
    private static final String STARTS_A_SERVICE = "Lio/quarkus/test/junit/QuarkusTest;";

    private final Map<String, Double> minutes = new LinkedHashMap<>();
    private final Map<String, List<Pattern>> classes = new LinkedHashMap<>();

    /**
     * What a run took.
     *
     * @param lines the table to print
     * @param excesses a sentence for each part that took too long
     */
    record Verdict(List<String> lines, List<String> excesses) {}

    /** @throws Trouble when a part has no minutes */
    TestBudget(Properties budget) {
        for (String part : PARTS) {
            String value = budget.getProperty(part);
            if (value == null) {
                throw new Trouble("The test budget says nothing of the part " + part + "; give its minutes.");
            }
            minutes.put(part, Double.valueOf(value.strip()));
            classes.put(
                    part,
                    Arrays.stream(budget.getProperty(part + ".classes", "").split(","))
                            .map(String::strip)
                            .filter(pattern -> !pattern.isEmpty())
                            .map(pattern -> Pattern.compile(("\\Q" + pattern + "\\E").replace("*", "\\E.*\\Q")))
                            .toList());
        }
    }

    static TestBudget of(Path project) {
        Path file = project.resolve("deploy/test-budget.properties");
        Properties budget = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            budget.load(reader);
        } catch (IOException e) {
            throw new Trouble("The test budget " + file + " cannot be read: " + e.getMessage() + ".", e);
        }
        return new TestBudget(budget);
    }

    /** @param since when the run began, in milliseconds; reports that are older are of another run */
    Verdict judge(Path project, long since) {
        Map<String, Double> seconds = new LinkedHashMap<>();
        PARTS.forEach(part -> seconds.put(part, 0.0));
        for (Path module : modules(project)) {
            for (Path report : reports(module, since)) {
                Matcher suite = SUITE.matcher(head(report));
                if (suite.find()) {
                    seconds.merge(
                            part(project, module, suite.group(1)),
                            Double.parseDouble(suite.group(2).replace(",", "")),
                            Double::sum);
                }
            }
        }
        double tests =
                seconds.values().stream().mapToDouble(Double::doubleValue).sum();
        double whole = Math.max(tests, (System.currentTimeMillis() - since) / 1000.0);
        seconds.put("whole", whole);
        seconds.put("rest", whole - tests);
        return verdict(seconds);
    }

    Verdict verdict(Map<String, Double> seconds) {
        List<String> lines = new ArrayList<>(List.of("Seconds of each part, and what the test budget allows:"));
        List<String> excesses = new ArrayList<>();
        for (String part : PARTS) {
            double used = seconds.getOrDefault(part, 0.0);
            double allowed = 60 * minutes.getOrDefault(part, 0.0);
            lines.add(String.format(Locale.ROOT, "  %-12s %7.0f of %6.0f", part, used, allowed));
            if (used > allowed) {
                excesses.add(String.format(
                        Locale.ROOT,
                        "The part %s took %.0f s and may take %.0f s; make its tests faster, tag what must be long with 'long', or"
                                + " change deploy/test-budget.properties and say why.",
                        part,
                        used,
                        allowed));
            }
        }
        return new Verdict(lines, excesses);
    }

    private String part(Path project, Path module, String name) {
        String named = project.relativize(module) + "/" + name;
        for (Map.Entry<String, List<Pattern>> part : classes.entrySet()) {
            if (part.getValue().stream()
                    .anyMatch(pattern -> pattern.matcher(named).matches())) {
                return part.getKey();
            }
        }
        return startsAService(module, name) ? "services" : "units";
    }

    private static boolean startsAService(Path module, String name) {
        Path file = module.resolve("target/test-classes").resolve(name.replace('.', '/') + ".class");
        try {
            return Files.exists(file)
                    && new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(STARTS_A_SERVICE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every directory with reports, two levels deep as the modules are. */
    private static List<Path> modules(Path project) {
        try (Stream<Path> directories = Files.find(
                project, 2, (path, attributes) -> Files.isDirectory(path.resolve("target/surefire-reports")))) {
            return directories.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> reports(Path module, long since) {
        try (Stream<Path> files = Files.list(module.resolve("target/surefire-reports"))) {
            return files.filter(file -> file.getFileName().toString().matches("TEST-.*\\.xml"))
                    .filter(file -> file.toFile().lastModified() >= since)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String head(Path report) {
        try (Reader reader = Files.newBufferedReader(report)) {
            char[] head = new char[2000];
            int length = reader.read(head);
            return new String(head, 0, Math.max(0, length));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
