package dk.sundhedsklynge.meetings.terms;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import dk.sundhedsklynge.platform.json.Json;
import dk.sundhedsklynge.platform.problem.FieldNames;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Terms to JSON and back; the type of the effect says which shape they have. */
public final class TermsJson {
    private static final ObjectMapper JSON = Json.mapper();

    private static final Pattern ID = Pattern.compile("(?<=\")[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?=\")");

    private TermsJson() {}

    /** @throws IllegalArgumentException when they do not have the shape of the type; the message names the field */
    public static Terms read(EffectType type, JsonNode terms) {
        try {
            return JSON.treeToValue(terms, type.terms());
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(
                    "Vilkårene passer ikke til typen '%s': %s".formatted(type.code(), wrong(e)), e);
        }
    }

    /** In the words of whoever wrote the terms, and none of the inside of the service. */
    private static String wrong(JsonProcessingException e) {
        if (e instanceof UnrecognizedPropertyException unknown) {
            return "feltet %s kendes ikke. Felterne er %s."
                    .formatted(unknown.getPropertyName(), new TreeSet<>(unknown.getKnownPropertyIds()));
        }
        String field = FieldNames.of(e);
        String reason =
                e.getCause() instanceof IllegalArgumentException own ? ": " + own.getMessage() : ", som det står.";
        return field.isEmpty() ? "de kan ikke læses." : "feltet %s kan ikke læses%s".formatted(field, reason);
    }

    public static Terms read(EffectType type, String terms) {
        try {
            return read(type, JSON.readTree(terms));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Stored terms are not JSON", e);
        }
    }

    /** The same terms with other ids in every field that holds one. */
    public static Terms renamed(EffectType type, Terms terms, UnaryOperator<UUID> ids) {
        Matcher id = ID.matcher(write(terms));
        return read(type, id.replaceAll(found -> ids.apply(UUID.fromString(found.group()))
                .toString()));
    }

    public static String write(Terms terms) {
        try {
            return JSON.writeValueAsString(terms);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Terms cannot be written as JSON", e);
        }
    }
}
