package dk.sundhedsklynge.funds.note;

import dk.sundhedsklynge.funds.book.Order;
import dk.sundhedsklynge.funds.ledger.Accounts;
import dk.sundhedsklynge.funds.ledger.ChainHeads;
import dk.sundhedsklynge.funds.ledger.Holder;
import dk.sundhedsklynge.funds.posting.ReconcileLedger;
import dk.sundhedsklynge.funds.posting.ReconcileLedger.Reason;
import dk.sundhedsklynge.platform.audit.AuditTrail;
import dk.sundhedsklynge.platform.money.Money;
import dk.sundhedsklynge.platform.problem.Problem;
import dk.sundhedsklynge.platform.security.Caller;
import dk.sundhedsklynge.platform.security.Role;
import dk.sundhedsklynge.platform.time.DanishDates;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finance and the secretariat enter what was received and what was paid, and take back what was entered wrongly. */
@ApplicationScoped
@Transactional
public class EnterNote {
    static final String ENTERED_ACTION = "note-entered";

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

    /** @param period null for the year of the day */
    public record NewNote(
            Note.Kind kind,
            Holder holder,
            @Nullable String period,
            @Nullable UUID project,
            Money amount,
            LocalDate countsFrom,
            String reference) {

        /** The note, without its number. */
        Note note(String cooperation, String actor, Instant now) {
            return new Note(
                    UUID.randomUUID(),
                    cooperation,
                    0,
                    kind,
                    holder,
                    period == null ? String.valueOf(countsFrom.getYear()) : period,
                    project,
                    amount.ore(),
                    countsFrom,
                    reference,
                    actor,
                    now,
                    Note.State.NEW,
                    null,
                    null,
                    null,
                    null);
        }
    }

    /** What the audit trail says of a note. */
    record Detail(String kind, Money amount, LocalDate countsFrom, String reference) {
        static Detail of(Note note) {
            return new Detail(note.kind().code(), new Money(note.amount()), note.countsFrom(), note.reference());
        }
    }

    private record Reversal(String reason) {}

    /** @throws Problem 404 or 403 as the caller may, 422 when the party, the project or the day cannot be right */
    public Note enter(String cooperation, NewNote entered) {
        caller.require(cooperation, Role.FINANCE, Role.SECRETARIAT);
        rules.refuseWrong(cooperation, entered);
        refuseUnknownProject(cooperation, entered);
        takeOrRefuse(cooperation);
        Note note = entered.note(cooperation, caller.subject(), clock.instant()).numbered(heads.nextNote(cooperation));
        if (ledger.isClosed(note.order())) {
            throw periodClosed(cooperation);
        }
        notes.add(note);
        ledger.add(note.order(), new Reason(caller.subject(), ENTERED));
        audit.record(ENTERED_ACTION, note.kind().code(), note.id().toString(), cooperation, Detail.of(note));
        return notes.find(note.id()).orElseThrow();
    }

    /** Books the opposite of what was booked; the note stays, with the reason. */
    public Note reverse(UUID id, String reason) {
        Note note = notes.find(id)
                .filter(found -> caller.maySee(found.cooperation()))
                .orElseThrow(EnterNote::notFound);
        caller.require(note.cooperation(), Role.FINANCE, Role.SECRETARIAT);
        takeOrRefuse(note.cooperation());
        // Read again behind the lock: another may have reversed it meanwhile.
        if (notes.find(id).orElseThrow().state() == Note.State.REVERSED) {
            throw Problem.conflict(
                    "already-reversed",
                    "Bilaget er allerede tilbageført",
                    "Der er ikke mere at tilbageføre. Indtast et nyt bilag, hvis tilbageførslen var forkert.");
        }
        refuseReversalIfClosed(note.order());
        if (!ledger.remove(note.cooperation(), id, new Reason(caller.subject(), reason))) {
            throw beingWeighed();
        }
        notes.reversed(id, caller.subject(), reason);
        audit.record("note-reversed", note.kind().code(), id.toString(), note.cooperation(), new Reversal(reason));
        return notes.find(id).orElseThrow();
    }

    private void refuseUnknownProject(String cooperation, NewNote entered) {
        UUID project = entered.project();
        if (project != null && !accounts.cooperationsOf(project).contains(cooperation)) {
            throw refused(
                    "unknown-project",
                    "Projektet har ingen bevilling her",
                    "Bekræft bevillingen til projektet først, eller ret projektet i bilaget.");
        }
    }

    private void takeOrRefuse(String cooperation) {
        if (!ledger.take(cooperation)) {
            throw beingWeighed();
        }
    }

    private static Problem beingWeighed() {
        return Problem.of(
                503,
                "being-weighed",
                "Samarbejdet vejes lige nu",
                "Hele samarbejdets regnskab vejes igen, og imens bogføres der ikke. Send igen om lidt med den samme Idempotency-Key.");
    }

    private void refuseReversalIfClosed(Order order) {
        if (ledger.isClosed(order)) {
            throw refused(
                    "period-closed",
                    "Perioden er lukket",
                    "Regnskabet er lukket til og med %s, så bilaget kan ikke tilbageføres. Var beløbet for lille, så indtast forskellen som et nyt bilag i den åbne periode; var det for stort, så træk forskellen fra i det næste bilag."
                            .formatted(lastClosed(order.cooperation())));
        }
    }

    Problem periodClosed(String cooperation) {
        return refused(
                "period-closed",
                "Perioden er lukket",
                "Regnskabet er lukket til og med %s. Brug en senere dag, og skriv i referencen, hvilken dag bilaget egentlig er fra."
                        .formatted(lastClosed(cooperation)));
    }

    private String lastClosed(String cooperation) {
        return DanishDates.inWords(Objects.requireNonNull(ledger.closedUntil(cooperation)));
    }

    static Problem refused(String code, String title, String detail) {
        return Problem.of(422, code, title, detail);
    }

    static Problem notFound() {
        return Problem.notFound("Bilaget findes ikke, eller du har ikke adgang til det.");
    }
}
