package dk.sundhedsklynge.local;

import com.fasterxml.jackson.databind.JsonNode;
import dk.sundhedsklynge.local.SuiteClient.Wish;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The sample minutes that a first start loads, through the public interface as a secretary would. {@code samples/index.txt}
 * names a file per line, followed by {@code confirm=yes} where the effects that are sure shall be taken, by
 * {@code recommended=yes} where those shall be too that its body may only recommend, and by {@code seen=<type>} where a
 * secretary has looked at what is doubted of a type and confirms it. A sample is filled with
 * the dates of the day once per home: filled on another day it would be another meeting.
 */
final class Samples {
    private static final String DONE = "samples";
    private static final String SEEN = "seen=";
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Pattern CODE = Pattern.compile("\\d+");
    private static final Pattern ID = Pattern.compile("[a-z]+(-[a-z]+)+");

    private final SuiteClient client;
    private final Settings settings;
    private final LocalDate today;
    private final PrintStream out;

    Samples(SuiteClient client, Settings settings, LocalDate today, PrintStream out) {
        this.today = today;
        this.client = client;
        this.settings = settings;
        this.out = out;
    }

    /** How many were loaded; null before a first start has come to its end. */
    static @Nullable String loaded(Settings settings) {
        return settings.get(DONE);
    }

    /** Loads once in the life of a home; the answer says in a sentence what is there. */
    String load(boolean empty) {
        String done = loaded(settings);
        if (done != null) {
            return done.equals("0")
                    ? "No sample data were loaded."
                    : done + " sample minutes were loaded at the first start.";
        }
        if (empty) {
            settings.put(DONE, "0");
            return "No sample data were loaded.";
        }
        int loaded = 0;
        List<String> index = index();
        for (String line : index) {
            String[] words = line.split("\\s+");
            List<String> wishes = List.of(words);
            SuiteClient.Answer answer = one(words[0], wishes.contains("confirm=yes"));
            if (answer != null) {
                loaded++;
                if (wishes.contains("recommended=yes")) {
                    confirmRecommended(answer.body().path("effects"));
                }
                wishes.stream()
                        .filter(wish -> wish.startsWith(SEEN))
                        .forEach(wish -> confirmSeen(answer.body().path("effects"), wish.substring(SEEN.length())));
            }
        }
        settings.put(DONE, String.valueOf(loaded));
        String said =
                loaded + " of " + index.size() + " sample minutes were loaded; ./klynge status shows what came of them";
        return said + (Waiting.within(PATIENCE, this::isSettled) ? "." : ", not all of it yet.");
    }

    /** Whether every order is answered, and the services know the names that they show. */
    private boolean isSettled() {
        JsonNode pending = list("/api/meetings/v1/effects?state=pending&limit=1", "items");
        JsonNode clusters = list("/api/funds/v1/status", "clusters");
        JsonNode projects = list("/api/projects/v1/status", "projects");
        return pending.isEmpty() && isNamed(clusters, projects);
    }

    /** Until its name has come, a party is shown by its code, a cluster of a project by its id, and the money of a cluster not. */
    static boolean isNamed(JsonNode clusters, JsonNode projects) {
        Set<String> named = new HashSet<>();
        for (JsonNode cluster : clusters) {
            named.add(cluster.path("name").asText());
            for (JsonNode party : cluster.path("parties")) {
                if (CODE.matcher(party.path("name").asText()).matches()) {
                    return false;
                }
            }
        }
        for (JsonNode project : projects) {
            boolean paid = project.path("granted").decimalValue().signum() > 0;
            String cluster = project.path("cluster").asText();
            if (ID.matcher(cluster).matches() || paid && !named.contains(cluster)) {
                return false;
            }
        }
        return true;
    }

    private JsonNode list(String path, String name) {
        SuiteClient.Answer answer = client.get(path);
        if (!answer.good()) {
            throw new Trouble(answer.problem());
        }
        return answer.body().path(name);
    }

    /**
     * What a body may only recommend is left to a secretary. Here the secretary sees it and confirms it: projects first, then the
     * money that waits for them.
     */
    private void confirmRecommended(JsonNode effects) {
        for (String type : List.of("register", "grant")) {
            for (JsonNode effect : effects) {
                boolean open = effect.path("state").asText().equals("proposed")
                        && effect.path("type").asText().equals(type);
                if (open && !effect.path("competent").asBoolean()) {
                    client.confirm(effect.path("id").asText());
                }
            }
        }
    }

    /** A doubt about words asks for a look. The sample says that it was taken, and which type of effect was right all the same. */
    private void confirmSeen(JsonNode effects, String type) {
        for (JsonNode effect : effects) {
            boolean open = effect.path("state").asText().equals("proposed")
                    && effect.path("type").asText().equals(type);
            if (open) {
                client.confirm(effect.path("id").asText());
            }
        }
    }

    /** The answer to a sample that was taken; null when it was refused, which is said. */
    private SuiteClient.@Nullable Answer one(String name, boolean confirm) {
        try (InputStream sample = Samples.class.getResourceAsStream("/samples/" + name)) {
            if (sample == null) {
                out.println("The sample " + name + " is missing.");
                return null;
            }
            String text = new String(sample.readAllBytes(), StandardCharsets.UTF_8);
            byte[] document = SampleText.filled(text, today).getBytes(StandardCharsets.UTF_8);
            SuiteClient.Answer answer = client.document(
                    name,
                    HttpRequest.BodyPublishers.ofByteArray(document),
                    confirm ? Wish.KEEP_AND_CONFIRM : Wish.KEEP,
                    "");
            if (!answer.good()) {
                out.println("The sample " + name + " was refused; the suite says: " + answer.problem());
                return null;
            }
            return answer;
        } catch (IOException e) {
            throw new Trouble(
                    "The samples cannot be read (" + e.getMessage() + "); build the suite anew with ./klynge up.", e);
        }
    }

    private static List<String> index() {
        try (InputStream index = Samples.class.getResourceAsStream("/samples/index.txt")) {
            if (index == null) {
                return List.of();
            }
            try (BufferedReader reader = new BufferedReader(new InputStreamReader(index, StandardCharsets.UTF_8))) {
                return reader.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                        .toList();
            }
        } catch (IOException e) {
            throw new Trouble(
                    "The samples cannot be read (" + e.getMessage() + "); build the suite anew with ./klynge up.", e);
        }
    }
}
