package dk.sundhedsklynge.platform.pages;

import dk.sundhedsklynge.platform.money.Money;
import dk.sundhedsklynge.platform.money.WrittenAmount;
import dk.sundhedsklynge.platform.problem.FieldError;
import dk.sundhedsklynge.platform.time.DanishDates;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;

/** What a person wrote in one place, such as the field of a form or the cell of a sheet, read as what it should be. */
public sealed interface FieldValue<T> {
    record Given<T>(T value) implements FieldValue<T> {}

    /** Nothing was written. */
    record Blank<T>() implements FieldValue<T> {}

    /** The error says in Danish what to write instead. */
    record Unreadable<T>(FieldError error) implements FieldValue<T> {}

    /**
     * An amount in kroner such as {@code 1.234,56}, {@code 1234,5}, {@code 632.500 kr.} or {@code 1,5 mio.}; it may be negative.
     *
     * @param field that an error is tied to
     */
    static FieldValue<Money> amount(String field, String written) {
        String text = written.strip();
        if (text.isEmpty()) {
            return new Blank<>();
        }
        return switch (WrittenAmount.read(text)) {
            case WrittenAmount.Exact(BigDecimal kroner) -> money(field, kroner);
            case WrittenAmount.PointBeforeOre _ -> unreadable(field, WrittenAmount.COMMA_BEFORE_ORE);
            case WrittenAmount.Inexact _, WrittenAmount.NoAmount _ ->
                unreadable(field, "Skriv beløbet i kroner, for eksempel 1.234,56");
        };
    }

    private static FieldValue<Money> money(String field, BigDecimal kroner) {
        try {
            return new Given<>(Money.ofKroner(kroner));
        } catch (IllegalArgumentException e) {
            return unreadable(field, String.valueOf(e.getMessage()));
        }
    }

    /** A day such as {@code 13. oktober 2023}, {@code 13-10-2023}, {@code 13.10.2023} or {@code 2023-10-13}. */
    static FieldValue<LocalDate> day(String field, String written) {
        return written.isBlank()
                ? new Blank<>()
                : of(DanishDates.parse(written), field, "Skriv datoen, for eksempel 31-12-2026");
    }

    /** A whole number such as {@code 2026} or {@code 4.226.000}. */
    static FieldValue<Long> wholeNumber(String field, String written) {
        String text = written.strip().replace('−', '-');
        return text.isEmpty()
                ? new Blank<>()
                : of(
                        text.matches("-?([0-9]{1,18}|[0-9]{1,3}(\\.[0-9]{3}){1,5})")
                                ? Optional.of(Long.valueOf(text.replace(".", "")))
                                : Optional.empty(),
                        field,
                        "Skriv et helt tal med cifre");
    }

    /** The one of these whose code was chosen. */
    static <T> FieldValue<T> oneOf(String field, String written, Collection<T> values, Function<T, String> code) {
        return written.isEmpty()
                ? new Blank<>()
                : of(
                        values.stream()
                                .filter(it -> code.apply(it).equals(written))
                                .findFirst(),
                        field,
                        "Vælg en af mulighederne på listen");
    }

    /** Without blanks around it. */
    static FieldValue<String> text(String written) {
        return written.isBlank() ? new Blank<>() : new Given<>(written.strip());
    }

    /** The same as another kind of value. */
    default <R> FieldValue<R> map(Function<? super T, ? extends R> how) {
        return switch (this) {
            case Given<T>(T value) -> new Given<>(how.apply(value));
            case Blank<T> _ -> new Blank<>();
            case Unreadable<T>(FieldError error) -> new Unreadable<>(error);
        };
    }

    /** Empty when nothing was written or it cannot be read. */
    default Optional<T> given() {
        return this instanceof Given<T>(T value) ? Optional.of(value) : Optional.empty();
    }

    default Optional<FieldError> wrong() {
        return this instanceof Unreadable<T>(FieldError error) ? Optional.of(error) : Optional.empty();
    }

    private static <T> FieldValue<T> of(Optional<T> read, String field, String advice) {
        return read.<FieldValue<T>>map(Given::new).orElseGet(() -> unreadable(field, advice));
    }

    private static <T> FieldValue<T> unreadable(String field, String advice) {
        return new Unreadable<>(new FieldError(field, advice));
    }
}
