package dk.sundhedsklynge.platform.sheet.imports;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file with facts, and how its rows are read.
 *
 * @param kind code of what the rows are
 * @param hash SHA-256 of the content, in hexadecimal digits
 * @param actor id of who handed it in
 * @param columns the columns that were chosen by hand, per field
 * @param leftOut numbers of the rows that are not to be posted
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
        Map<String, Integer> columns,
        List<Integer> leftOut,
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
    SheetImport readAs(Map<String, Integer> chosen, List<Integer> without) {
        return new SheetImport(
                id,
                cooperation,
                kind,
                fileName,
                hash,
                actor,
                receivedAt,
                Map.copyOf(chosen),
                List.copyOf(without),
                version + 1,
                state,
                postedAt,
                reversedAt,
                reason);
    }
}
