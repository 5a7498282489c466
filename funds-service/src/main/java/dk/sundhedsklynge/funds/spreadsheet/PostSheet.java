package dk.sundhedsklynge.funds.spreadsheet;

import dk.sundhedsklynge.funds.note.EnterNote;
import dk.sundhedsklynge.funds.note.EnterNotesOutcome;
import dk.sundhedsklynge.funds.note.NewNote;
import dk.sundhedsklynge.funds.note.Note;
import dk.sundhedsklynge.funds.note.NoteRefusal;
import dk.sundhedsklynge.funds.note.ReverseNotes;
import dk.sundhedsklynge.funds.note.ReverseNotesOutcome;
import dk.sundhedsklynge.funds.posting.ReconcileLedger;
import dk.sundhedsklynge.platform.audit.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Reads a file in another way, posts all its rows that are to be posted, and takes all of them back; each in one transaction. */
@ApplicationScoped
class PostSheet {
    private final SheetImports imports;
    private final ReadSheetImports read;
    private final EnterNote enter;
    private final ReverseNotes reverse;
    private final ReconcileLedger ledger;
    private final AuditTrail audit;
    private final Clock clock;

    PostSheet(
            SheetImports imports,
            ReadSheetImports read,
            EnterNote enter,
            ReverseNotes reverse,
            ReconcileLedger ledger,
            AuditTrail audit,
            Clock clock) {
        this.imports = imports;
        this.read = read;
        this.enter = enter;
        this.reverse = reverse;
        this.ledger = ledger;
        this.audit = audit;
        this.clock = clock;
    }

    private record Audited(int notes, String hash) {}

    private record AuditedReversal(int notes, String reason) {}

    /**
     * @param columns by field, or that it has none; a field that is not in it is found by its name
     * @param leftOut numbers of rows in the file
     */
    @Transactional
    PostOutcome readAs(UUID id, Map<String, Integer> columns, List<Integer> leftOut) {
        Optional<SheetImport> found = imports.findForUpdate(id).filter(read::maySee);
        if (found.isEmpty()) {
            return new PostOutcome.NotFound();
        }
        SheetImport file = found.get();
        if (file.state() != SheetImport.State.OPEN) {
            return new PostOutcome.AlreadyPosted();
        }
        SheetImport changed = file.readAs(columns, leftOut);
        imports.keepReading(changed);
        return new PostOutcome.Changed(changed);
    }

    /** @param shown the number of the preview that was seen */
    @Transactional
    PostOutcome post(UUID id, String shown) {
        Optional<SheetImport> found = imports.findForUpdate(id).filter(read::maySee);
        if (found.isEmpty()) {
            return new PostOutcome.NotFound();
        }
        SheetImport file = found.get();
        if (file.state() != SheetImport.State.OPEN) {
            return new PostOutcome.AlreadyPosted();
        }
        // Taken before the rows are compared with what is there, so that it still holds when they are posted.
        if (!ledger.take(file.cooperation())) {
            return new PostOutcome.BeingWeighed();
        }
        Preview preview = read.preview(file);
        if (!preview.number().equals(shown)) {
            return new PostOutcome.ChangedMeanwhile();
        }
        if (!preview.missing().isEmpty() || !preview.wrong().isEmpty()) {
            return new PostOutcome.NotReady();
        }
        return preview.fresh().isEmpty() ? new PostOutcome.NothingToPost() : post(file, preview.fresh());
    }

    private PostOutcome post(SheetImport file, List<PreviewedRow> rows) {
        List<NewNote> fresh = rows.stream()
                .map(row -> ((PreviewedRow.New) row.verdict()).note())
                .toList();
        return switch (enter.enterAll(file.cooperation(), fresh)) {
            case EnterNotesOutcome.Entered(List<Note> notes) -> {
                imports.posted(
                        file.id(),
                        notes.stream().map(Note::id).toList(),
                        rows.stream().map(PreviewedRow::number).toList(),
                        clock.instant());
                audit.record(
                        "sheet-posted",
                        "sheet-import",
                        file.id().toString(),
                        file.cooperation(),
                        new Audited(notes.size(), file.hash()));
                yield new PostOutcome.Posted(notes.size());
            }
            case EnterNotesOutcome.Refused(Map<Integer, NoteRefusal> refusals) ->
                refusals.values().stream().anyMatch(NoteRefusal.BeingWeighed.class::isInstance)
                        ? new PostOutcome.BeingWeighed()
                        : new PostOutcome.ChangedMeanwhile();
        };
    }

    @Transactional
    PostOutcome takeBack(UUID id, String reason) {
        Optional<SheetImport> found = imports.findForUpdate(id).filter(read::maySee);
        if (found.isEmpty()) {
            return new PostOutcome.NotFound();
        }
        SheetImport file = found.get();
        if (file.state() != SheetImport.State.POSTED) {
            return new PostOutcome.NotPosted();
        }
        return switch (reverse.reverse(file.cooperation(), imports.notes(id), reason)) {
            case ReverseNotesOutcome.Reversed(int notes) -> {
                imports.reversed(id, reason, clock.instant());
                audit.record(
                        "sheet-reversed",
                        "sheet-import",
                        id.toString(),
                        file.cooperation(),
                        new AuditedReversal(notes, reason));
                yield new PostOutcome.Reversed(notes);
            }
            case ReverseNotesOutcome.Forbidden _ -> new PostOutcome.Forbidden();
            case ReverseNotesOutcome.PeriodClosed(LocalDate until) -> new PostOutcome.PeriodClosed(until);
            case ReverseNotesOutcome.BeingWeighed _ -> new PostOutcome.BeingWeighed();
        };
    }
}
