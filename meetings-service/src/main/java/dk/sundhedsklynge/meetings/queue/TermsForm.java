package dk.sundhedsklynge.meetings.queue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.sundhedsklynge.meetings.terms.EffectType;
import dk.sundhedsklynge.meetings.terms.Terms;
import dk.sundhedsklynge.meetings.terms.TermsJson;
import dk.sundhedsklynge.platform.money.DanishNumbers;
import dk.sundhedsklynge.platform.money.Money;
import dk.sundhedsklynge.platform.pages.FieldValue;
import dk.sundhedsklynge.platform.pages.FormInput;
import dk.sundhedsklynge.platform.problem.FieldError;
import dk.sundhedsklynge.platform.time.DanishDates;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Terms as fields of a form, and back. A field is named by its place among the terms, as the errors of the API name it:
 * {@code lines[1].amount}.
 */
final class TermsForm {
    /** The words of the field for what terms name in English; whatever is not here is not shown and stays as it is. */
    private static final Map<String, String> LABELS = Map.ofEntries(
            Map.entry("amount", "Beløb i kr."),
            Map.entry("party", "Part"),
            Map.entry("label", "Hvem beløbet gælder"),
            Map.entry("project", "Projekt"),
            Map.entry("period", "År eller pulje"),
            Map.entry("asOf", "Stillingen pr."),
            Map.entry("toYear", "Til år"),
            Map.entry("name", "Navn"),
            Map.entry("on", "Dato"),
            Map.entry("until", "Til og med"),
            Map.entry("purpose", "Formål"),
            Map.entry("from", "Fra år eller pulje"),
            Map.entry("to", "Til år eller pulje"),
            Map.entry("weight", "Vægt"),
            Map.entry("council", "Sundhedsråd"),
            Map.entry("fromFund", "Fra pulje"),
            Map.entry("toFund", "Til pulje"));

    private static final String SHARES = "shares";

    /** The beginning of a field in a list. */
    private static final Pattern ROW = Pattern.compile("([a-zA-Z]+)\\[([0-9]{1,4})]");

    private static final Map<String, String> QUANTITIES = Map.of(
            "received", "Modtaget",
            "committed", "Disponeret",
            "spent", "Anvendt",
            "reserved", "Indstillet",
            "carriedOver", "Overført",
            "uncommitted", "Ikke disponeret",
            "unspent", "Ikke anvendt");

    private TermsForm() {}

    /** How a field is written. */
    enum Kind {
        TEXT("text"),
        AMOUNT("amount"),
        DAY("day"),
        NUMBER("number"),
        YEAR("number"),
        PARTY("select"),
        PROJECT("select"),
        COUNCIL("select");

        private final String tag;

        Kind(String tag) {
            this.tag = tag;
        }

        /** As the tag of a field calls it. */
        String tag() {
            return tag;
        }
    }

    /**
     * @param name its place among the terms
     * @param group what the field and those beside it are about, such as one line of a position; empty for the whole
     * @param label Danish
     * @param value as it is written; empty for nothing
     * @param isOptional whether the terms do without it
     */
    record Field(String name, String group, String label, Kind kind, String value, boolean isOptional) {}

    /** What became of a form that was sent. */
    sealed interface Reading {
        /** @param corrected the terms with what was written in place of what was there; empty when all is as it was */
        record Readable(Optional<ObjectNode> corrected) implements Reading {}

        record Unreadable(List<FieldError> errors) implements Reading {}
    }

    /** The terms that can be corrected, in their order. */
    static List<Field> fields(Terms terms) {
        return fields(terms.getClass(), TermsJson.tree(terms));
    }

    private static List<Field> fields(Class<? extends Terms> type, ObjectNode terms) {
        Set<String> optional = Arrays.stream(type.getRecordComponents())
                .filter(it -> it.getAnnotatedType().isAnnotationPresent(Nullable.class))
                .map(RecordComponent::getName)
                .collect(Collectors.toUnmodifiableSet());
        List<Field> fields = new ArrayList<>();
        collect("", "", terms, optional, fields::add);
        return fields;
    }

    /**
     * The fields of terms that nobody wrote yet. An id that the effect gives is no field.
     *
     * @param shares how many parties can be written, where the terms say what each of several gives
     */
    static List<Field> blank(EffectType type, int shares) {
        return fields(type.terms(), blankTerms(type, shares));
    }

    private static ObjectNode blankTerms(EffectType type, int shares) {
        ObjectNode terms = JsonNodeFactory.instance.objectNode();
        for (RecordComponent component : type.terms().getRecordComponents()) {
            if (component.getName().equals(SHARES)) {
                ArrayNode rows = terms.putArray(SHARES);
                for (int i = 0; i < shares; i++) {
                    rows.addObject().putNull("party").putNull("amount");
                }
            } else if (!(type == EffectType.REGISTER && component.getName().equals("project"))) {
                terms.putNull(component.getName());
            }
        }
        return terms;
    }

    /** Terms that were written in the fields of {@link #blank}. What is empty is left out, and so is a share of nobody. */
    static Reading readBlank(EffectType type, int shares, FormInput sent) {
        ObjectNode terms = blankTerms(type, shares);
        List<FieldError> errors = write(fields(type.terms(), terms), sent, terms);
        if (!errors.isEmpty()) {
            return new Reading.Unreadable(errors);
        }
        if (terms.get(SHARES) instanceof ArrayNode rows) {
            List<JsonNode> written = new ArrayList<>();
            rows.forEach(row -> {
                if (!row.get("party").isNull() || !row.get("amount").isNull()) {
                    written.add(row);
                }
            });
            rows.removeAll().addAll(written);
            if (written.isEmpty()) {
                terms.remove(SHARES);
            }
        }
        return new Reading.Readable(Optional.of(terms));
    }

    /** The input with its shares one after the other, so that an error says the row in which its share stands. */
    static FormInput withoutGaps(int shares, FormInput sent) {
        FormInput input = sent;
        int next = 0;
        for (int i = 0; i < shares; i++) {
            String party = sent.value(shareField(i, "party"));
            String amount = sent.value(shareField(i, "amount"));
            if (!party.isBlank() || !amount.isBlank()) {
                input = input.with(shareField(next, "party"), party).with(shareField(next, "amount"), amount);
                next++;
            }
        }
        for (int i = next; i < shares; i++) {
            input = input.with(shareField(i, "party"), "").with(shareField(i, "amount"), "");
        }
        return input;
    }

    private static String shareField(int row, String name) {
        return "%s[%d].%s".formatted(SHARES, row, name);
    }

    /** The form as it is before anybody writes in it. */
    static FormInput input(List<Field> fields) {
        FormInput input = FormInput.blank();
        for (Field field : fields) {
            input = input.with(field.name(), field.value());
        }
        return input;
    }

    /**
     * Errors of terms at the fields of the form, which are named without {@code terms.} before them. Each says which field it is
     * of, for above the form nothing else does.
     */
    static List<FieldError> atFields(List<FieldError> errors) {
        return errors.stream()
                .map(it -> {
                    String field = it.field().replaceFirst("^terms\\.", "");
                    String label = label(field);
                    return new FieldError(field, label.isEmpty() ? it.message() : label + ": " + it.message());
                })
                .toList();
    }

    /** For example {@code Andel 2, part}; empty for what is no field. */
    private static String label(String field) {
        String label = LABELS.get(field.substring(field.lastIndexOf('.') + 1));
        Matcher row = ROW.matcher(field);
        return label == null ? "" : row.lookingAt() ? row(row.group(1), row.group(2)) + ", " + label : label;
    }

    /** @param index from 0 */
    private static String row(String list, String index) {
        return (list.equals(SHARES) ? "Andel " : "Linje ") + (Integer.parseInt(index) + 1);
    }

    /** A field that was not sent stays as it is. */
    static Reading read(Terms terms, FormInput sent) {
        ObjectNode tree = TermsJson.tree(terms);
        List<Field> corrected = fields(terms).stream()
                .filter(it ->
                        sent.isSent(it.name()) && !sent.value(it.name()).strip().equals(it.value()))
                .toList();
        List<FieldError> errors = write(corrected, sent, tree);
        return errors.isEmpty()
                ? new Reading.Readable(corrected.isEmpty() ? Optional.empty() : Optional.of(tree))
                : new Reading.Unreadable(errors);
    }

    /** @return what is wrong in the fields */
    private static List<FieldError> write(List<Field> fields, FormInput sent, ObjectNode terms) {
        List<FieldError> errors = new ArrayList<>();
        for (Field field : fields) {
            switch (value(field, sent.value(field.name()).strip())) {
                case FieldValue.Given<JsonNode>(JsonNode value) -> put(terms, field.name(), value);
                case FieldValue.Blank<JsonNode> _ -> put(terms, field.name(), JsonNodeFactory.instance.nullNode());
                case FieldValue.Unreadable<JsonNode>(FieldError error) -> errors.add(error);
            }
        }
        return errors;
    }

    private static FieldValue<JsonNode> value(Field field, String written) {
        JsonNodeFactory json = JsonNodeFactory.instance;
        return switch (field.kind()) {
            case AMOUNT ->
                FieldValue.amount(field.name(), written)
                        .map(it -> json.objectNode().put("amount", it.kroner()).put("currency", it.currency()));
            case DAY -> FieldValue.day(field.name(), written).map(it -> json.textNode(it.toString()));
            case NUMBER, YEAR -> FieldValue.wholeNumber(field.name(), written).map(json::numberNode);
            case TEXT, PARTY, PROJECT, COUNCIL -> FieldValue.text(written).map(json::textNode);
        };
    }

    private static void collect(
            String place, String group, JsonNode node, Set<String> optional, Consumer<Field> found) {
        if (node instanceof ObjectNode object) {
            object.properties().forEach(entry -> {
                String name = place.isEmpty() ? entry.getKey() : place + "." + entry.getKey();
                String label = LABELS.get(entry.getKey());
                if (label != null
                        && (isMoney(entry.getValue()) || entry.getValue().isValueNode())) {
                    Kind kind = kind(entry.getKey());
                    found.accept(
                            new Field(name, group, label, kind, text(kind, entry.getValue()), optional.contains(name)));
                } else {
                    collect(name, group, entry.getValue(), optional, found);
                }
            });
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                String quantity = QUANTITIES.get(array.get(i).path("quantity").asText());
                String line = row(place, String.valueOf(i)) + (quantity == null ? "" : ": " + quantity);
                collect(place + "[" + i + "]", line, array.get(i), optional, found);
            }
        }
    }

    private static boolean isMoney(JsonNode node) {
        return node.has("currency");
    }

    private static Kind kind(String field) {
        return switch (field) {
            case "amount" -> Kind.AMOUNT;
            case "asOf", "on", "until" -> Kind.DAY;
            case "toYear" -> Kind.YEAR;
            case "weight" -> Kind.NUMBER;
            case "party" -> Kind.PARTY;
            case "project" -> Kind.PROJECT;
            case "council" -> Kind.COUNCIL;
            default -> Kind.TEXT;
        };
    }

    private static String text(Kind kind, JsonNode value) {
        if (value.isNull()) {
            return "";
        }
        return switch (kind) {
            case AMOUNT ->
                DanishNumbers.format(Money.ofKroner(value.get("amount").decimalValue()));
            case DAY ->
                DanishDates.parse(value.asText()).map(DanishDates::format).orElse(value.asText());
            case NUMBER -> DanishNumbers.format(value.asLong());
            case YEAR, TEXT, PARTY, PROJECT, COUNCIL -> value.asText();
        };
    }

    private static void put(ObjectNode tree, String place, JsonNode value) {
        int last = place.lastIndexOf('.');
        JsonNode parent = last < 0
                ? tree
                : tree.at("/"
                        + place.substring(0, last)
                                .replaceAll("\\[(\\d+)]", "/$1")
                                .replace('.', '/'));
        ((ObjectNode) parent).set(place.substring(last + 1), value);
    }
}
