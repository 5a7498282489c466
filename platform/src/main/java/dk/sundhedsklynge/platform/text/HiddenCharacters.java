package dk.sundhedsklynge.platform.text;

import java.util.OptionalInt;

/**
 * Characters that nobody sees and that make two texts look alike, or one look like another: control characters, characters
 * without width, the hyphen that shows only where a line ends, those that turn the direction of what follows, and code points
 * that are no characters. Line breaks and tabs are not among them.
 */
public final class HiddenCharacters {
    private HiddenCharacters() {}

    /** The first of them in a text. */
    public static OptionalInt first(String text) {
        for (int i = 0; i < text.length(); i++) {
            char it = text.charAt(i);
            // Most texts have ordinary letters alone.
            if (it < ' ' || it >= 0x7F) {
                int character = text.codePointAt(i);
                if (isHidden(character)) {
                    return OptionalInt.of(character);
                }
                i += Character.charCount(character) - 1;
            }
        }
        return OptionalInt.empty();
    }

    /**
     * The text without them, in the form of {@link Names#inOneForm}, with line breaks that every program knows. What is copied from
     * other programs often has some that nobody saw.
     */
    public static String cleaned(String text) {
        return Names.inOneForm(
                text.chars().allMatch(it -> it >= ' ' && it < 0x7F)
                        ? text
                        : text.codePoints()
                                .filter(it -> !isHidden(it))
                                .map(it -> it == 0x2028 || it == 0x2029 ? '\n' : it)
                                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                                .toString());
    }

    /** Whether what follows it is shown in the other direction than it is written. */
    public static boolean turnsDirection(int character) {
        return character >= 0x202A && character <= 0x202E || character >= 0x2066 && character <= 0x2069;
    }

    /** Whether it ends a line or jumps within one. */
    public static boolean breaksLine(int character) {
        return character == '\n'
                || character == '\r'
                || character == '\t'
                || character == 0x2028
                || character == 0x2029;
    }

    /** As Unicode names a character: {@code U+202E}. */
    public static String name(int character) {
        return "U+%04X".formatted(character);
    }

    private static boolean isHidden(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL -> !breaksLine(character);
            case Character.FORMAT, Character.SURROGATE -> true;
            // The last two of each plane, and 32 more.
            default -> (character & 0xFFFE) == 0xFFFE || character >= 0xFDD0 && character <= 0xFDEF;
        };
    }
}
