package dk.sundhedsklynge.platform.problem;

import dk.sundhedsklynge.platform.time.Calendar;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads what stands after the question mark. JAX-RS answers 404 to a value that it cannot read, which tells the caller to look
 * for another path; here it is 400 and says which parameter it is, what was read and what to write. A value in the path itself
 * stays JAX-RS's: what cannot be an id is the id of nothing.
 */
@Provider
public class Parameters implements ParamConverterProvider {
    private static final Reading<Integer> NUMBER =
            new Reading<>(Integer::valueOf, "Skriv et helt tal med cifre, for eksempel 50.");
    private static final Reading<Boolean> CHOICE = new Reading<>(Parameters::choice, "Skriv true eller false.");
    private static final Map<Class<?>, Reading<?>> READINGS = Map.of(
            int.class,
            NUMBER,
            Integer.class,
            NUMBER,
            boolean.class,
            CHOICE,
            Boolean.class,
            CHOICE,
            UUID.class,
            new Reading<>(Parameters::id, "Skriv et id, som tjenesten har givet det, 36 tegn med bindestreger."),
            LocalDate.class,
            new Reading<>(
                    Calendar::day,
                    "Skriv en dato mellem %s og %s som 2026-01-31.".formatted(Calendar.FIRST, Calendar.LAST)),
            Instant.class,
            new Reading<>(
                    Calendar::moment,
                    "Skriv et tidspunkt mellem %s og %s som 2026-01-31T08:00:00Z."
                            .formatted(Calendar.FIRST, Calendar.LAST)));

    /** @param read throws when it cannot be read */
    private record Reading<T>(Function<String, T> read, String advice) {}

    private record Converter<T>(String name, Reading<T> reading) implements ParamConverter<T> {
        @Override
        public @Nullable T fromString(@Nullable String value) {
            if (value == null) {
                return null;
            }
            try {
                return reading.read().apply(value);
            } catch (RuntimeException e) {
                throw Problem.parameter(name, value, reading.advice());
            }
        }

        @Override
        public String toString(T value) {
            return String.valueOf(value);
        }
    }

    @Override
    @SuppressWarnings("unchecked") // The map keeps a reading with the class that it reads.
    public <T> @Nullable ParamConverter<T> getConverter(
            Class<T> type, @Nullable Type generic, Annotation @Nullable [] annotations) {
        Reading<T> reading = (Reading<T>) READINGS.get(type);
        return reading == null || annotations == null
                ? null
                : Arrays.stream(annotations)
                        .filter(QueryParam.class::isInstance)
                        .map(query -> new Converter<>(((QueryParam) query).value(), reading))
                        .findFirst()
                        .orElse(null);
    }

    /**
     * The value whose code was written; null when nothing was.
     *
     * @param name of the parameter
     * @throws Problem 400 when none has the code; it names those that there are
     */
    public static <T> @Nullable T oneOf(String name, @Nullable String read, List<T> values, Function<T, String> code) {
        if (read == null || read.isEmpty()) {
            return null;
        }
        return values.stream()
                .filter(value -> code.apply(value).equals(read))
                .findFirst()
                .orElseThrow(() -> Problem.parameter(
                        name, read, values.stream().map(code).collect(Collectors.joining(", ", "Brug en af ", "."))));
    }

    private static boolean choice(String value) {
        return switch (value) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("Neither true nor false");
        };
    }

    /** Java also reads short forms, which no service has given. */
    private static UUID id(String value) {
        UUID id = UUID.fromString(value);
        if (!id.toString().equalsIgnoreCase(value)) {
            throw new IllegalArgumentException("No id");
        }
        return id;
    }
}
