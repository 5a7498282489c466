package dk.sundhedsklynge.meetings.handover.part;

import dk.sundhedsklynge.platform.attachment.FileCheck;
import dk.sundhedsklynge.platform.text.Sha256;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What is read of {@code funds.handover-file-written.v1}: a piece of a file that a part names.
 *
 * @param sha256 of the whole file
 * @param sequence among the times that the file was sent
 * @param size of the whole file, in bytes
 * @param piece from 1
 */
@SuppressWarnings("ArrayRecordComponent")
public record FileWritten(
        String cooperation, String sha256, long sequence, int size, int piece, int pieces, byte[] content) {
    public static final String TYPE = "funds.handover-file-written.v1";

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    /** Whether it can be a piece of a file that may be kept; true of no piece that lacks something. */
    @SuppressWarnings({"NullAway", "ConstantValue"})
    boolean isSound() {
        return cooperation != null
                && sha256 != null
                && HASH.matcher(sha256).matches()
                && sequence > 0
                && 0 < size
                && size <= FileCheck.LARGEST
                && 0 < piece
                && piece <= pieces
                && pieces <= size
                && content != null
                && 0 < content.length
                && content.length <= size;
    }

    /** The whole file; empty when these pieces, all there are and in their order, do not make the file that is told of. */
    Optional<byte[]> joined(List<byte[]> all) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream(size);
        all.forEach(joined::writeBytes);
        byte[] file = joined.toByteArray();
        return Optional.of(file).filter(it -> it.length == size && Sha256.of(it).equals(sha256));
    }
}
