package dk.sundhedsklynge.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dk.sundhedsklynge.platform.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The contract files of the service under test, and a mapper that writes JSON as a service does. */
public final class Contracts {
    public static final ObjectMapper JSON = Json.mapper()
            .copy()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(SerializationFeature.INDENT_OUTPUT);

    private static final Path HERE = Path.of("contracts");

    private Contracts() {}

    /** Whether the contract files are written anew: with {@code -Dcontracts.write}. */
    static boolean areWritten() {
        String asked = System.getProperty("contracts.write");
        return asked != null && !asked.equals("false");
    }

    /**
     * Asserts that the body is valid and is the committed example. With {@code -Dcontracts.write} the example is written
     * first.
     */
    public static void assertIsExample(String type, Object body) throws IOException {
        Path example = HERE.resolve("examples/%s.json".formatted(type));
        String emitted = JSON.writeValueAsString(body) + "\n";
        if (areWritten()) {
            Files.writeString(example, emitted);
        }
        assertIsValid(type, emitted);
        assertThat(JSON.readTree(Files.readString(example))).isEqualTo(JSON.readTree(emitted));
        assertThat(Files.readString(HERE.resolve("asyncapi.yaml"))).contains("name: " + type);
    }

    /** Asserts that a body of a type keeps the type's schema. */
    public static void assertIsValid(String type, Object body) throws IOException {
        assertIsValid(type, JSON.writeValueAsString(body));
    }

    /** Asserts that what was emitted keeps the schema of its type. */
    public static void assertIsValid(String type, String emitted) throws IOException {
        String schema = Files.readString(HERE.resolve("schemas/%s.schema.json".formatted(type)));
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(schema, InputFormat.JSON)
                        .validate(emitted, InputFormat.JSON))
                .as("%s against its schema: %s", type, emitted)
                .isEmpty();
    }
}
