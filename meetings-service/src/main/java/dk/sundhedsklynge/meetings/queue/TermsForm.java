package dk.sundhedsklynge.meetings.queue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.sundhedsklynge.meetings.terms.Terms;
import dk.sundhedsklynge.meetings.terms.TermsJson;
import dk.sundhedsklynge.platform.money.DanishNumbers;
import dk.sundhedsklynge.platform.money.Money;
import dk.sundhedsklynge.platform.problem.FieldError;
import dk.sundhedsklynge.platform.time.DanishDates;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
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
            Map.entry("weight", "Vægt"));

    private static final Map<String, String> QUANTITIES = Map.of(
            "received", "Modtaget",
            "committed", "Disponeret",
            "spent", "Anvendt",
            "reserved", "Indstillet",
            "carriedOver", "Overført",
            "uncommitted", "Ikke disponeret",
            "unspent", "Ikke anvendt");

    private static final String WHOLE = "[0-9]{1,18}";

    private TermsForm() {}

    /** How a field is written. */
    enum Kind {
        TEXT,
        AMOUNT,
        DAY,
        NUMBER,
        PARTY,
        PROJECT
    }

    /**
     * @param name its place among the terms
     * @param group what the field and those beside it are about, such as one line of a position; empty for the whole
     * @param label Danish
     * @param value as it is written; empty for nothing
     */
    record Field(String name, String group, String label, Kind kind, String value) {
        /** The same with what somebody wrote. */
        Field with(String written) {
            return new Field(name, group, label, kind, written);
        }
    }

    /** The terms that can be corrected, in their order. */
    static List<Field> fields(Terms terms) {
        List<Field> fields = new ArrayList<>();
        collect("", "", TermsJson.tree(terms), fields::add);
        return fields;
    }

    /** What was written and is no amount, day or number. */
    static List<FieldError> unreadable(Terms terms, Function<String, @Nullable String> written) {
        List<FieldError> errors = new ArrayList<>();
        for (Field field : fields(terms)) {
            String value =
                    Objects.requireNonNullElse(written.apply(field.name()), "").strip();
            advice(field.kind(), value).ifPresent(advice -> errors.add(new FieldError(field.name(), advice)));
        }
        return errors;
    }

    private static Optional<String> advice(Kind kind, String value) {
        return value.isEmpty()
                ? Optional.empty()
                : switch (kind) {
                    case AMOUNT ->
                        DanishNumbers.parse(value).isPresent()
                                ? Optional.empty()
                                : Optional.of("Skriv beløbet i kroner, for eksempel 1.234,56");
                    case DAY ->
                        DanishDates.parse(value).isPresent()
                                ? Optional.empty()
                                : Optional.of("Skriv datoen, for eksempel 31-12-2026");
                    case NUMBER ->
                        value.matches(WHOLE) ? Optional.empty() : Optional.of("Skriv et helt tal, for eksempel 2026");
                    case TEXT, PARTY, PROJECT -> Optional.empty();
                };
    }

    /**
     * The terms with what was written in place of what was there.
     *
     * @param written by the name of the field; null for a field that was not sent, which stays as it is
     */
    static ObjectNode corrected(Terms terms, Function<String, @Nullable String> written) {
        ObjectNode tree = TermsJson.tree(terms);
        for (Field field : fields(terms)) {
            String value = written.apply(field.name());
            if (value != null) {
                put(tree, field.name(), node(field.kind(), value.strip()));
            }
        }
        return tree;
    }

    private static void collect(String place, String group, JsonNode node, Consumer<Field> found) {
        if (node instanceof ObjectNode object) {
            object.properties().forEach(entry -> {
                String name = place.isEmpty() ? entry.getKey() : place + "." + entry.getKey();
                String label = LABELS.get(entry.getKey());
                if (label != null
                        && (isMoney(entry.getValue()) || entry.getValue().isValueNode())) {
                    Kind kind = kind(entry.getKey());
                    found.accept(new Field(name, group, label, kind, text(kind, entry.getValue())));
                } else {
                    collect(name, group, entry.getValue(), found);
                }
            });
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                String quantity = QUANTITIES.get(array.get(i).path("quantity").asText());
                String line = "Linje " + (i + 1) + (quantity == null ? "" : ": " + quantity);
                collect(place + "[" + i + "]", line, array.get(i), found);
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
            case "toYear", "weight" -> Kind.NUMBER;
            case "party" -> Kind.PARTY;
            case "project" -> Kind.PROJECT;
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
            case TEXT, NUMBER, PARTY, PROJECT -> value.asText();
        };
    }

    /** What cannot be read stays as it was written: the check of the terms says what is wrong with it. */
    private static JsonNode node(Kind kind, String written) {
        JsonNodeFactory json = JsonNodeFactory.instance;
        if (written.isEmpty()) {
            return json.nullNode();
        }
        return switch (kind) {
            case AMOUNT -> {
                Optional<BigDecimal> amount = DanishNumbers.parse(written);
                ObjectNode money = json.objectNode();
                money.set("amount", amount.<JsonNode>map(json::numberNode).orElse(json.textNode(written)));
                yield money.put("currency", Money.CURRENCY);
            }
            case DAY ->
                json.textNode(DanishDates.parse(written).map(Object::toString).orElse(written));
            case NUMBER -> written.matches(WHOLE) ? json.numberNode(Long.parseLong(written)) : json.textNode(written);
            case TEXT, PARTY, PROJECT -> json.textNode(written);
        };
    }

    private static void put(ObjectNode tree, String place, JsonNode value) {
        int last = Math.max(place.lastIndexOf('.'), -1);
        JsonNode parent = last < 0
                ? tree
                : tree.at("/"
                        + place.substring(0, last)
                                .replaceAll("\\[(\\d+)]", "/$1")
                                .replace('.', '/'));
        ((ObjectNode) parent).set(place.substring(last + 1), value);
    }
}
