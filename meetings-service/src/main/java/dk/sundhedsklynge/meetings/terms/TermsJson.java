package dk.sundhedsklynge.meetings.terms;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import dk.sundhedsklynge.platform.json.Json;
import dk.sundhedsklynge.platform.problem.FieldError;
import dk.sundhedsklynge.platform.problem.FieldNames;
import java.util.TreeSet;

/** Terms to JSON and back; the type of the effect says which shape they have. */
public final class TermsJson {
    private static final ObjectMapper JSON = Json.mapper();

    private TermsJson() {}

    /** Terms that somebody wrote: read, or the one field that cannot be read. */
    public sealed interface Written {
        record Readable(Terms terms) implements Written {}

        record Unreadable(FieldError error) implements Written {}
    }

    public static Written readWritten(EffectType type, JsonNode terms) {
        try {
            return new Written.Readable(JSON.treeToValue(terms, type.terms()));
        } catch (JsonProcessingException e) {
            return new Written.Unreadable(wrong(type, e));
        }
    }

    /** In the words of whoever wrote the terms, and none of the inside of the service. */
    private static FieldError wrong(EffectType type, JsonProcessingException e) {
        String field = FieldNames.of(e);
        if (e instanceof UnrecognizedPropertyException unknown) {
            return new FieldError(
                    field,
                    "Feltet kendes ikke. Felterne er %s".formatted(new TreeSet<>(unknown.getKnownPropertyIds())));
        }
        return new FieldError(
                field,
                e.getCause() instanceof IllegalArgumentException own && own.getMessage() != null
                        ? own.getMessage()
                        : "Værdien passer ikke til en virkning af typen '%s'".formatted(type.code()));
    }

    /** @throws IllegalStateException when what was kept does not have the shape of the type */
    public static Terms read(EffectType type, JsonNode terms) {
        try {
            return JSON.treeToValue(terms, type.terms());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Stored terms do not have the shape of " + type.code(), e);
        }
    }

    public static Terms read(EffectType type, String terms) {
        try {
            return read(type, JSON.readTree(terms));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Stored terms are not JSON", e);
        }
    }

    public static String write(Terms terms) {
        try {
            return JSON.writeValueAsString(terms);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Terms cannot be written as JSON", e);
        }
    }
}
