package dk.sundhedsklynge.platform.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dk.sundhedsklynge.platform.text.JsonTexts;
import dk.sundhedsklynge.platform.time.JsonDates;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.util.List;

/**
 * The one place where a mapper of JSON is made. Dates are days of the calendar in ISO form, numbers with decimals are exact, a
 * number that no amount or count can be is refused, and so is a fraction where a whole number belongs.
 */
@Singleton
public final class Json implements ObjectMapperCustomizer {
    private static final ObjectMapper STRICT = strict();
    private static final ObjectMapper OF_REQUESTS = forRequests(strict());

    /** For what is read by code of our own. A field that is not known, or null for a number, is refused. */
    public static ObjectMapper mapper() {
        return STRICT;
    }

    /**
     * For what somebody sent. A field that nobody here knows is refused, because its sender believes that it does something, and so
     * is a field that stands there twice, and anything behind the value. A number is no text and a text is no number: whoever mixes
     * them up may have mixed up the fields. Texts are read as {@link JsonTexts#ofRequests} says.
     */
    public static ObjectMapper ofRequests() {
        return OF_REQUESTS;
    }

    static ObjectMapper forRequests(ObjectMapper json) {
        json.enable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                        DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .configure(JsonParser.Feature.STRICT_DUPLICATE_DETECTION, true)
                .registerModule(JsonTexts.ofRequests());
        for (LogicalType type : List.of(LogicalType.Integer, LogicalType.Float, LogicalType.Boolean)) {
            json.coercionConfigFor(type)
                    .setCoercion(CoercionInputShape.String, CoercionAction.Fail)
                    .setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail);
        }
        json.coercionConfigFor(LogicalType.Boolean).setCoercion(CoercionInputShape.Integer, CoercionAction.Fail);
        return json;
    }

    private static ObjectMapper strict() {
        ObjectMapper json = JsonMapper.builder()
                .addModule(new JavaTimeModule())
                .addModule(JsonDates.module())
                .addModule(JsonTexts.module())
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .build();
        configure(json);
        return json;
    }

    /** The mapper of requests and events, which has the modules for dates and texts already; it leaves unknown fields aside. */
    @Override
    public void customize(ObjectMapper json) {
        configure(json);
    }

    private static void configure(ObjectMapper json) {
        json.registerModule(Numbers.module())
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
    }
}
