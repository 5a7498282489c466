package dk.sundhedsklynge.acceptance;

import static dk.sundhedsklynge.acceptance.Entered.SECRETARIAT;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How one cooperation stands in all three services, without what is its own: ids, places in the chain and moments. Two that were
 * told the same stand the same.
 *
 * @param balance in total, per party and per period
 * @param entries of the ledger that are in force: neither reversed nor a reversal
 * @param findings figures of documents that the ledger says otherwise about
 * @param projects with their names, phase, period and money
 * @param effects with what became of each
 */
record CooperationState(
        String balance, List<String> entries, List<String> findings, List<String> projects, List<String> effects) {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Set<String> OWN =
            Set.of("cooperationName", "position", "digest", "previousDigest", "recordedAt");

    static CooperationState of(String cooperation) {
        List<JsonNode> projects = list("/api/projects/v1/projects", cooperation);
        Map<String, String> names = new TreeMap<>();
        projects.forEach(it ->
                names.put(it.path("id").asText(), "project " + it.path("name").asText()));
        names.put(cooperation, "cooperation");
        Reading reading = new Reading(cooperation, names);
        JsonNode balance = SECRETARIAT
                .get("/api/funds/v1/cooperations/" + cooperation + "/balance")
                .ok();
        ((ObjectNode) balance).remove("name");
        return new CooperationState(
                reading.of(balance).toString(),
                reading.of(list("/api/funds/v1/entries", cooperation), CooperationState::inForce),
                reading.of(list("/api/funds/v1/findings", cooperation), finding -> true),
                reading.of(projects, project -> true),
                effects(cooperation).stream()
                        .map(it -> "%s %s: %s %s"
                                .formatted(
                                        it.path("type").asText(),
                                        it.path("summary").asText(),
                                        it.path("state").asText(),
                                        it.path("reason").asText()))
                        .sorted()
                        .toList());
    }

    static List<JsonNode> effects(String cooperation) {
        return list("/api/meetings/v1/effects", cooperation);
    }

    private static List<JsonNode> list(String path, String cooperation) {
        return SECRETARIAT.all(path + "?cooperation=" + cooperation);
    }

    private static boolean inForce(JsonNode entry) {
        return entry.path("reverses").isNull() && entry.path("reversedBy").isNull();
    }

    /** Reads what a service answers about one cooperation. */
    private record Reading(String cooperation, Map<String, String> names) {
        List<String> of(List<JsonNode> list, Predicate<JsonNode> wanted) {
            return list.stream()
                    .filter(wanted)
                    .map(it -> of(it).toString())
                    .sorted()
                    .collect(Collectors.toList());
        }

        JsonNode of(JsonNode node) {
            if (node instanceof ObjectNode object) {
                ObjectNode read = Suite.JSON.createObjectNode();
                object.properties().stream()
                        .filter(field -> !OWN.contains(field.getKey()))
                        .forEach(field -> read.set(field.getKey(), of(field.getValue())));
                return read;
            }
            if (node instanceof ArrayNode array) {
                ArrayNode read = Suite.JSON.createArrayNode();
                array.forEach(element -> read.add(of(element)));
                return read;
            }
            String text = node.isNumber() ? node.decimalValue().toPlainString() : node.asText();
            return Suite.JSON.getNodeFactory().textNode(word(text));
        }

        private String word(String text) {
            String name = names.get(text);
            if (name != null) {
                return name;
            }
            return ID.matcher(text).matches() ? "id" : text.replace(cooperation + ":", "");
        }
    }
}
