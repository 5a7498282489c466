package dk.sundhedsklynge.platform.problem;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import dk.sundhedsklynge.platform.json.Json;
import dk.sundhedsklynge.platform.money.Money;
import dk.sundhedsklynge.platform.text.DanishLists;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is said of JSON that cannot be read, to whoever wrote it: the field, and what to write there. */
public final class UnreadableJson {
    private static final String WHOLE_NUMBER = "Skriv et helt tal uden anførselstegn, for eksempel 3";
    private static final String CHOICE = "Skriv true eller false uden anførselstegn";
    private static final Map<Class<?>, String> ADVICE = Map.ofEntries(
            Map.entry(String.class, "Skriv en tekst i anførselstegn"),
            Map.entry(int.class, WHOLE_NUMBER),
            Map.entry(Integer.class, WHOLE_NUMBER),
            Map.entry(long.class, WHOLE_NUMBER),
            Map.entry(Long.class, WHOLE_NUMBER),
            Map.entry(BigDecimal.class, "Skriv et tal uden anførselstegn, for eksempel 12.5"),
            Map.entry(boolean.class, CHOICE),
            Map.entry(Boolean.class, CHOICE),
            Map.entry(Money.class, "Skriv et beløb som {\"amount\": 1234.56, \"currency\": \"DKK\"}"),
            Map.entry(LocalDate.class, "Skriv en dato som \"2026-01-31\""),
            Map.entry(LocalTime.class, "Skriv et klokkeslæt som \"13:00\""),
            Map.entry(Instant.class, "Skriv et tidspunkt som \"2026-01-31T08:00:00Z\""),
            Map.entry(UUID.class, "Skriv et id som \"3f2a6c1e-8b4d-4c57-9e0a-d5b1f7a92c36\""));

    private UnreadableJson() {}

    /** The field and what is wrong with it; empty when it is no single field. */
    public static Optional<FieldError> fieldError(JsonProcessingException unreadable) {
        Optional<String> twice = writtenTwice(unreadable);
        if (twice.isPresent()) {
            return Optional.of(new FieldError(twice.get(), "Feltet står der mere end én gang; skriv det én gang"));
        }
        String field = FieldNames.of(unreadable);
        return field.isEmpty() ? Optional.empty() : Optional.of(new FieldError(field, reason(unreadable)));
    }

    /** Whether the JSON was read, and more stood behind it. */
    static boolean goesOn(JsonProcessingException unreadable) {
        return unreadable instanceof MismatchedInputException
                && unreadable.getOriginalMessage().startsWith("Trailing token");
    }

    private static Optional<String> writtenTwice(JsonProcessingException unreadable) {
        Throwable cause = unreadable instanceof StreamReadException ? unreadable : unreadable.getCause();
        return cause instanceof StreamReadException reading
                        && reading.getOriginalMessage().startsWith("Duplicate field")
                        && reading.getProcessor() instanceof JsonParser parser
                ? Optional.of(FieldNames.of(parser.getParsingContext()))
                : Optional.empty();
    }

    private static String reason(JsonProcessingException unreadable) {
        if (unreadable instanceof UnrecognizedPropertyException unknown) {
            return "Feltet kendes ikke; her kendes "
                    + DanishLists.and(unknown.getKnownPropertyIds().stream()
                            .map(String::valueOf)
                            .sorted()
                            .toList());
        }
        return switch (unreadable.getCause()) {
            case InputCoercionException _ -> "Tallet er for stort til feltet; skriv et mindre helt tal";
            case IllegalArgumentException own when own.getMessage() != null -> own.getMessage();
            case null, default ->
                advice(unreadable instanceof MismatchedInputException unfit ? unfit.getTargetType() : null);
        };
    }

    /** What to write in a field of a type. */
    private static String advice(@Nullable Class<?> type) {
        if (type == null) {
            return "Værdien passer ikke til feltet; se i openapi, hvad det rummer";
        }
        if (type.isEnum()) {
            return "Skriv "
                    + DanishLists.or(Arrays.stream(type.getEnumConstants())
                            .map(it -> Json.mapper().valueToTree(it).asText())
                            .toList());
        }
        if (type.isArray() || Collection.class.isAssignableFrom(type)) {
            return "Skriv en liste i kantede parenteser, [ og ]";
        }
        return ADVICE.getOrDefault(type, "Skriv et objekt med felter i krøllede parenteser, { og }");
    }
}
