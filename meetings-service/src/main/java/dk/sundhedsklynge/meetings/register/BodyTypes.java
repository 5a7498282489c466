package dk.sundhedsklynge.meetings.register;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import dk.sundhedsklynge.platform.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The body types of a release, and their definitions as the database keeps them. */
final class BodyTypes {
    private static final ObjectMapper JSON = Json.mapper();
    private static final ObjectReader DEFINITION = JSON.readerFor(BodyTypeDefinition.class);
    private static final ObjectWriter WRITER = JSON.writerFor(BodyTypeDefinition.class);

    private BodyTypes() {}

    /** A row of the resource; a version is the database's. */
    private record Row(
            String id,
            String name,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            BodyTypeDefinition definition) {}

    static List<BodyType> ofRelease() {
        try (InputStream file = BodyTypes.class.getResourceAsStream("/register/body-types.json")) {
            return List.of(JSON.readValue(file, Row[].class)).stream()
                    .map(row -> new BodyType(row.id(), row.name(), row.from(), row.to(), row.definition(), 1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The body types of the register cannot be read", e);
        }
    }

    static BodyTypeDefinition read(String definition) {
        try {
            return DEFINITION.readValue(definition);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The definition of a body type cannot be read", e);
        }
    }

    static String write(BodyTypeDefinition definition) {
        try {
            return WRITER.writeValueAsString(definition);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The definition of a body type cannot be written", e);
        }
    }
}
