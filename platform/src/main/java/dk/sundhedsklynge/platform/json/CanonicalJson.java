package dk.sundhedsklynge.platform.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A value as the one JSON text that stands for it: keys in the order of their characters, no space, no field that is null, numbers
 * without needless zeros. Two values that say the same have the same text and so the same SHA-256.
 */
public final class CanonicalJson {
    private CanonicalJson() {}

    public static String write(Object value) {
        StringBuilder out = new StringBuilder();
        write(Json.mapper().valueToTree(value), out);
        return out.toString();
    }

    private static void write(JsonNode node, StringBuilder out) {
        switch (node.getNodeType()) {
            case OBJECT -> object(node, out);
            case ARRAY -> {
                out.append('[');
                for (int i = 0; i < node.size(); i++) {
                    out.append(i == 0 ? "" : ",");
                    write(node.get(i), out);
                }
                out.append(']');
            }
            case NUMBER -> {
                String digits = node.decimalValue().stripTrailingZeros().toPlainString();
                out.append(digits);
            }
            case STRING -> out.append(quoted(node.textValue()));
            default -> out.append(node);
        }
    }

    private static void object(JsonNode node, StringBuilder out) {
        List<Map.Entry<String, JsonNode>> fields = node.properties().stream()
                .filter(it -> !it.getValue().isNull())
                .sorted(Map.Entry.comparingByKey())
                .collect(Collectors.toList());
        out.append('{');
        for (int i = 0; i < fields.size(); i++) {
            out.append(i == 0 ? "" : ",").append(quoted(fields.get(i).getKey())).append(':');
            write(fields.get(i).getValue(), out);
        }
        out.append('}');
    }

    private static String quoted(String text) {
        try {
            return Json.mapper().writeValueAsString(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A text cannot be written as JSON", e);
        }
    }
}
