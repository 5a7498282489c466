package dk.sundhedsklynge.platform.events;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** Text out of bytes that anybody may have sent. What it gives can be kept in a database and read by a person. */
final class ReadableText {
    /** UTF-8 takes at most so many bytes for what Java counts as one character. */
    private static final int BYTES_PER_CHARACTER = 4;

    private ReadableText() {}

    /** The text as it was sent; empty when the bytes are no UTF-8 or hold a character that does not print. */
    static Optional<String> exact(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.codePoints().allMatch(ReadableText::prints) ? Optional.of(text) : Optional.empty();
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** The beginning of it, with what does not print written as a code. */
    static String readable(byte[] bytes, int longest) {
        int enough = Math.min(bytes.length, (longest + 1) * BYTES_PER_CHARACTER);
        return readable(new String(Arrays.copyOf(bytes, enough), StandardCharsets.UTF_8), longest);
    }

    /** The beginning of it, with what does not print written as a code. */
    static String readable(String text, int longest) {
        StringBuilder readable = new StringBuilder();
        text.codePoints().limit(longest).forEach(character -> {
            if (prints(character)) {
                readable.appendCodePoint(character);
            } else {
                readable.append("\\u%04x".formatted(character));
            }
        });
        return text.codePointCount(0, text.length()) > longest
                ? readable.append(" …").toString()
                : readable.toString();
    }

    private static boolean prints(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
