package dk.sundhedsklynge.local;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The sample minutes that a first start loads, through the public interface as a secretary would. {@code samples/index.txt}
 * names a file per line, followed by {@code confirm=yes} where the effects that are sure shall be taken, and by
 * {@code recommended=yes} where those shall be too that its body may only recommend. A sample is filled with
 * the dates of the day once per home: filled on another day it would be another meeting.
 */
final class Samples {
    private static final String DONE = "samples";

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
            }
        }
        settings.put(DONE, String.valueOf(loaded));
        return loaded + " of " + index.size() + " sample minutes were loaded; ./klynge status shows what came of them.";
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

    /** The answer to a sample that was taken; null when it was refused, which is said. */
    private SuiteClient.@Nullable Answer one(String name, boolean confirm) {
        try (InputStream sample = Samples.class.getResourceAsStream("/samples/" + name)) {
            if (sample == null) {
                out.println("The sample " + name + " is missing.");
                return null;
            }
            String text = new String(sample.readAllBytes(), StandardCharsets.UTF_8);
            byte[] document = SampleText.filled(text, today).getBytes(StandardCharsets.UTF_8);
            SuiteClient.Answer answer =
                    client.document(name, HttpRequest.BodyPublishers.ofByteArray(document), confirm);
            if (!answer.good()) {
                out.println("The sample " + name + " was refused: " + answer.problem());
                return null;
            }
            return answer;
        } catch (IOException e) {
            throw new Trouble("The samples cannot be read: " + e.getMessage() + ".", e);
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
            throw new Trouble("The samples cannot be read: " + e.getMessage() + ".", e);
        }
    }
}
