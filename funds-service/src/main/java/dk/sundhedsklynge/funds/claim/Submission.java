package dk.sundhedsklynge.funds.claim;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The figures of one document, as they were last submitted.
 *
 * @param sequence number of the submission
 * @param answered number of the last answer, 0 until there is one
 */
record Submission(
        UUID id,
        String cooperation,
        long sequence,
        long answered,
        @Nullable UUID document,
        @Nullable UUID meeting,
        LocalDate statedOn,
        boolean closed) {

    Submission answeredAgain() {
        return new Submission(id, cooperation, sequence, answered + 1, document, meeting, statedOn, closed);
    }
}
