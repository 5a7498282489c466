package dk.sundhedsklynge.local;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** {@code klynge status}: the money of each cluster and party, and the projects, in Danish. */
final class StatusCommand {
    private static final List<String> FIGURES =
            List.of("received", "committed", "reserved", "spent", "uncommitted", "unspent", "carriedOver");

    private static final String UNKNOWN = "ikke oplyst";

    private final SuiteClient client;
    private final PrintStream out;

    StatusCommand(SuiteClient client, PrintStream out) {
        this.client = client;
        this.out = out;
    }

    void run(boolean json) {
        JsonNode clusters = part("/api/funds/v1/status", "clusters");
        JsonNode projects = part("/api/projects/v1/status", "projects");
        if (json) {
            out.println(pretty(shaped(clusters, projects)));
        } else {
            text(clusters, projects).forEach(out::println);
        }
    }

    /** The contract of {@code status --json}, whatever else the services tell. */
    static ObjectNode shaped(JsonNode clusters, JsonNode projects) {
        ObjectNode status = SuiteClient.JSON.createObjectNode();
        ArrayNode money = status.putArray("clusters");
        for (JsonNode cluster : clusters) {
            ObjectNode line = only(cluster, List.of("name"), FIGURES);
            ArrayNode parties = line.putArray("parties");
            cluster.path("parties").forEach(party -> parties.add(only(party, List.of("name", "kind"), FIGURES)));
            money.add(line);
        }
        ArrayNode list = status.putArray("projects");
        projects.forEach(project ->
                list.add(only(project, List.of("name", "aliases", "cluster", "phase"), List.of("granted", "spent"))));
        return status;
    }

    private static ObjectNode only(JsonNode from, List<String> words, List<String> figures) {
        ObjectNode to = SuiteClient.JSON.createObjectNode();
        words.forEach(word -> to.set(word, from.path(word)));
        figures.forEach(figure -> {
            JsonNode value = from.path(figure);
            to.set(figure, value.isMissingNode() ? NullNode.instance : value);
        });
        return to;
    }

    static String pretty(JsonNode json) {
        try {
            return SuiteClient.JSON.writerWithDefaultPrettyPrinter().writeValueAsString(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private JsonNode part(String path, String name) {
        SuiteClient.Answer answer = client.get(path);
        if (!answer.good() || !answer.body().path(name).isArray()) {
            throw new Trouble("Status kan ikke læses fra " + path + ": " + answer.problem());
        }
        return answer.body().get(name);
    }

    static List<String> text(JsonNode clusters, JsonNode projects) {
        List<String> lines = new ArrayList<>();
        Table money = new Table(
                1,
                "Klynge, part (kr.)",
                "Modtaget",
                "Disponeret",
                "Reserveret",
                "Anvendt",
                "Ikke disponeret",
                "Ikke anvendt",
                "Overført");
        for (JsonNode cluster : clusters) {
            money.row(figures(cluster.path("name").asText(), cluster));
            for (JsonNode party : cluster.path("parties")) {
                String mark = party.path("kind").asText().equals("unsplit") ? " (ikke fordelt på parter)" : "";
                money.row(figures("  " + party.path("name").asText() + mark, party));
            }
        }
        lines.addAll(clusters.isEmpty() ? List.of("Ingen klynge har penge endnu.") : money.lines());
        lines.add("");
        Table table = new Table(3, "Projekt", "Klynge", "Fase", "Bevilget", "Anvendt");
        for (JsonNode project : projects) {
            table.row(List.of(
                    named(project),
                    project.path("cluster").asText(),
                    project.path("phaseLabel").asText(),
                    DanishFigures.kroner(project.path("granted")),
                    spent(project)));
        }
        lines.addAll(projects.isEmpty() ? List.of("Der er ingen projekter endnu.") : table.lines());
        return lines;
    }

    /** Of a project whose money is told, nobody may have stated what was spent. */
    private static String spent(JsonNode project) {
        return project.path("granted").isNumber() && project.path("spent").isNull()
                ? UNKNOWN
                : DanishFigures.kroner(project.path("spent"));
    }

    private static String named(JsonNode project) {
        List<String> aliases = new ArrayList<>();
        project.path("aliases").forEach(alias -> aliases.add(alias.asText()));
        String name = project.path("name").asText();
        return aliases.isEmpty() ? name : name + " (" + String.join(", ", aliases) + ")";
    }

    private static List<String> figures(String name, JsonNode from) {
        List<String> cells = new ArrayList<>(List.of(name));
        FIGURES.forEach(
                figure -> cells.add(from.path(figure).isNull() ? UNKNOWN : DanishFigures.kroner(from.path(figure))));
        return cells;
    }
}
