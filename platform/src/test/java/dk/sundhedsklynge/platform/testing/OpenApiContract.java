package dk.sundhedsklynge.platform.testing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/**
 * The committed OpenAPI is the one that the service serves, and says in Danish what everything in it is. A service's test extends
 * this. With {@code -Dcontracts.write} the file is written first.
 */
public abstract class OpenApiContract {
    private static final Path COMMITTED = Path.of("contracts/openapi.yaml");
    private static final Path TEXTS = Path.of("src/main/resources/openapi/descriptions.properties");
    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    private final String path;

    /** @param path where the service serves its own */
    protected OpenApiContract(String path) {
        this.path = path;
    }

    @Test
    void theCommittedContractIsTheServedOne() throws IOException {
        String served = given().auth()
                .oauth2(Tokens.of("laeser"))
                .accept("application/yaml")
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        if (Contracts.areWritten()) {
            Files.writeString(COMMITTED, served);
        }

        assertThat(Files.readString(COMMITTED)).isEqualTo(served);
    }

    @Test
    void everythingIsDescribed() throws IOException {
        JsonNode contract = contract();
        List<String> silent = new ArrayList<>();
        contract.path("tags").forEach(tag -> described(tag, "tag " + tag.path("name"), silent));
        contract.path("components").path("schemas").properties().forEach(schema -> {
            described(schema.getValue(), schema.getKey(), silent);
            fields(schema.getValue())
                    .forEach(field -> described(
                            schema.getValue().path("properties").path(field), schema.getKey() + "." + field, silent));
        });
        contract.path("paths").forEach(item -> item.properties().stream()
                .filter(it -> METHODS.contains(it.getKey()))
                .map(Map.Entry::getValue)
                .forEach(operation -> {
                    String id = "operation." + operation.path("operationId").asText();
                    described(operation, id, silent);
                    operation.path("parameters").forEach(parameter -> {
                        if (!parameter.has("$ref")) {
                            described(
                                    parameter, id + "." + parameter.path("name").asText(), silent);
                        }
                    });
                }));

        assertThat(silent).as("say what they are in " + TEXTS).isEmpty();
    }

    /** OpenAPI looks for a pattern anywhere in a text, so one of the whole text says where it begins and ends. */
    @Test
    void everyPatternIsOfTheWholeText() throws IOException {
        List<String> open = contract().findValuesAsText("pattern").stream()
                .filter(it -> !it.equals("\\S") && !(it.startsWith("^") && it.endsWith("$")))
                .distinct()
                .toList();

        assertThat(open).isEmpty();
    }

    /** An answer without a schema tells a client nothing. */
    @Test
    void everyJsonHasAShape() throws IOException {
        List<String> shapeless = new ArrayList<>();
        contract().path("paths").forEach(item -> item.properties().stream()
                .filter(it -> METHODS.contains(it.getKey()))
                .map(Map.Entry::getValue)
                .forEach(operation -> {
                    String id = operation.path("operationId").asText();
                    operation
                            .path("responses")
                            .properties()
                            .forEach(response -> response.getValue().path("content").properties().stream()
                                    .filter(media -> media.getKey().endsWith("json"))
                                    .filter(media ->
                                            media.getValue().path("schema").isEmpty())
                                    .forEach(media -> shapeless.add(id + " answers " + response.getKey())));
                    if (operation
                                    .path("requestBody")
                                    .path("content")
                                    .path("application/json")
                                    .has("schema")
                            && operation
                                    .path("requestBody")
                                    .path("content")
                                    .path("application/json")
                                    .path("schema")
                                    .isEmpty()) {
                        shapeless.add(id + " takes");
                    }
                }));

        assertThat(shapeless).isEmpty();
    }

    /** A text about what is not there any more misleads whoever looks for it. */
    @Test
    void noTextDescribesWhatIsNotThere() throws IOException {
        JsonNode contract = contract();
        Set<String> known = new TreeSet<>(Set.of("api"));
        contract.path("tags").forEach(tag -> known.add("tag." + tag.path("name").asText()));
        contract.path("components").path("schemas").properties().forEach(schema -> {
            known.add(schema.getKey());
            fields(schema.getValue()).forEach(field -> {
                known.add(field);
                known.add(schema.getKey() + "." + field);
            });
        });
        contract.path("paths").forEach(item -> item.properties().stream()
                .filter(it -> METHODS.contains(it.getKey()))
                .map(Map.Entry::getValue)
                .forEach(operation -> {
                    String id = "operation." + operation.path("operationId").asText();
                    known.add(id);
                    operation.path("responses").fieldNames().forEachRemaining(status -> known.add(id + "." + status));
                    operation.path("parameters").forEach(parameter -> {
                        known.add(parameter.path("name").asText());
                        known.add(id + "." + parameter.path("name").asText());
                    });
                }));
        Set<String> keys = new TreeSet<>(texts().stringPropertyNames());
        keys.removeAll(known);

        assertThat(keys).as("remove them from " + TEXTS).isEmpty();
    }

    /** Generators make class names of tags, and keep nothing of a letter that is not English. */
    @Test
    void everyTagCanNameAClass() throws IOException {
        assertThat(contract().path("tags"))
                .isNotEmpty()
                .allSatisfy(tag -> assertThat(tag.path("name").asText()).matches("[a-z-]+"));
    }

    /** Two classes of one name get a number, and which one gets it depends on the order they are found in. */
    @Test
    void noSchemaIsNamedByANumber() throws IOException {
        List<String> names = new ArrayList<>();
        contract().path("components").path("schemas").fieldNames().forEachRemaining(names::add);

        assertThat(names).isNotEmpty().allSatisfy(name -> assertThat(name)
                .as("give one of them another name with @Schema(name = ...)")
                .doesNotContainPattern("\\d$"));
    }

    private static void described(JsonNode node, String what, List<String> silent) {
        if (node.path("description").asText().isBlank()) {
            silent.add(what);
        }
    }

    private static List<String> fields(JsonNode schema) {
        List<String> fields = new ArrayList<>();
        schema.path("properties").fieldNames().forEachRemaining(fields::add);
        return fields;
    }

    private static Properties texts() throws IOException {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(TEXTS, StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }

    private static JsonNode contract() throws IOException {
        try (Reader reader = Files.newBufferedReader(COMMITTED)) {
            return new ObjectMapper().valueToTree(new Yaml().load(reader));
        }
    }
}
