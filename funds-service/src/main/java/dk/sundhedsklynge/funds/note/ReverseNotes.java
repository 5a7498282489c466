package dk.sundhedsklynge.funds.note;

import dk.sundhedsklynge.funds.effect.BookArrivals;
import dk.sundhedsklynge.funds.posting.ReconcileLedger;
import dk.sundhedsklynge.funds.posting.ReconcileLedger.Reason;
import dk.sundhedsklynge.platform.audit.AuditTrail;
import dk.sundhedsklynge.platform.security.Caller;
import dk.sundhedsklynge.platform.security.Permission;
import dk.sundhedsklynge.platform.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Takes many notes of one cooperation back together; each stays with the reason. Where one was corrected, what stands in its place is
 * taken back.
 */
@ApplicationScoped
public class ReverseNotes {
    private final Notes notes;
    private final ReconcileLedger ledger;
    private final BookArrivals arrivals;
    private final WindingUpRules windingUp;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    ReverseNotes(
            Notes notes,
            ReconcileLedger ledger,
            BookArrivals arrivals,
            WindingUpRules windingUp,
            AuditTrail audit,
            Caller caller,
            Clock clock) {
        this.windingUp = windingUp;
        this.notes = notes;
        this.ledger = ledger;
        this.arrivals = arrivals;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    private record Reversal(String reason) {}

    @Transactional
    public ReverseNotesOutcome reverse(String cooperation, Collection<UUID> ids, String reason) {
        if (caller.permission(cooperation, Role.FINANCE, Role.SECRETARIAT) != Permission.GRANTED) {
            return new ReverseNotesOutcome.Forbidden();
        }
        Optional<NoteRefusal> ended = windingUp.refusal(cooperation);
        if (ended.isPresent()) {
            return new ReverseNotesOutcome.WindingUp(ended.get());
        }
        if (!ledger.take(cooperation)) {
            return new ReverseNotesOutcome.BeingWeighed();
        }
        List<Note> standing = notes.notReversedOrCorrected(ids);
        if (!standing.stream()
                .allMatch(note -> note.cooperation().equals(cooperation)
                        && caller.actsFor(cooperation, note.holder().party(), Role.FINANCE, Role.SECRETARIAT))) {
            return new ReverseNotesOutcome.Forbidden();
        }
        LocalDate until = ledger.closedUntil(cooperation);
        List<Note> moving = standing.stream().filter(Note::movesMoney).toList();
        if (until != null && moving.stream().anyMatch(note -> !note.countsFrom().isAfter(until))) {
            return new ReverseNotesOutcome.PeriodClosed(until);
        }
        Set<UUID> booked = moving.stream().map(Note::id).collect(Collectors.toSet());
        if (!booked.isEmpty() && !ledger.removeAll(cooperation, booked, new Reason(caller.subject(), reason))) {
            return new ReverseNotesOutcome.BeingWeighed();
        }
        if (moving.size() < standing.size()) {
            ledger.stated(cooperation);
        }
        Set<UUID> gone = standing.stream().map(Note::id).collect(Collectors.toSet());
        notes.reversed(gone, caller.subject(), caller.displayName(), reason, clock.instant());
        standing.stream()
                .collect(Collectors.groupingBy(note -> note.kind().code()))
                .forEach((kind, ofKind) -> audit.recordAll(
                        "note-reversed",
                        kind,
                        ofKind.stream()
                                .map(note ->
                                        new AuditTrail.Entry(note.id().toString(), cooperation, new Reversal(reason)))
                                .toList()));
        arrivals.within(cooperation);
        return new ReverseNotesOutcome.Reversed(standing.size());
    }
}
