package dk.sundhedsklynge.platform.text;

import java.text.Normalizer;

/**
 * One form for each text. Unicode can write »å« as one character or as an a with a ring behind it; both look alike, and only one of
 * them is found by who looks for the other. What comes in through HTTP is kept and compared in form NFC.
 */
public final class Names {
    /** Below this one no character has two forms. */
    private static final char FIRST_COMBINING = '\u0300';

    private Names() {}

    /** The text in form NFC; mostly the text itself. */
    public static String inOneForm(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST_COMBINING) {
                return Normalizer.normalize(text, Normalizer.Form.NFC);
            }
        }
        return text;
    }
}
