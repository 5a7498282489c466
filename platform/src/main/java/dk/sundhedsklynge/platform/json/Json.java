package dk.sundhedsklynge.platform.json;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dk.sundhedsklynge.platform.text.JsonTexts;
import dk.sundhedsklynge.platform.time.JsonDates;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;

/**
 * The one place where a mapper of JSON is made. Dates are days of the calendar in ISO form, numbers with decimals are exact, a
 * number that no amount or count can be is refused, and so is a fraction where a whole number belongs.
 */
@Singleton
public final class Json implements ObjectMapperCustomizer {
    private static final ObjectMapper STRICT = strict();

    /** For what is read by code of our own. A field that is not known, or null for a number, is refused. */
    public static ObjectMapper mapper() {
        return STRICT;
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
