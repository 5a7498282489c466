package dk.sundhedsklynge.meetings.handover.asked;

import dk.sundhedsklynge.platform.text.Sha256;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Something that is missing in a line.
 *
 * @param mark names it, the same in every run
 * @param line key of the line
 * @param what is missing
 * @param whom to ask
 * @param askedOn null until somebody was asked
 */
@Schema(name = "MissingLine")
public record MissingLine(
        String mark,
        String line,
        String what,
        String whom,
        @Nullable LocalDate askedOn) {
    static String mark(String line, String what) {
        return Sha256.of(line + "\n" + what).substring(0, 32);
    }
}
