package dk.sundhedsklynge.platform.pages;

import dk.sundhedsklynge.platform.problem.FieldError;
import dk.sundhedsklynge.platform.problem.Problem;
import dk.sundhedsklynge.platform.text.HiddenCharacters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All that stands in a form: at first what it begins with, after a refusal what was typed and what is wrong with it. A template
 * hands it to the tags {@code errors} and {@code field}.
 */
public final class FormInput {
    private final Map<String, List<String>> written;
    private final boolean sent;
    private final Problem.@Nullable Document refusal;

    private FormInput(Map<String, List<String>> written, boolean sent, Problem.@Nullable Document refusal) {
        this.written = written;
        this.sent = sent;
        this.refusal = refusal;
    }

    /** An empty form. */
    public static FormInput blank() {
        return new FormInput(Map.of(), false, null);
    }

    /**
     * What was sent; a {@code MultivaluedMap} of the request is such a map. Texts come in one form and without hidden characters:
     * a person who copied some does not see them and could not take them out.
     */
    public static FormInput of(Map<String, List<String>> sent) {
        Map<String, List<String>> written = new LinkedHashMap<>();
        sent.forEach((field, values) -> written.put(
                field,
                values.stream()
                        .filter(Objects::nonNull)
                        .map(HiddenCharacters::cleaned)
                        .toList()));
        return new FormInput(written, true, null);
    }

    /** The same with this value in a field. */
    public FormInput with(String field, @Nullable String value) {
        return with(field, value == null ? List.of() : List.of(value));
    }

    /** The same with these values in a field that can be chosen several times. */
    public FormInput with(String field, List<String> values) {
        Map<String, List<String>> all = new LinkedHashMap<>(written);
        all.put(field, List.copyOf(values));
        return new FormInput(all, sent, refusal);
    }

    /** The same with what is wrong; the errors of the problem name fields of the form. */
    public FormInput refused(Problem.Document problem) {
        return new FormInput(written, sent, problem);
    }

    /** Whether it is what somebody sent, and not what the form begins with. */
    public boolean wasSent() {
        return sent;
    }

    /** The names of all fields that have been written, in their order. */
    public Set<String> fields() {
        return Collections.unmodifiableSet(written.keySet());
    }

    /** Whether the field has any value, be it an empty one. */
    public boolean isSent(String field) {
        return !values(field).isEmpty();
    }

    /** The same with all values that the other one has. */
    public FormInput with(FormInput other) {
        Map<String, List<String>> all = new LinkedHashMap<>(written);
        all.putAll(other.written);
        return new FormInput(all, sent || other.sent, other.refusal);
    }

    /** The first value of the field as it was written; empty for none. */
    public String value(String field) {
        List<String> values = values(field);
        return values.isEmpty() ? "" : values.getFirst();
    }

    /** All values of a field that can be chosen several times. */
    public List<String> values(String field) {
        return written.getOrDefault(field, List.of());
    }

    public boolean has(String field, String value) {
        return values(field).contains(value);
    }

    /** What is wrong with the field, or with a part of it such as the digits of an amount; empty when nothing is. */
    public String error(String field) {
        return refusal == null
                ? ""
                : refusal.errors().stream()
                        .filter(it -> isOf(field, it.field()))
                        .map(FieldError::message)
                        .findFirst()
                        .orElse("");
    }

    /** Of HTTP: what the page is answered with. */
    int status() {
        return refusal == null ? 200 : refusal.status();
    }

    public boolean isRefused() {
        return refusal != null;
    }

    /** What was wrong with the form; empty when nothing was. */
    public String title() {
        return refusal == null ? "" : refusal.title();
    }

    /** What to do about it; empty where the only error says the same. */
    public String detail() {
        List<FieldError> errors = errors();
        boolean said = refusal != null
                && errors.size() == 1
                && errors.getFirst().message().equals(refusal.detail());
        return refusal == null || said ? "" : refusal.detail();
    }

    /** Path of a page that shows what was kept before; empty when there is none. */
    public String see() {
        return refusal == null || refusal.see() == null ? "" : refusal.see();
    }

    /** Each error with the field of the form that it belongs to, in the order of the problem; one for each field. */
    public List<FieldError> errors() {
        Map<String, FieldError> errors = new LinkedHashMap<>();
        for (FieldError error : refusal == null ? List.<FieldError>of() : refusal.errors()) {
            String field = written.keySet().stream()
                    .filter(it -> isOf(it, error.field()))
                    .findFirst()
                    .orElse(error.field());
            errors.putIfAbsent(field.isEmpty() ? error.message() : field, new FieldError(field, error.message()));
        }
        return new ArrayList<>(errors.values());
    }

    private static boolean isOf(String field, String named) {
        return named.equals(field) || named.startsWith(field + ".");
    }
}
