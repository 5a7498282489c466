package dk.sundhedsklynge.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.PrintStream;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** {@code klynge import}: sends documents to the suite and prints what was read out of each. */
final class ImportCommand {
    private static final Set<String> TAKEN = Set.of("pending", "waiting", "applied", "reserved", "contained");

    /** The contract of {@code import --json}, whatever else the service tells. */
    private static final List<String> SHAPE = List.of(
            "file",
            "cluster",
            "level",
            "date",
            "items",
            "recommendations",
            "decisions",
            "tables",
            "figures",
            "attachments",
            "followUps",
            "accountedFor",
            "warnings");

    private final SuiteClient client;
    private final PrintStream out;
    private final PrintStream err;

    ImportCommand(SuiteClient client, PrintStream out, PrintStream err) {
        this.client = client;
        this.out = out;
        this.err = err;
    }

    /** The exit code: 0 when every document was read, 1 when one was refused; the others are read all the same. */
    int run(List<String> names, boolean json, boolean confirm) {
        List<Path> files = files(names);
        ArrayNode read = SuiteClient.JSON.createArrayNode();
        int refused = 0;
        for (Path file : files) {
            String name = String.valueOf(file.getFileName());
            SuiteClient.Answer answer = client.document(name, content(file), confirm);
            if (answer.good() && answer.body() instanceof ObjectNode document) {
                document.put("file", name);
                read.add(shaped(document));
                if (!json) {
                    text(document, confirm).forEach(out::println);
                }
            } else {
                refused++;
                err.println(name + " was refused: " + answer.problem());
            }
        }
        if (json) {
            out.println(StatusCommand.pretty(read));
        }
        return refused == 0 ? 0 : 1;
    }

    static ObjectNode shaped(ObjectNode document) {
        ObjectNode line = SuiteClient.JSON.createObjectNode();
        SHAPE.forEach(field -> line.set(field, document.path(field)));
        ArrayNode warnings = line.putArray("warnings");
        document.path("warnings").forEach(warning -> {
            ObjectNode one = warnings.addObject();
            List.of("line", "kind", "message").forEach(field -> one.set(field, warning.path(field)));
        });
        return line;
    }

    private static HttpRequest.BodyPublisher content(Path file) {
        try {
            return HttpRequest.BodyPublishers.ofFile(file);
        } catch (FileNotFoundException e) {
            throw new Trouble("The file " + file + " cannot be read.", e);
        }
    }

    private static List<Path> files(List<String> names) {
        if (names.isEmpty()) {
            throw new Trouble("Which files? For example: ./klynge import minutes/*.txt");
        }
        List<Path> files = new ArrayList<>();
        for (String name : names) {
            Path path = Path.of(name);
            if (name.startsWith("--")) {
                throw new Trouble("The option " + name + " is not understood; ./klynge help lists the commands.");
            } else if (Files.isDirectory(path)) {
                files.addAll(documents(path));
            } else if (Files.isReadable(path)) {
                files.add(path);
            } else {
                throw new Trouble("The file " + name + " is not there or cannot be read.");
            }
        }
        if (files.isEmpty()) {
            throw new Trouble("There is no .txt or .md file in " + String.join(", ", names) + ".");
        }
        return files;
    }

    private static List<Path> documents(Path directory) {
        try (Stream<Path> entries = Files.walk(directory)) {
            return entries.filter(Files::isRegularFile)
                    .filter(file -> {
                        String lower = file.toString().toLowerCase(Locale.ROOT);
                        return lower.endsWith(".txt") || lower.endsWith(".md");
                    })
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new Trouble("The directory " + directory + " cannot be read: " + e.getMessage() + ".", e);
        }
    }

    static List<String> text(JsonNode document, boolean confirm) {
        List<String> lines = new ArrayList<>();
        lines.add("%s: %s, %s, %s"
                .formatted(
                        document.path("file").asText(),
                        document.path("cluster").asText(),
                        document.path("level").asText(),
                        document.path("date").asText()));
        lines.add(
                "  %s items, %s recommendations, %s decisions, %s tables, %s figures, %s attachments, %s follow-ups; %s read"
                        .formatted(
                                document.path("items").asText(),
                                document.path("recommendations").asText(),
                                document.path("decisions").asText(),
                                document.path("tables").asText(),
                                document.path("figures").asText(),
                                document.path("attachments").asText(),
                                document.path("followUps").asText(),
                                DanishFigures.percent(document.path("accountedFor"))));
        for (JsonNode warning : document.path("warnings")) {
            lines.add("  line %s, %s: %s"
                    .formatted(
                            warning.path("line").asText(),
                            warning.path("kind").asText(),
                            warning.path("message").asText()));
        }
        for (JsonNode effect : document.path("effects")) {
            boolean taken = TAKEN.contains(effect.path("state").asText());
            String reason = effect.path("reason").asText("");
            lines.add("  %s %s (%s)%s"
                    .formatted(
                            taken ? "+" : "-",
                            effect.path("summary").asText(),
                            effect.path("state").asText(),
                            confirm && !taken && !reason.isBlank() ? ": " + reason : ""));
        }
        return lines;
    }
}
