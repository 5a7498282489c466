package dk.sundhedsklynge.platform.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.Yaml;

/**
 * Compares requests and answers with an OpenAPI file. Of an answer the status, the headers and the body must be as the file says;
 * a request that was accepted must be one that the file allows. It is stricter than a client has to be: a field, a parameter or a
 * status that the file does not name is a fault.
 */
public final class ApiContract {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");
    /** Statuses of a path or method that the file rightly does not know. */
    private static final Set<Integer> OF_NO_OPERATION = Set.of(400, 401, 403, 404, 405, 413, 421, 503);

    private final JsonNode file;
    private final String root;
    private final List<Operation> operations;
    private final SchemaRegistry registry;
    private final Map<String, Schema> schemas = new ConcurrentHashMap<>();

    private record Operation(String method, String path, Pattern pattern, JsonNode described) {}

    private ApiContract(JsonNode file) {
        this.file = file;
        this.operations = operations(file);
        this.root = operations.getFirst().path().replaceAll("^(/api/[a-z]+/v1/).*", "$1");
        this.registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12,
                it -> it.schemaRegistryConfig(SchemaRegistryConfig.builder()
                        .formatAssertionsEnabled(true)
                        .build()));
        closeObjects(file.path("components").path("schemas"));
    }

    public static ApiContract of(Path file) {
        try (Reader reader = Files.newBufferedReader(file)) {
            return of(JSON.<JsonNode>valueToTree(new Yaml().load(reader)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param file is changed */
    static ApiContract of(JsonNode file) {
        return new ApiContract(file);
    }

    private static List<Operation> operations(JsonNode file) {
        List<Operation> operations = new ArrayList<>();
        file.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(operation -> {
                    if (METHODS.contains(operation.getKey())) {
                        operations.add(new Operation(
                                operation.getKey().toUpperCase(Locale.ROOT),
                                path.getKey(),
                                pattern(path.getKey()),
                                operation.getValue()));
                    }
                }));
        return operations;
    }

    private static Pattern pattern(String path) {
        return Pattern.compile("\\Q" + path.replaceAll("\\{\\w+}", "\\\\E[^/]+\\\\Q") + "\\E/?");
    }

    /** Fields that an object does not name are none of its. */
    private static void closeObjects(JsonNode schema) {
        if (schema instanceof ObjectNode object
                && object.path("properties").isObject()
                && !object.has("additionalProperties")) {
            object.put("additionalProperties", false);
        }
        schema.forEach(ApiContract::closeObjects);
    }

    /** @return what the file does not allow, in words; empty when all is well */
    public List<String> faults(ApiExchange exchange) {
        if (!exchange.address().getRawPath().startsWith(root)
                || exchange.address().getRawPath().equals(root + "openapi")) {
            return List.of();
        }
        List<Operation> candidates = operations.stream()
                .filter(it -> it.method().equals(exchange.method()))
                .filter(it ->
                        it.pattern().matcher(exchange.address().getRawPath()).matches())
                .toList();
        Operation operation = candidates.stream()
                .min((a, b) -> Long.compare(places(a.path()), places(b.path())))
                .orElse(null);
        if (operation == null) {
            return OF_NO_OPERATION.contains(exchange.status())
                    ? List.of()
                    : List.of("The file has no such operation, and it is answered " + exchange.status());
        }
        List<String> faults = new ArrayList<>();
        answer(operation, exchange, faults);
        if (exchange.status() < 300 || exchange.status() == 304) {
            request(operation, exchange, faults);
        }
        return faults;
    }

    private static long places(String path) {
        return path.chars().filter(it -> it == '{').count();
    }

    private void answer(Operation operation, ApiExchange exchange, List<String> faults) {
        JsonNode response = resolved(operation.described().path("responses").path(String.valueOf(exchange.status())));
        if (response.isMissingNode()) {
            faults.add("The operation does not name the status " + exchange.status());
            return;
        }
        response.path("headers").properties().forEach(header -> {
            if (resolved(header.getValue()).path("required").asBoolean()
                    && !exchange.responseHeaders().containsKey(header.getKey())) {
                faults.add("The answer lacks the header " + header.getKey());
            }
        });
        for (String header : List.of("ETag", "Location", "Retry-After", "Idempotent-Replayed")) {
            if (exchange.responseHeaders().containsKey(header)
                    && !response.path("headers").has(header)) {
                faults.add("The answer has a header that is not named for it: " + header);
            }
        }
        body(
                "The answer",
                response.path("content"),
                exchange.responseHeaders().get("Content-Type"),
                exchange.responseBody(),
                faults);
    }

    private void request(Operation operation, ApiExchange exchange, List<String> faults) {
        Map<String, List<String>> query = query(exchange);
        Map<String, JsonNode> known = new HashMap<>();
        operation.described().path("parameters").forEach(it -> {
            JsonNode parameter = resolved(it);
            String name = parameter.path("name").asText();
            String place = parameter.path("in").asText();
            if (place.equals("query")) {
                known.put(name, parameter);
            }
            List<String> values = place.equals("query")
                    ? query.getOrDefault(name, List.of())
                    : place.equals("header") && exchange.requestHeaders().containsKey(name)
                            ? List.of(exchange.requestHeaders().get(name))
                            : List.of();
            if (values.isEmpty() && parameter.path("required").asBoolean() && !place.equals("path")) {
                faults.add("It was accepted without " + name + ", which the file says is required");
            }
            values.forEach(value -> parameter(name, parameter.path("schema"), value, faults));
        });
        query.keySet().stream()
                .filter(name -> !known.containsKey(name))
                .forEach(name ->
                        faults.add("It was accepted with the parameter " + name + ", which the file does not name"));
        JsonNode body = resolved(operation.described().path("requestBody"));
        boolean sent = exchange.requestBody() != null && !exchange.requestBody().isEmpty();
        if (sent && body.isMissingNode()) {
            faults.add("It was accepted with a body, and the file names none");
        } else if (sent) {
            body(
                    "The accepted request",
                    body.path("content"),
                    exchange.requestHeaders().get("Content-Type"),
                    exchange.requestBody(),
                    faults);
        } else if (body.path("required").asBoolean() && exchange.requestBody() != null) {
            faults.add("It was accepted without a body, which the file says is required");
        }
    }

    private void parameter(String name, JsonNode schema, String value, List<String> faults) {
        JsonNode typed = schema;
        if (schema.has("$ref")) {
            typed = resolved(schema);
        }
        boolean bare = Set.of("integer", "number", "boolean")
                .contains(typed.path("type").asText());
        faults.addAll(against(
                "The accepted parameter " + name,
                schema,
                bare ? value : JSON.valueToTree(value).toString()));
    }

    private void body(
            String what, JsonNode content, @Nullable String contentType, @Nullable String body, List<String> faults) {
        boolean empty = body == null || body.isEmpty();
        if (content.isMissingNode() || content.isEmpty()) {
            if (!empty) {
                faults.add(what + " has a body, and the file names none for it: " + body);
            }
            return;
        }
        if (empty) {
            faults.add(what + " has no body");
            return;
        }
        String type = contentType == null
                ? "none"
                : contentType.replaceAll(";.*", "").strip().toLowerCase(Locale.ROOT);
        JsonNode media = content.path(type);
        if (media.isMissingNode()) {
            faults.add("%s is %s, and the file names %s"
                    .formatted(
                            what,
                            type,
                            content.properties().stream().map(Map.Entry::getKey).collect(Collectors.joining(", "))));
        } else if (type.endsWith("json")) {
            faults.addAll(against(what, media.path("schema"), body));
        }
    }

    private List<String> against(String what, JsonNode schema, String json) {
        try {
            return schemas
                    .computeIfAbsent(schema.toString(), text -> registry.getSchema(root(schema), InputFormat.JSON))
                    .validate(json, InputFormat.JSON)
                    .stream()
                    .map(fault -> "%s: %s %s".formatted(what, fault.getInstanceLocation(), fault.getMessage()))
                    .toList();
        } catch (RuntimeException e) {
            return List.of("%s cannot be compared with its schema: %s in %s".formatted(what, e.getMessage(), json));
        }
    }

    private String root(JsonNode schema) {
        ObjectNode root = schema.deepCopy();
        closeObjects(root);
        root.set("$defs", file.path("components").path("schemas"));
        return root.toString().replace("#/components/schemas/", "#/$defs/");
    }

    private JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? file.at(node.path("$ref").asText().substring(1)) : node;
    }

    private static Map<String, List<String>> query(ApiExchange exchange) {
        Map<String, List<String>> query = new HashMap<>();
        String raw = exchange.address().getRawQuery();
        if (raw != null) {
            for (String pair : raw.split("&")) {
                String[] parts = pair.split("=", 2);
                query.computeIfAbsent(decoded(parts[0]), name -> new ArrayList<>())
                        .add(parts.length == 1 ? "" : decoded(parts[1]));
            }
        }
        return query;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
