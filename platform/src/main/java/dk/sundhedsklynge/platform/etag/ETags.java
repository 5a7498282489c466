package dk.sundhedsklynge.platform.etag;

import dk.sundhedsklynge.platform.problem.Problem;
import jakarta.ws.rs.core.EntityTag;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The version of what can be edited, so that nobody overwrites what they have not seen. */
public final class ETags {
    private ETags() {}

    public static EntityTag of(long version) {
        return new EntityTag(String.valueOf(version));
    }

    /**
     * A list of versions is right when it names this one. {@code *} is not: it is the word of someone who has not looked.
     *
     * @param ifMatch the header as it came
     * @throws Problem 428 when it is missing, 412 when it is of another version
     */
    public static void requireMatch(@Nullable String ifMatch, long version) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw Problem.of(
                    428,
                    "if-match-missing",
                    "If-Match mangler",
                    "Hent posten først, og send dens ETag med i If-Match, så ingen overskriver en andens rettelse.");
        }
        if (Arrays.stream(ifMatch.split(",")).map(String::strip).noneMatch(("\"" + version + "\"")::equals)) {
            throw Problem.of(
                    412,
                    "changed-meanwhile",
                    "Posten er ændret imens",
                    "En anden har rettet posten, siden du hentede den. Hent den igen, og lav rettelsen på den nye udgave.");
        }
    }
}
