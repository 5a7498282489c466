package dk.sundhedsklynge.meetings.document;

import dk.sundhedsklynge.platform.text.Sha256;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A file as it was sent.
 *
 * @param name without folders and signs that no file name holds
 * @param sha256 of the content, in hex; makes it the same document
 */
@SuppressWarnings("ArrayRecordComponent")
record File(String name, byte[] content, String sha256) {
    private static final int LONGEST_NAME = 200;

    /** @param header percent-encoded, for a header holds nothing outside ASCII; null when the sender gives none */
    static File of(@Nullable String header, byte[] content) {
        return new File(name(header), content, Sha256.of(content));
    }

    private static String name(@Nullable String header) {
        String name = decoded(header == null ? "" : header).replace('\\', '/');
        name = name.substring(name.lastIndexOf('/') + 1)
                .replaceAll("[\\p{Cntrl}\\p{Cf}\"]", "")
                .strip();
        if (name.isEmpty()) {
            return "referat.txt";
        }
        if (name.length() <= LONGEST_NAME) {
            return name;
        }
        int from = name.length() - LONGEST_NAME;
        return name.substring(Character.isLowSurrogate(name.charAt(from)) ? from + 1 : from);
    }

    private static String decoded(String header) {
        try {
            return URLDecoder.decode(header.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            // A stray % is part of the name then.
            return header;
        }
    }
}
