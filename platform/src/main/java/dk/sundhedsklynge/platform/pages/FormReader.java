package dk.sundhedsklynge.platform.pages;

import dk.sundhedsklynge.platform.money.Money;
import dk.sundhedsklynge.platform.problem.FieldError;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads the fields of a form one after the other and collects what is wrong, so that all of it is said at once. A field has one
 * error at most: the first.
 */
public final class FormReader {
    /** Characters; a field with room for as many is a text of several lines. */
    private static final int SEVERAL_LINES = 1000;

    private final FormInput input;
    private final List<FieldError> errors = new ArrayList<>();

    public FormReader(FormInput input) {
        this.input = input;
    }

    /** Null when nothing was written or it is no amount. */
    public @Nullable Money amount(String field) {
        return take(FieldValue.amount(field, input.value(field)));
    }

    /** Null when nothing was written or it is no day. */
    public @Nullable LocalDate day(String field) {
        return take(FieldValue.day(field, input.value(field)));
    }

    /** Null when nothing was written or it is no whole number. */
    public @Nullable Long wholeNumber(String field) {
        return take(FieldValue.wholeNumber(field, input.value(field)));
    }

    /** Null when nothing was chosen, or something that is not among them. */
    public <T> @Nullable T oneOf(String field, Collection<T> values, Function<T, String> code) {
        return take(FieldValue.oneOf(field, input.value(field), values, code));
    }

    /**
     * Without blanks around it; empty when nothing was written. A short text is on one line.
     *
     * @param longest in characters
     */
    public String text(String field, int longest) {
        String written = input.value(field).strip();
        String text = longest < SEVERAL_LINES ? written.replaceAll("[\\r\\n\\t]+", " ") : written;
        if (text.length() > longest) {
            wrong(field, "Skriv højst %d tegn; der er %d".formatted(longest, text.length()));
        }
        return text;
    }

    /** @param advice what is said when nothing was written, for example {@code Skriv beløbet i kroner} */
    public void require(String field, String advice) {
        if (input.value(field).isBlank()) {
            wrong(field, advice);
        }
    }

    /** @param message Danish: what is wrong, and what to write instead */
    public void wrong(String field, String message) {
        if (errors.stream().noneMatch(it -> it.field().equals(field))) {
            errors.add(new FieldError(field, message));
        }
    }

    /** In the order in which the fields were read. */
    public List<FieldError> errors() {
        return List.copyOf(errors);
    }

    private <T> @Nullable T take(FieldValue<T> value) {
        value.wrong().ifPresent(it -> wrong(it.field(), it.message()));
        return value.given().orElse(null);
    }
}
