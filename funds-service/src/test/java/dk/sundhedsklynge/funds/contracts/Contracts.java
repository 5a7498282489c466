package dk.sundhedsklynge.funds.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The contract files of this service, and a mapper that writes JSON as the service does. */
public final class Contracts {
    public static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    private static final Path HERE = Path.of("contracts");

    private Contracts() {}

    /**
     * Asserts that the body is valid and is the committed example. With {@code -Dcontracts.write} the example is written
     * first.
     */
    public static void assertIsExample(String type, Object body) throws IOException {
        Path example = HERE.resolve("examples/%s.json".formatted(type));
        String emitted = JSON.writeValueAsString(body) + "\n";
        if (Boolean.getBoolean("contracts.write")) {
            Files.writeString(example, emitted);
        }
        String schema = Files.readString(HERE.resolve("schemas/%s.schema.json".formatted(type)));
        assertThat(problems(schema, emitted)).as("%s against its schema", type).isEmpty();
        assertThat(JSON.readTree(Files.readString(example))).isEqualTo(JSON.readTree(emitted));
        assertThat(Files.readString(HERE.resolve("asyncapi.yaml"))).contains("name: " + type);
    }

    /** What is wrong with a body; empty when it is valid. */
    public static List<String> problems(String schema, String body) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema, InputFormat.JSON)
                .validate(body, InputFormat.JSON)
                .stream()
                .map(String::valueOf)
                .toList();
    }
}
