package dk.sundhedsklynge.funds.note;

import dk.sundhedsklynge.funds.effect.BookArrivals;
import dk.sundhedsklynge.funds.posting.ReconcileLedger;
import dk.sundhedsklynge.funds.posting.ReconcileLedger.Reason;
import dk.sundhedsklynge.platform.audit.AuditTrail;
import dk.sundhedsklynge.platform.security.Caller;
import dk.sundhedsklynge.platform.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Finance and the secretariat take back a note that was entered wrongly: the opposite is booked, the note stays with the reason. */
@ApplicationScoped
public class ReverseNote {
    private final ShownNotes shown;
    private final Notes notes;
    private final ReconcileLedger ledger;
    private final BookArrivals arrivals;
    private final WindingUpRules windingUp;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    ReverseNote(
            ShownNotes shown,
            Notes notes,
            ReconcileLedger ledger,
            BookArrivals arrivals,
            WindingUpRules windingUp,
            AuditTrail audit,
            Caller caller,
            Clock clock) {
        this.windingUp = windingUp;
        this.shown = shown;
        this.notes = notes;
        this.ledger = ledger;
        this.arrivals = arrivals;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    private record Reversal(String reason) {}

    @Transactional
    public ReverseNoteOutcome reverse(UUID id, String reason) {
        Optional<Note> found = shown.find(id);
        if (found.isEmpty()) {
            return new ReverseNoteOutcome.NotFound();
        }
        Note note = found.get();
        return refusal(note).orElseGet(() -> {
            ReverseNoteOutcome outcome = reverse(note, reason);
            arrivals.within(note.cooperation());
            return outcome;
        });
    }

    /** Why the caller cannot take it back; the caller holds the end of the chain when nothing stands against it. */
    Optional<ReverseNoteOutcome> refusal(Note note) {
        return switch (caller.permission(note.cooperation(), Role.FINANCE, Role.SECRETARIAT)) {
            case UNKNOWN -> Optional.of(new ReverseNoteOutcome.NotFound());
            case FORBIDDEN -> Optional.of(new ReverseNoteOutcome.Forbidden());
            case GRANTED -> {
                String party =
                        note.kind() == Note.Kind.OPENING ? null : note.holder().party();
                yield caller.actsFor(note.cooperation(), party, Role.FINANCE, Role.SECRETARIAT)
                        ? windingUp
                                .refusal(note.cooperation())
                                .<ReverseNoteOutcome>map(ReverseNoteOutcome.WindingUp::new)
                                .or(() -> refusalOfTheLedger(note))
                        : Optional.of(new ReverseNoteOutcome.OtherParty());
            }
        };
    }

    private Optional<ReverseNoteOutcome> refusalOfTheLedger(Note note) {
        if (!ledger.take(note.cooperation())) {
            return Optional.of(new ReverseNoteOutcome.BeingWeighed());
        }
        // Read again behind the lock: another may have reversed it meanwhile.
        if (notes.find(note.id()).orElseThrow().state() == Note.State.REVERSED) {
            return Optional.of(new ReverseNoteOutcome.AlreadyReversed());
        }
        LocalDate until = ledger.closedUntil(note.cooperation());
        return note.movesMoney() && until != null && !note.countsFrom().isAfter(until)
                ? Optional.of(new ReverseNoteOutcome.PeriodClosed(until))
                : Optional.empty();
    }

    /** What was checked is taken back; money that went on to other funds is left to the caller. */
    ReverseNoteOutcome reverse(Note note, String reason) {
        if (note.movesMoney() && !ledger.remove(note.cooperation(), note.id(), new Reason(caller.subject(), reason))) {
            return new ReverseNoteOutcome.BeingWeighed();
        }
        if (!note.movesMoney()) {
            ledger.stated(note.cooperation());
        }
        notes.reversed(note.id(), caller.subject(), caller.displayName(), reason, clock.instant());
        audit.record(
                "note-reversed", note.kind().code(), note.id().toString(), note.cooperation(), new Reversal(reason));
        return new ReverseNoteOutcome.Reversed(notes.find(note.id()).orElseThrow());
    }
}
