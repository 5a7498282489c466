package dk.sundhedsklynge.platform.time;

import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.FromStringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;

/** Dates in JSON are days of the {@link Calendar}, in what is sent to us as in what we read of an event. */
@Singleton
public class JsonDates implements ObjectMapperCustomizer {
    @Override
    public void customize(ObjectMapper json) {
        json.registerModule(module());
    }

    /** Behind Quarkus' own module for times: what is registered last is asked first. */
    @Override
    public int priority() {
        return MINIMUM_PRIORITY;
    }

    /** For a mapper of one's own; registered after the module for times. */
    public static Module module() {
        return new SimpleModule("calendar").addDeserializer(LocalDate.class, new Day());
    }

    private static final class Day extends FromStringDeserializer<LocalDate> {
        private static final long serialVersionUID = 1L;

        Day() {
            super(LocalDate.class);
        }

        @Override
        protected LocalDate _deserialize(String text, DeserializationContext context) throws IOException {
            try {
                return Calendar.day(text);
            } catch (DateTimeException e) {
                throw new IllegalArgumentException(
                        "Skriv en dato mellem %s og %s som 2026-01-31".formatted(Calendar.FIRST, Calendar.LAST), e);
            }
        }
    }
}
