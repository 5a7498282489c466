package dk.sundhedsklynge.funds.note;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.sundhedsklynge.platform.money.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the audit trail says of a note that was entered.
 *
 * @param fund name of another fund; null for the cluster's own
 */
public record AuditedNote(
        String kind,
        @Nullable Money amount,
        LocalDate countsFrom,
        String reference,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String fund) {
    /** What was done. */
    public static final String ENTERED = "note-entered";

    public static AuditedNote of(Note note) {
        return new AuditedNote(
                note.kind().code(),
                note.amount() == null ? null : new Money(note.amount()),
                note.countsFrom(),
                note.reference(),
                note.isOfCluster() ? null : note.fund());
    }
}
