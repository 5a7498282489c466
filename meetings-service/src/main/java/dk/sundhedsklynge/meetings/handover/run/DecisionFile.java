package dk.sundhedsklynge.meetings.handover.run;

import dk.sundhedsklynge.platform.attachment.AttachmentType;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file that belongs to a decision on a handover.
 *
 * @param answerOf organisation whose answer it is, as the decision names it; null: the decision itself
 * @param name of the file, without path
 * @param size in bytes
 * @param sha256 of the content, in hexadecimal
 * @param addedBy what the user who attached it was called on that day
 */
public record DecisionFile(
        UUID id,
        String cooperation,
        @Nullable String answerOf,
        String name,
        AttachmentType type,
        int size,
        String sha256,
        String addedBy,
        Instant addedAt) {
    /** Danish, as lists and packages name it. */
    public String about() {
        return answerOf == null ? "Beslutningen" : "Svar fra " + answerOf;
    }
}
