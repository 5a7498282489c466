package dk.sundhedsklynge.meetings.reading.text;

import dk.sundhedsklynge.platform.money.DanishNumbers;
import dk.sundhedsklynge.platform.text.HiddenCharacters;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A file decoded into lines, or the reason why it cannot be read as text. */
public sealed interface DecodedFile {
    /** Real minutes are about 30 KB. */
    int MOST_BYTES = 2 * 1024 * 1024;

    int MOST_LINES = 100_000;

    int LONGEST_LINE = 20_000;

    record Lines(List<Line> lines) implements DecodedFile {}

    /**
     * @param message Danish: what is wrong, where, and what to do
     * @param line where it went wrong, from 1; null when it is the whole file
     */
    record Unreadable(
            Reason reason, String message, @Nullable Integer line) implements DecodedFile {}

    enum Reason {
        EMPTY,
        TOO_LARGE,
        NOT_TEXT,
        ENCODING,
        TRUNCATED
    }

    static DecodedFile of(byte[] document) {
        if (document.length > MOST_BYTES) {
            return unreadable(
                    Reason.TOO_LARGE,
                    "Filen fylder %s; et referat må højst fylde %s. Indlæs ét referat ad gangen, som tekst."
                            .formatted(
                                    DanishNumbers.formatBytes(document.length), DanishNumbers.formatBytes(MOST_BYTES)),
                    null);
        }
        String format = formatOf(document);
        if (format != null) {
            return unreadable(
                    Reason.NOT_TEXT,
                    "Filen er %s, ikke tekst. Gem referatet som ren tekst eller Markdown i UTF-8, og indlæs det igen."
                            .formatted(format),
                    1);
        }
        for (int i = 0; i < document.length; i++) {
            if (isControl(document[i])) {
                int line = lineAt(document, i);
                return unreadable(
                        Reason.NOT_TEXT,
                        "Linje %d indeholder tegn, som ikke er tekst (byte %d). Gem referatet som ren tekst i UTF-8, og indlæs det igen."
                                .formatted(line, i + 1),
                        line);
            }
        }
        return decode(document);
    }

    private static DecodedFile decode(byte[] document) {
        ByteBuffer in = ByteBuffer.wrap(document);
        CharBuffer out = CharBuffer.allocate(document.length + 1);
        CharsetDecoder utf8 = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CoderResult result = utf8.decode(in, out, false);
        if (result.isError()) {
            int line = lineAt(document, in.position());
            return unreadable(
                    Reason.ENCODING,
                    "Linje %d er ikke UTF-8 (byte %d); filen ser ud til at være gemt som Latin-1 eller Windows-1252. Gem den som UTF-8, og indlæs den igen."
                            .formatted(line, in.position() + 1),
                    line);
        }
        if (in.hasRemaining()) {
            int line = lineAt(document, in.position());
            return unreadable(
                    Reason.TRUNCATED,
                    "Filen slutter midt i et tegn i linje %d. Hent den igen, og indlæs hele referatet.".formatted(line),
                    line);
        }
        return lines(out.flip().toString());
    }

    private static DecodedFile lines(String text) {
        String whole = text.startsWith("\uFEFF") ? text.substring(1) : text;
        List<Line> lines = new ArrayList<>();
        int start = 0;
        int doubled = 0;
        while (start <= whole.length()) {
            int end = start;
            while (end < whole.length() && whole.charAt(end) != '\n' && whole.charAt(end) != '\r') {
                end++;
            }
            int number = lines.size() + 1;
            if (number > MOST_LINES) {
                return unreadable(
                        Reason.TOO_LARGE,
                        "Filen har over %d linjer; det er ikke ét referat. Indlæs ét referat ad gangen."
                                .formatted(MOST_LINES),
                        number);
            }
            if (end - start > LONGEST_LINE) {
                return unreadable(
                        Reason.NOT_TEXT,
                        "Linje %d er %d tegn lang; et referat har linjeskift mellem afsnittene. Gem det igen som tekst med linjeskift."
                                .formatted(number, end - start),
                        number);
            }
            String raw = whole.substring(start, end);
            if (raw.chars().anyMatch(HiddenCharacters::turnsDirection)) {
                return unreadable(
                        Reason.NOT_TEXT,
                        "Linje %d indeholder tegn, der vender teksten om (U+202A til U+202E eller U+2066 til U+2069). Gem referatet som ren tekst uden dem, og indlæs det igen."
                                .formatted(number),
                        number);
            }
            doubled += isDoublyEncoded(raw) ? 1 : 0;
            if (doubled >= 3) {
                return unreadable(
                        Reason.ENCODING,
                        "Linje %d har ødelagte bogstaver (Ã¦, Ã¸ eller Ã¥ for æ, ø og å). Gem referatet som UTF-8 fra kilden, og indlæs det igen."
                                .formatted(number),
                        number);
            }
            lines.add(Line.of(number, raw));
            boolean two = end + 1 < whole.length() && whole.charAt(end) == '\r' && whole.charAt(end + 1) == '\n';
            start = end + (two ? 2 : 1);
        }
        return lines.stream().allMatch(Line::isBlank)
                ? unreadable(Reason.EMPTY, "Filen er tom. Vælg et referat med tekst.", null)
                : new Lines(lines);
    }

    private static boolean isDoublyEncoded(String raw) {
        return raw.contains("Ã¦") || raw.contains("Ã¸") || raw.contains("Ã¥");
    }

    private static @Nullable String formatOf(byte[] document) {
        if (starts(document, "%PDF")) {
            return "en PDF";
        }
        if (starts(document, "PK\u0003\u0004")) {
            return "et Word-dokument eller en zip-fil";
        }
        if (starts(document, "{\\rtf")) {
            return "RTF";
        }
        if (starts(document, "<!DOCTYPE") || starts(document, "<!doctype") || starts(document, "<html")) {
            return "HTML";
        }
        boolean utf16 = document.length > 1
                && ((document[0] == (byte) 0xFE && document[1] == (byte) 0xFF)
                        || (document[0] == (byte) 0xFF && document[1] == (byte) 0xFE));
        return utf16 ? "gemt som UTF-16" : null;
    }

    private static boolean starts(byte[] document, String prefix) {
        if (document.length < prefix.length()) {
            return false;
        }
        for (int i = 0; i < prefix.length(); i++) {
            if (document[i] != (byte) prefix.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isControl(byte value) {
        return value >= 0 && value < 0x20 && value != '\t' && value != '\n' && value != '\r' && value != '\f';
    }

    private static int lineAt(byte[] document, int position) {
        int line = 1;
        for (int i = 0; i < position; i++) {
            boolean alone = document[i] == '\r' && (i + 1 == document.length || document[i + 1] != '\n');
            line += document[i] == '\n' || alone ? 1 : 0;
        }
        return line;
    }

    private static Unreadable unreadable(Reason reason, String message, @Nullable Integer line) {
        return new Unreadable(reason, message, line);
    }
}
