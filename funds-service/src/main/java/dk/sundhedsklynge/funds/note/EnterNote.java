package dk.sundhedsklynge.funds.note;

import dk.sundhedsklynge.funds.ledger.Accounts;
import dk.sundhedsklynge.funds.ledger.ChainHeads;
import dk.sundhedsklynge.funds.posting.ReconcileLedger;
import dk.sundhedsklynge.funds.posting.ReconcileLedger.Reason;
import dk.sundhedsklynge.platform.audit.AuditTrail;
import dk.sundhedsklynge.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Finance and the secretariat enter what was received and what was paid. */
@ApplicationScoped
public class EnterNote {
    private static final String ENTERED =
            "Et bilag med en tidligere dato er kommet til: bogført igen i den rigtige rækkefølge.";

    private final Notes notes;
    private final ReconcileLedger ledger;
    private final ChainHeads heads;
    private final Accounts accounts;
    private final NoteRules rules;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    EnterNote(
            Notes notes,
            ReconcileLedger ledger,
            ChainHeads heads,
            Accounts accounts,
            NoteRules rules,
            AuditTrail audit,
            Caller caller,
            Clock clock) {
        this.notes = notes;
        this.ledger = ledger;
        this.heads = heads;
        this.accounts = accounts;
        this.rules = rules;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    public EnterNoteOutcome enter(String cooperation, NewNote entered) {
        Note note = entered.note(cooperation, caller.subject(), clock.instant());
        return rules.refusal(cooperation, entered)
                .or(() -> refusal(note))
                .<EnterNoteOutcome>map(EnterNoteOutcome.Refused::new)
                .orElseGet(() -> new EnterNoteOutcome.Entered(enter(note.numbered(heads.nextNote(cooperation)))));
    }

    /** What is asked last takes the end of the chain, so that it still holds when the note is booked. */
    private Optional<NoteRefusal> refusal(Note note) {
        UUID project = note.project();
        if (project != null && !accounts.cooperationsOf(project).contains(note.cooperation())) {
            return Optional.of(new NoteRefusal.UnknownProject());
        }
        if (!ledger.take(note.cooperation())) {
            return Optional.of(new NoteRefusal.BeingWeighed());
        }
        LocalDate until = ledger.closedUntil(note.cooperation());
        return until != null && !note.countsFrom().isAfter(until)
                ? Optional.of(new NoteRefusal.PeriodClosed(until))
                : Optional.empty();
    }

    private Note enter(Note note) {
        notes.add(note);
        ledger.add(note.order(), new Reason(caller.subject(), ENTERED));
        audit.record(
                AuditedNote.ENTERED,
                note.kind().code(),
                note.id().toString(),
                note.cooperation(),
                AuditedNote.of(note));
        return notes.find(note.id()).orElseThrow();
    }
}
