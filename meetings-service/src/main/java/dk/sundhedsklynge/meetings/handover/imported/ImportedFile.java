package dk.sundhedsklynge.meetings.handover.imported;

import dk.sundhedsklynge.platform.money.DanishNumbers;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file of a package, as the index of the package says it.
 *
 * @param number of its place in the index, from 1
 * @param caseNumber null when it belongs to no case
 * @param documentId under which it is known where it comes from; null when it has none
 * @param date of what it tells; null when it has none
 * @param size in bytes
 */
public record ImportedFile(
        int number,
        String path,
        String title,
        @Nullable String caseNumber,
        @Nullable String documentId,
        @Nullable LocalDate date,
        long size,
        String sha256) {
    private static final int UUID_LENGTH = 36;

    /** Without its folders. */
    public String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    public String sizeInWords() {
        return DanishNumbers.formatBytes(size);
    }

    /** What lines name the document by; null for a file that no line can rest on. */
    @Nullable
    UUID document() {
        if (documentId == null || documentId.length() != UUID_LENGTH) {
            return null;
        }
        try {
            return UUID.fromString(documentId);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
