package dk.sundhedsklynge.meetings.handover.dossier;

import dk.sundhedsklynge.platform.json.CanonicalJson;
import dk.sundhedsklynge.platform.text.Sha256;
import java.util.regex.Pattern;

/**
 * What tells whether a line of a dossier says the same as another. A note that was corrected has another id than before, and says
 * the same of all that was not corrected: the id counts for nothing.
 *
 * @param sha256 of what it says
 * @param ofEarlierReleases the SHA-256 of the line with the ids of its notes, as earlier releases kept it with what was said of it
 */
public record LineFingerprint(String sha256, String ofEarlierReleases) {
    /** In the text of a line; also PostgreSQL reads it. */
    public static final String NOTE = "\"note\":\"[0-9a-f-]{36}\"";

    public static final String NO_NOTE = "\"note\":null";

    private static final Pattern NOTES = Pattern.compile(NOTE);

    static LineFingerprint of(Object line) {
        String text = CanonicalJson.write(line);
        return new LineFingerprint(Sha256.of(NOTES.matcher(text).replaceAll(NO_NOTE)), Sha256.of(text));
    }

    /** Whether what was kept with this one was kept of a line that says the same. */
    public boolean isSameAs(String kept) {
        return kept.equals(sha256) || kept.equals(ofEarlierReleases);
    }
}
