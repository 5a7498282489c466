package dk.sundhedsklynge.platform.sheet.imports;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file with facts, and how its rows are read.
 *
 * @param kind code of what the rows are
 * @param hash SHA-256 of the content, in hexadecimal digits
 * @param actor id of who handed it in
 * @param version grows with every change of how it is read
 * @param reason why it was taken back; null when it was not
 */
public record SheetImport(
        UUID id,
        String cooperation,
        String kind,
        String fileName,
        String hash,
        String actor,
        Instant receivedAt,
        SheetReading reading,
        long version,
        State state,
        @Nullable Instant postedAt,
        @Nullable Instant reversedAt,
        @Nullable String reason) {

    public enum State {
        /** Shown, nothing posted. */
        OPEN,
        POSTED,
        REVERSED
    }

    /** The same, read in another way. */
    SheetImport readAs(SheetReading other) {
        return new SheetImport(
                id,
                cooperation,
                kind,
                fileName,
                hash,
                actor,
                receivedAt,
                other,
                version + 1,
                state,
                postedAt,
                reversedAt,
                reason);
    }
}
