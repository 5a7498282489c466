package dk.sundhedsklynge.platform.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.Yaml;

/** The committed OpenAPI of the service under test, as a table to walk along: what is added to it is tested by itself. */
public record OpenApi(List<Operation> operations) {
    private static final Path COMMITTED = Path.of("contracts/openapi.yaml");
    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    /**
     * @param bodyTypes media types of the body; empty when it takes none
     * @param forOperators whether it is for those who run the suite and for nobody else
     */
    public record Operation(
            String method, String path, List<Parameter> parameters, Set<String> bodyTypes, boolean forOperators) {
        public List<Parameter> in(String place) {
            return parameters.stream().filter(it -> it.in().equals(place)).toList();
        }

        /** The path with an id of nothing for each id, and with a cooperation that there is for each name. */
        public String address() {
            String address = path;
            for (Parameter parameter : in("path")) {
                String value = parameter.kind() == Kind.ID ? UUID.randomUUID().toString() : "nordjylland-vest";
                address = address.replace("{" + parameter.name() + "}", value);
            }
            return address;
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    /** What a value of a parameter is. */
    public enum Kind {
        NUMBER,
        CHOICE,
        DAY,
        MOMENT,
        ID,
        TEXT
    }

    /** @param minimum of a number; null when it has none, as {@code maximum} */
    public record Parameter(
            String name,
            String in,
            Kind kind,
            @Nullable Long minimum,
            @Nullable Long maximum) {}

    public static OpenApi committed() {
        try (Reader contract = Files.newBufferedReader(COMMITTED)) {
            return new OpenApi(operations(new ObjectMapper().valueToTree(new Yaml().load(contract))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The methods that a path takes. */
    public Set<String> methods(String path) {
        Set<String> methods = new TreeSet<>();
        operations.stream().filter(it -> it.path().equals(path)).forEach(it -> methods.add(it.method()));
        return methods;
    }

    private static List<Operation> operations(JsonNode contract) {
        List<Operation> operations = new ArrayList<>();
        contract.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(operation -> {
                    if (METHODS.contains(operation.getKey())) {
                        operations.add(operation(contract, path.getKey(), operation.getKey(), operation.getValue()));
                    }
                }));
        return operations;
    }

    private static Operation operation(JsonNode contract, String path, String method, JsonNode operation) {
        List<Parameter> parameters = new ArrayList<>();
        operation.path("parameters").forEach(it -> parameters.add(parameter(contract, referred(contract, it))));
        Set<String> bodies = new TreeSet<>();
        operation.path("requestBody").path("content").fieldNames().forEachRemaining(bodies::add);
        boolean forOperators = operation.path("tags").toString().contains("\"operations\"");
        return new Operation(method.toUpperCase(Locale.ROOT), path, parameters, bodies, forOperators);
    }

    private static Parameter parameter(JsonNode contract, JsonNode parameter) {
        JsonNode schema = referred(contract, parameter.path("schema"));
        return new Parameter(
                parameter.path("name").asText(),
                parameter.path("in").asText(),
                kind(schema),
                limit(schema, "minimum"),
                limit(schema, "maximum"));
    }

    private static JsonNode referred(JsonNode contract, JsonNode node) {
        return node.has("$ref") ? contract.at(node.path("$ref").asText().substring(1)) : node;
    }

    private static Kind kind(JsonNode schema) {
        return switch (schema.path("type").asText()) {
            case "integer" -> Kind.NUMBER;
            case "boolean" -> Kind.CHOICE;
            default ->
                switch (schema.path("format").asText()) {
                    case "date" -> Kind.DAY;
                    case "date-time" -> Kind.MOMENT;
                    case "uuid" -> Kind.ID;
                    default -> Kind.TEXT;
                };
        };
    }

    private static @Nullable Long limit(JsonNode schema, String name) {
        return schema.has(name) ? schema.path(name).asLong() : null;
    }
}
