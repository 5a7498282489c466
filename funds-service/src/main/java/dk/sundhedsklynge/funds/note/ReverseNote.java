package dk.sundhedsklynge.funds.note;

import dk.sundhedsklynge.funds.posting.ReconcileLedger;
import dk.sundhedsklynge.funds.posting.ReconcileLedger.Reason;
import dk.sundhedsklynge.platform.audit.AuditTrail;
import dk.sundhedsklynge.platform.security.Caller;
import dk.sundhedsklynge.platform.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Finance and the secretariat take back a note that was entered wrongly: the opposite is booked, the note stays with the reason. */
@ApplicationScoped
class ReverseNote {
    private final ShownNotes shown;
    private final Notes notes;
    private final ReconcileLedger ledger;
    private final AuditTrail audit;
    private final Caller caller;

    ReverseNote(ShownNotes shown, Notes notes, ReconcileLedger ledger, AuditTrail audit, Caller caller) {
        this.shown = shown;
        this.notes = notes;
        this.ledger = ledger;
        this.audit = audit;
        this.caller = caller;
    }

    private record Reversal(String reason) {}

    @Transactional
    public ReverseNoteOutcome reverse(UUID id, String reason) {
        Optional<Note> found = shown.find(id);
        if (found.isEmpty()) {
            return new ReverseNoteOutcome.NotFound();
        }
        Note note = found.get();
        return switch (caller.permission(note.cooperation(), Role.FINANCE, Role.SECRETARIAT)) {
            case UNKNOWN -> new ReverseNoteOutcome.NotFound();
            case FORBIDDEN -> new ReverseNoteOutcome.Forbidden();
            case GRANTED ->
                caller.actsFor(note.cooperation(), note.holder().party(), Role.FINANCE, Role.SECRETARIAT)
                        ? reverse(note, reason)
                        : new ReverseNoteOutcome.OtherParty();
        };
    }

    private ReverseNoteOutcome reverse(Note note, String reason) {
        if (!ledger.take(note.cooperation())) {
            return new ReverseNoteOutcome.BeingWeighed();
        }
        // Read again behind the lock: another may have reversed it meanwhile.
        if (notes.find(note.id()).orElseThrow().state() == Note.State.REVERSED) {
            return new ReverseNoteOutcome.AlreadyReversed();
        }
        LocalDate until = ledger.closedUntil(note.cooperation());
        if (until != null && !note.countsFrom().isAfter(until)) {
            return new ReverseNoteOutcome.PeriodClosed(until);
        }
        if (!ledger.remove(note.cooperation(), note.id(), new Reason(caller.subject(), reason))) {
            return new ReverseNoteOutcome.BeingWeighed();
        }
        notes.reversed(note.id(), caller.subject(), reason);
        audit.record(
                "note-reversed", note.kind().code(), note.id().toString(), note.cooperation(), new Reversal(reason));
        return new ReverseNoteOutcome.Reversed(notes.find(note.id()).orElseThrow());
    }
}
