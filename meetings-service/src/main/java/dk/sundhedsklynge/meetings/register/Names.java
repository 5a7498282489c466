package dk.sundhedsklynge.meetings.register;

import java.text.Normalizer;

/** Names as they are kept and compared: in Unicode NFC, without space around them and with single spaces within. */
public final class Names {
    private Names() {}

    public static String kept(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC).strip().replaceAll("\\s+", " ");
    }
}
