package dk.sundhedsklynge.funds.note;

import dk.sundhedsklynge.platform.money.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the audit trail says of a note that was entered. */
public record AuditedNote(String kind, @Nullable Money amount, LocalDate countsFrom, String reference) {
    /** What was done. */
    public static final String ENTERED = "note-entered";

    public static AuditedNote of(Note note) {
        return new AuditedNote(
                note.kind().code(),
                note.amount() == null ? null : new Money(note.amount()),
                note.countsFrom(),
                note.reference());
    }
}
