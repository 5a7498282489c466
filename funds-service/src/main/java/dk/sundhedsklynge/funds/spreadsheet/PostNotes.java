package dk.sundhedsklynge.funds.spreadsheet;

import dk.sundhedsklynge.funds.note.EnterNote;
import dk.sundhedsklynge.funds.note.EnterNotesOutcome;
import dk.sundhedsklynge.funds.note.NewNote;
import dk.sundhedsklynge.funds.note.Note;
import dk.sundhedsklynge.funds.note.NoteProblems;
import dk.sundhedsklynge.funds.note.NoteRefusal;
import dk.sundhedsklynge.funds.note.ReverseNotes;
import dk.sundhedsklynge.funds.note.ReverseNotesOutcome;
import dk.sundhedsklynge.funds.note.WarnedNotes;
import dk.sundhedsklynge.funds.posting.ReconcileLedger;
import dk.sundhedsklynge.platform.security.Role;
import dk.sundhedsklynge.platform.sheet.imports.PostedFacts;
import dk.sundhedsklynge.platform.sheet.imports.TakenBack;
import dk.sundhedsklynge.platform.time.DanishDates;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/** Posts the notes of a file and takes them back, whatever kind they are of. */
@ApplicationScoped
class PostNotes {
    static final Set<Role> ROLES = Set.of(Role.FINANCE, Role.SECRETARIAT);

    private final EnterNote enter;
    private final ReverseNotes reverse;
    private final ReconcileLedger ledger;

    private final WarnedNotes warned;

    PostNotes(EnterNote enter, ReverseNotes reverse, ReconcileLedger ledger, WarnedNotes warned) {
        this.warned = warned;
        this.enter = enter;
        this.reverse = reverse;
        this.ledger = ledger;
    }

    /** Takes the end of the chain; false while everything of the cooperation is weighed. */
    boolean hold(String cooperation) {
        return ledger.take(cooperation);
    }

    PostedFacts post(String cooperation, List<NewNote> read) {
        List<NewNote> fresh =
                read.stream().map(note -> note.withId(UUID.randomUUID())).toList();
        return switch (enter.enterAll(cooperation, fresh)) {
            case EnterNotesOutcome.Entered(List<Note> notes) ->
                new PostedFacts.Posted(IntStream.range(0, notes.size())
                        .mapToObj(at -> new PostedFacts.Place(notes.get(at).id(), at))
                        .toList());
            case EnterNotesOutcome.Refused(Map<Integer, NoteRefusal> refusals) ->
                refusals.values().stream().anyMatch(NoteRefusal.BeingWeighed.class::isInstance)
                        ? new PostedFacts.Busy()
                        : new PostedFacts.Refused();
        };
    }

    List<String> afterwards(List<UUID> notes) {
        return warned.of(notes);
    }

    TakenBack takeBack(String cooperation, List<UUID> notes, String reason) {
        return switch (reverse.reverse(cooperation, notes, reason)) {
            case ReverseNotesOutcome.Reversed(int reversed) -> new TakenBack.Done(reversed);
            case ReverseNotesOutcome.Forbidden _ -> new TakenBack.Forbidden();
            case ReverseNotesOutcome.WindingUp(NoteRefusal why) ->
                new TakenBack.Hindered(
                        "winding-up", "Samarbejdet er under afvikling eller afsluttet", NoteProblems.sentence(why));
            case ReverseNotesOutcome.PeriodClosed(LocalDate until) ->
                new TakenBack.Hindered(
                        "period-closed",
                        "Perioden er lukket",
                        "Regnskabet er lukket til og med %s, og filen har bilag fra før. De kan ikke tilbageføres; ret med nye bilag i den åbne periode."
                                .formatted(DanishDates.inWords(until)));
            case ReverseNotesOutcome.BeingWeighed _ -> new TakenBack.Busy();
        };
    }
}
