package dk.sundhedsklynge.meetings.terms;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.sundhedsklynge.platform.json.Json;
import dk.sundhedsklynge.platform.problem.FieldError;
import dk.sundhedsklynge.platform.problem.UnreadableJson;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Terms to JSON and back; the type of the effect says which shape they have. */
public final class TermsJson {
    private static final ObjectMapper JSON = Json.mapper();

    /** Says which shape terms have, where the API shows them. */
    private static final String KIND = "kind";

    private static final Map<Class<?>, String> KINDS = Arrays.stream(
                    Terms.class.getAnnotation(JsonSubTypes.class).value())
            .collect(Collectors.toMap(JsonSubTypes.Type::value, JsonSubTypes.Type::name));

    private TermsJson() {}

    /** Terms that somebody wrote: read, or the one field that cannot be read. */
    public sealed interface Written {
        record Readable(Terms terms) implements Written {}

        record Unreadable(FieldError error) implements Written {}
    }

    /** Terms as the API shows them can be sent back: their {@code kind} may stand among them, and must fit the type. */
    public static Written readWritten(EffectType type, ObjectNode terms) {
        String kind = Objects.requireNonNull(KINDS.get(type.terms()), "Every shape of terms has a name");
        if (terms.has(KIND) && !terms.get(KIND).asText().equals(kind)) {
            return new Written.Unreadable(new FieldError(
                    KIND, "En virkning af typen '%s' har vilkår af formen '%s'".formatted(type.code(), kind)));
        }
        try {
            return new Written.Readable(
                    Json.ofRequests().treeToValue(terms.deepCopy().without(KIND), type.terms()));
        } catch (JsonProcessingException e) {
            return new Written.Unreadable(wrong(type, e));
        }
    }

    /** In the words of whoever wrote the terms, and none of the inside of the service. */
    private static FieldError wrong(EffectType type, JsonProcessingException e) {
        return UnreadableJson.fieldError(e)
                .orElseGet(() -> new FieldError(
                        "", "Vilkårene passer ikke til en virkning af typen '%s'".formatted(type.code())));
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

    public static ObjectNode tree(Terms terms) {
        return JSON.valueToTree(terms);
    }

    public static String write(Terms terms) {
        try {
            return JSON.writeValueAsString(terms);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Terms cannot be written as JSON", e);
        }
    }
}
