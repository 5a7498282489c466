package dk.sundhedsklynge.funds.note;

import dk.sundhedsklynge.platform.attachment.AttachmentType;
import java.time.Instant;
import java.util.UUID;

/**
 * A document that a note rests on.
 *
 * @param name of the file, without path
 * @param size in bytes
 * @param sha256 of the content, in hexadecimal
 * @param addedBy what the user who attached it was called on that day
 */
public record Attachment(
        UUID id,
        UUID note,
        String cooperation,
        String name,
        AttachmentType type,
        int size,
        String sha256,
        String addedBy,
        Instant addedAt) {}
