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
        return elements(json.path("clusters"))
                .filter(it -> it.path("name").asText().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No " + name + " in " + json));
    }

    /** A project of one cluster: others may have one of the same name. */
    JsonNode project(String cluster, String name) {
        return elements(json.path("projects"))
                .filter(it -> it.path("cluster").asText().equals(cluster))
                .filter(it -> it.path("name").asText().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No " + name + " of " + cluster + " in " + json));
    }

    static BigDecimal kroner(JsonNode of, String figure) {
        return of.path(figure).decimalValue();
    }

    private static Stream<JsonNode> elements(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
