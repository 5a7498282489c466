package dk.sundhedsklynge.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.sundhedsklynge.local.SuiteClient.Wish;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.PrintStream;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * {@code klynge import}: sends documents to the suite and prints, in Danish, what was read out of each. Only with
 * {@code --confirm} is anything kept.
 */
final class ImportCommand {
    private static final Set<String> TAKEN = Set.of("pending", "waiting", "applied", "reserved", "contained");

    private static final Map<String, String> LEVELS =
            Map.of("political", "politisk niveau", "professional", "fagligt niveau", "other", "andet organ");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d. MMMM yyyy", Locale.of("da", "DK"));

    /** The contract of {@code import --json}, whatever else the service tells. */
    private static final List<String> SHAPE = List.of(
            "id",
            "version",
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
            "accountedFor");

    private static final List<String> WARNING = List.of("line", "kind", "message");
    private static final List<String> NOTICE = List.of("item", "line", "message");
    private static final List<String> EFFECT = List.of("id", "type", "state", "summary", "reason", "item", "line");

    private final SuiteClient client;
    private final PrintStream out;
    private final PrintStream err;

    ImportCommand(SuiteClient client, PrintStream out, PrintStream err) {
        this.client = client;
        this.out = out;
        this.err = err;
    }

    /**
     * The exit code: 0 when every document was read, 1 when one was refused; the others are read all the same.
     *
     * @param relation what the only document is to other minutes of its body and day; empty: the service asks where it matters
     */
    int run(List<Path> names, boolean json, boolean confirm, String relation) {
        List<Path> files = files(names);
        if (!relation.isEmpty() && files.size() > 1) {
            throw new Trouble("--as svarer for ét dokument, og her er " + files.size()
                    + ". Indlæs det, som svaret gælder, for sig selv.");
        }
        ArrayNode read = SuiteClient.JSON.createArrayNode();
        int refused = 0;
        for (Path file : files) {
            String name = String.valueOf(file.getFileName());
            SuiteClient.Answer answer =
                    client.document(name, content(file), confirm ? Wish.KEEP_AND_CONFIRM : Wish.PREVIEW, relation);
            if (answer.good() && answer.body() instanceof ObjectNode document) {
                document.put("file", name);
                read.add(shaped(document));
                if (!json) {
                    text(document).forEach(out::println);
                }
            } else {
                refused++;
                err.println(name + " blev ikke indlæst: " + answer.problem());
            }
        }
        if (json) {
            out.println(StatusCommand.pretty(read));
        } else if (!confirm && !read.isEmpty()) {
            out.println("Intet er gemt. Tilføj --confirm for at indlæse og bekræfte det, som intet taler imod.");
        }
        return refused == 0 ? 0 : 1;
    }

    static ObjectNode shaped(ObjectNode document) {
        ObjectNode line = only(SHAPE, document);
        each(line.putArray("warnings"), WARNING, document.path("warnings"));
        each(line.putArray("notices"), NOTICE, document.path("notices"));
        each(line.putArray("effects"), EFFECT, document.path("effects"));
        line.set("question", document.path("question").isObject() ? document.get("question") : NullNode.instance);
        return line;
    }

    private static void each(ArrayNode to, List<String> fields, JsonNode from) {
        from.forEach(one -> to.add(only(fields, one)));
    }

    private static ObjectNode only(List<String> fields, JsonNode from) {
        ObjectNode to = SuiteClient.JSON.createObjectNode();
        fields.forEach(field -> to.set(field, from.has(field) ? from.get(field) : NullNode.instance));
        return to;
    }

    private static HttpRequest.BodyPublisher content(Path file) {
        try {
            return HttpRequest.BodyPublishers.ofFile(file);
        } catch (FileNotFoundException e) {
            throw new Trouble("Filen " + file + " kan ikke læses. Se efter, om den er der, og prøv igen.", e);
        }
    }

    private static List<Path> files(List<Path> names) {
        List<Path> files = new ArrayList<>();
        for (Path name : names) {
            if (Files.isDirectory(name)) {
                files.addAll(documents(name));
            } else if (Files.isReadable(name)) {
                files.add(name);
            } else {
                throw new Trouble("Filen " + name + " findes ikke eller kan ikke læses. Ret navnet, og prøv igen.");
            }
        }
        if (files.isEmpty()) {
            throw new Trouble("Der er ingen .txt- eller .md-filer i "
                    + names.stream().map(Path::toString).collect(Collectors.joining(", ")) + ".");
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
            throw new Trouble(
                    "Mappen " + directory + " kan ikke læses. Se efter, om du har adgang til den, og prøv igen.", e);
        }
    }

    /** A document in lines. Doubts and reasons are always among them: they are what the secretary has to look at. */
    static List<String> text(JsonNode document) {
        List<String> lines = new ArrayList<>();
        lines.add("%s: %s, %s, %s%s"
                .formatted(
                        document.path("file").asText(),
                        document.path("cluster").asText(),
                        LEVELS.getOrDefault(
                                document.path("level").asText(),
                                document.path("level").asText()),
                        day(document.path("date").asText()),
                        document.path("version").asInt(1) > 1
                                ? ", version " + document.path("version").asInt()
                                : ""));
        lines.add(
                "  " + counts(document) + "; " + DanishFigures.percent(document.path("accountedFor")) + " er forstået");
        if (!document.path("warnings").isEmpty() || !document.path("notices").isEmpty()) {
            lines.add("  Se efter:");
        }
        for (String doubts : List.of("warnings", "notices")) {
            for (JsonNode doubt : document.path(doubts)) {
                lines.add("    linje %s: %s"
                        .formatted(
                                doubt.path("line").asText(),
                                doubt.path("message").asText()));
            }
        }
        if (!document.path("effects").isEmpty()) {
            lines.add("  Virkninger (+ bekræftet, - ikke bekræftet):");
        }
        for (JsonNode effect : document.path("effects")) {
            boolean taken = TAKEN.contains(effect.path("state").asText());
            String reason = effect.path("reason").asText("");
            lines.add("    %s %s (%s)%s"
                    .formatted(
                            taken ? "+" : "-",
                            effect.path("summary").asText(),
                            effect.path("stateLabel").asText().toLowerCase(Locale.ROOT),
                            taken || reason.isBlank() ? "" : ": " + reason));
        }
        JsonNode question = document.path("question");
        if (question.isObject()) {
            lines.add("  " + question.path("text").asText());
            question.path("choices")
                    .forEach(choice -> lines.add("    %s: %s Svar med --as %s."
                            .formatted(
                                    choice.path("label").asText(),
                                    choice.path("meaning").asText(),
                                    choice.path("relation").asText())));
        }
        return lines;
    }

    private static String counts(JsonNode document) {
        return Stream.of(
                        count(document, "items", "punkt", "punkter"),
                        count(document, "recommendations", "indstilling", "indstillinger"),
                        count(document, "decisions", "beslutning", "beslutninger"),
                        count(document, "tables", "tabel", "tabeller"),
                        count(document, "figures", "tal", "tal"),
                        count(document, "attachments", "bilag", "bilag"),
                        count(document, "followUps", "opgave", "opgaver"))
                .collect(Collectors.joining(", "));
    }

    private static String count(JsonNode document, String field, String one, String many) {
        int count = document.path(field).asInt();
        return count + " " + (count == 1 ? one : many);
    }

    private static String day(String date) {
        return date.matches("\\d{4}-\\d\\d-\\d\\d") ? DAY.format(LocalDate.parse(date)) : date;
    }
}
