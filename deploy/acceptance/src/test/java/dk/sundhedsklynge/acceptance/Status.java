package dk.sundhedsklynge.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What {@code klynge status --json} says. */
record Status(JsonNode json) {

    static Status read() {
        Command.Outcome outcome = Command.run("status", "--json");
        if (outcome.code() != 0) {
            throw new AssertionError(outcome.err());
        }
        return new Status(outcome.json());
    }

    JsonNode cluster(String name) {
        return named(json.path("clusters"), name);
    }

    JsonNode project(String name) {
        return named(json.path("projects"), name);
    }

    boolean knowsProject(String name) {
        return elements(json.path("projects"))
                .anyMatch(it -> it.path("name").asText().equals(name));
    }

    static BigDecimal kroner(JsonNode of, String figure) {
        return of.path(figure).decimalValue();
    }

    private static JsonNode named(JsonNode list, String name) {
        return elements(list)
                .filter(it -> it.path("name").asText().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No " + name + " in " + list));
    }

    private static Stream<JsonNode> elements(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
