package dk.sundhedsklynge.platform.problem;

import dk.sundhedsklynge.platform.text.DanishLists;
import dk.sundhedsklynge.platform.text.HiddenCharacters;
import dk.sundhedsklynge.platform.text.Names;
import dk.sundhedsklynge.platform.time.Calendar;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.PathParam;
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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads what stands in the path and after the question mark. JAX-RS answers 404 without a word to a value that it cannot read.
 * Here a parameter is answered 400, with its name, what was read and what to write. A value in the path that cannot be an id is
 * still the id of nothing, so 404, but the answer says what is wrong with it.
 */
@Provider
public class Parameters implements ParamConverterProvider {
    private static final Reading<Integer> NUMBER =
            new Reading<>(Integer::valueOf, "et helt tal", "Skriv et helt tal med cifre, for eksempel 50.");
    private static final Reading<Boolean> CHOICE =
            new Reading<>(Parameters::choice, "true eller false", "Skriv true eller false.");
    private static final Reading<String> TEXT = new Reading<>(
            Parameters::text, "en tekst", "Skriv den uden tegn, der ikke kan ses; ofte er de kopieret med.");
    private static final Map<Class<?>, Reading<?>> READINGS = Map.of(
            int.class,
            NUMBER,
            Integer.class,
            NUMBER,
            boolean.class,
            CHOICE,
            Boolean.class,
            CHOICE,
            String.class,
            TEXT,
            UUID.class,
            new Reading<>(
                    Parameters::id,
                    "et id",
                    "Et id ser ud som 3f2a6c1e-8b4d-4c57-9e0a-d5b1f7a92c36; brug det, som tjenesten har givet."),
            LocalDate.class,
            new Reading<>(
                    Calendar::day,
                    "en dato",
                    "Skriv en dato mellem %s og %s som 2026-01-31.".formatted(Calendar.FIRST, Calendar.LAST)),
            Instant.class,
            new Reading<>(
                    Calendar::moment,
                    "et tidspunkt",
                    "Skriv et tidspunkt mellem %s og %s som 2026-01-31T08:00:00Z."
                            .formatted(Calendar.FIRST, Calendar.LAST)));

    /**
     * @param read throws when it cannot be read
     * @param kind what it must be, as it follows "er ikke"
     * @param advice what to write, a whole sentence
     */
    private record Reading<T>(Function<String, T> read, String kind, String advice) {}

    private record Converter<T>(Reading<T> reading, Function<String, Problem> refusal) implements ParamConverter<T> {
        @Override
        public @Nullable T fromString(@Nullable String value) {
            if (value == null) {
                return null;
            }
            try {
                return reading.read().apply(value);
            } catch (RuntimeException e) {
                throw refusal.apply(value);
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
                        .flatMap(annotation -> converter(annotation, reading))
                        .findFirst()
                        .orElse(null);
    }

    private static <T> Stream<Converter<T>> converter(Annotation annotation, Reading<T> reading) {
        return switch (annotation) {
            case QueryParam query -> Stream.of(parameter(query.value(), reading));
            case FormParam form -> Stream.of(parameter(form.value(), reading));
            case PathParam _ -> Stream.of(new Converter<>(reading, value -> notInPath(value, reading)));
            default -> Stream.empty();
        };
    }

    private static <T> Converter<T> parameter(String name, Reading<T> reading) {
        return new Converter<>(reading, value -> Problem.parameter(name, value, reading.advice()));
    }

    private static Problem notInPath(String value, Reading<?> reading) {
        return Problem.notFound(
                        "\"%s\" er ikke %s. %s".formatted(Problem.shown(value), reading.kind(), reading.advice()))
                .ofAddress();
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
                        name,
                        read,
                        "Brug %s."
                                .formatted(
                                        DanishLists.or(values.stream().map(code).toList()))));
    }

    private static String text(String value) {
        if (HiddenCharacters.first(value).isPresent()) {
            throw new IllegalArgumentException("A character that nobody sees");
        }
        return Names.inOneForm(value);
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
