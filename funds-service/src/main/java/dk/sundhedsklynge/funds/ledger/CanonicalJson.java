package dk.sundhedsklynge.funds.ledger;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Canonical JSON (RFC 8785) of strings, whole numbers, objects, arrays and null, and its SHA-256. */
final class CanonicalJson {
    private CanonicalJson() {}

    static String sha256(Object value) {
        return sha256(json(value));
    }

    static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static String json(@Nullable Object value) {
        StringBuilder out = new StringBuilder();
        write(value, out);
        return out.toString();
    }

    private static void write(@Nullable Object value, StringBuilder out) {
        switch (value) {
            case null -> out.append("null");
            case Map<?, ?> map -> {
                TreeMap<String, Object> sorted = new TreeMap<>();
                map.forEach((key, one) -> sorted.put((String) key, one == null ? NULL : one));
                char separator = '{';
                for (Map.Entry<String, Object> entry : sorted.entrySet()) {
                    out.append(separator);
                    write(entry.getKey(), out);
                    out.append(':');
                    write(entry.getValue() == NULL ? null : entry.getValue(), out);
                    separator = ',';
                }
                out.append(sorted.isEmpty() ? "{}" : "}");
            }
            case Collection<?> list -> {
                char separator = '[';
                for (Object one : list) {
                    out.append(separator);
                    write(one, out);
                    separator = ',';
                }
                out.append(list.isEmpty() ? "[]" : "]");
            }
            case Long number -> wholeNumber(number, out);
            case Integer number -> out.append(number.intValue());
            case String text -> quote(text, out);
            default -> throw new IllegalArgumentException("No canonical form for " + value.getClass());
        }
    }

    private static final Object NULL = new Object();

    /** RFC 8785 knows only doubles: beyond their exact whole numbers a number is written as text. */
    private static void wholeNumber(long number, StringBuilder out) {
        if (Math.abs(number) < 1L << 53) {
            out.append(number);
        } else {
            quote(Long.toString(number), out);
        }
    }

    private static void quote(String text, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\b' -> out.append("\\b");
                case '\f' -> out.append("\\f");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (c < 0x20) {
                        out.append(String.format("\\u%04x", (int) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }
}
