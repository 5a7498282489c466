package dk.sundhedsklynge.platform.report;

/** Text as it may stand in XML. */
final class Markup {
    private static final int LAST_OF_PLANE = 0xFFFE;

    private Markup() {}

    /** Without characters that no XML may hold, such as most control characters. */
    static String allowed(String text) {
        StringBuilder allowed = new StringBuilder(text.length());
        text.codePoints().filter(Markup::isAllowed).forEach(allowed::appendCodePoint);
        return allowed.toString();
    }

    /** As the text of an element or of an attribute in double quotes. */
    static String escaped(String text) {
        return allowed(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static boolean isAllowed(int character) {
        return character == '\t'
                || character == '\n'
                || character >= ' ' && !Character.isSurrogate(toChar(character)) && character < LAST_OF_PLANE
                || character > Character.MAX_VALUE;
    }

    private static char toChar(int character) {
        return (char) Math.min(character, Character.MAX_VALUE);
    }
}
