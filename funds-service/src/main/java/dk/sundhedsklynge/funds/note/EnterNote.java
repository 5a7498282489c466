package dk.sundhedsklynge.funds.note;

import dk.sundhedsklynge.funds.book.BalanceLedger;
import dk.sundhedsklynge.funds.database.Database;
import dk.sundhedsklynge.funds.ledger.Accounts;
import dk.sundhedsklynge.funds.ledger.Holder;
import dk.sundhedsklynge.funds.register.Cooperation;
import dk.sundhedsklynge.funds.register.Cooperations;
import dk.sundhedsklynge.platform.audit.AuditTrail;
import dk.sundhedsklynge.platform.money.Money;
import dk.sundhedsklynge.platform.problem.Problem;
import dk.sundhedsklynge.platform.security.Caller;
import dk.sundhedsklynge.platform.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finance and the secretariat enter what was received and what was paid, and take back what was entered wrongly. */
@ApplicationScoped
@Transactional
public class EnterNote {
    private static final String ENTERED =
            "Et bilag med en tidligere dato er kommet til: bogført igen i den rigtige rækkefølge.";

    private final Notes notes;
    private final BalanceLedger ledger;
    private final Database database;
    private final Accounts accounts;
    private final Cooperations cooperations;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    EnterNote(
            Notes notes,
            BalanceLedger ledger,
            Database database,
            Accounts accounts,
            Cooperations cooperations,
            AuditTrail audit,
            Caller caller,
            Clock clock) {
        this.notes = notes;
        this.ledger = ledger;
        this.database = database;
        this.accounts = accounts;
        this.cooperations = cooperations;
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
            String reference) {}

    private record Detail(String kind, Money amount, LocalDate countsFrom, String reference) {}

    private record Reversal(String reason) {}

    /** @throws Problem 404 or 403 as the caller may, 422 when the party, the project or the day cannot be right */
    public Note enter(String cooperation, NewNote entered) {
        caller.require(cooperation, Role.FINANCE, Role.SECRETARIAT);
        refuseWrong(cooperation, entered);
        String period = entered.period();
        Note note = new Note(
                UUID.randomUUID(),
                cooperation,
                entered.kind(),
                entered.holder(),
                period == null ? String.valueOf(entered.countsFrom().getYear()) : period,
                entered.project(),
                entered.amount().ore(),
                entered.countsFrom(),
                entered.reference(),
                caller.subject(),
                clock.instant(),
                Note.State.NEW,
                null,
                null,
                null,
                null);
        database.lock(cooperation);
        notes.add(note);
        ledger.balance(cooperation, caller.subject(), ENTERED);
        audit.record(
                "note-entered",
                note.kind().code(),
                note.id().toString(),
                cooperation,
                new Detail(note.kind().code(), entered.amount(), note.countsFrom(), note.reference()));
        return notes.find(note.id()).orElseThrow();
    }

    /** Books the opposite of what was booked; the note stays, with the reason. */
    public Note reverse(UUID id, String reason) {
        Note note = notes.find(id)
                .filter(found -> caller.maySee(found.cooperation()))
                .orElseThrow(EnterNote::notFound);
        caller.require(note.cooperation(), Role.FINANCE, Role.SECRETARIAT);
        database.lock(note.cooperation());
        // Read again behind the lock: another may have reversed it meanwhile.
        if (notes.find(id).orElseThrow().state() == Note.State.REVERSED) {
            throw Problem.conflict(
                    "already-reversed",
                    "Bilaget er allerede tilbageført",
                    "Der er ikke mere at tilbageføre. Indtast et nyt bilag, hvis tilbageførslen var forkert.");
        }
        notes.reversed(id, caller.subject(), reason);
        ledger.balance(note.cooperation(), caller.subject(), reason);
        audit.record("note-reversed", note.kind().code(), id.toString(), note.cooperation(), new Reversal(reason));
        return notes.find(id).orElseThrow();
    }

    private void refuseWrong(String cooperation, NewNote entered) {
        Cooperation known = cooperations.findById(cooperation);
        if (known == null) {
            throw Problem.notFound("Registret kender intet samarbejde '%s'.".formatted(cooperation));
        }
        String party = entered.holder().party();
        if (party != null && !known.parties().contains(party)) {
            throw refused(
                    "unknown-party",
                    "Parten er ikke med i samarbejdet",
                    "Part '%s' er ikke med i %s. Brug kommunekoden eller regionskoden for en, der er: %s."
                            .formatted(party, known.name(), String.join(", ", known.parties())));
        }
        if (entered.countsFrom().isAfter(LocalDate.now(clock))) {
            throw refused(
                    "in-the-future",
                    "Datoen ligger i fremtiden",
                    "Skriv den dag, pengene er modtaget eller betalt; det kan ikke være efter i dag.");
        }
        UUID project = entered.project();
        if (project != null && !accounts.cooperationsOf(project).contains(cooperation)) {
            throw refused(
                    "unknown-project",
                    "Projektet har ingen bevilling her",
                    "Bekræft bevillingen til projektet først, eller ret projektet i bilaget.");
        }
    }

    private static Problem refused(String code, String title, String detail) {
        return Problem.of(422, code, title, detail);
    }

    static Problem notFound() {
        return Problem.notFound("Bilaget findes ikke, eller du har ikke adgang til det.");
    }
}
