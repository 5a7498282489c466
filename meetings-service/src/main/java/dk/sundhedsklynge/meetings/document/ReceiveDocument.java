package dk.sundhedsklynge.meetings.document;

import dk.sundhedsklynge.meetings.proposal.draft.TooMuchProposed;
import dk.sundhedsklynge.meetings.reading.Reading;
import dk.sundhedsklynge.platform.audit.AuditTrail;
import dk.sundhedsklynge.platform.security.Caller;
import dk.sundhedsklynge.platform.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;

/** Takes in what is sent when its turn has come, or shows what would come of it. */
@ApplicationScoped
class ReceiveDocument {
    private final ReadingTurns turns;
    private final ImportDocument importDocument;
    private final PreviewDocument previewDocument;
    private final Caller caller;
    private final AuditTrail audit;

    ReceiveDocument(
            ReadingTurns turns,
            ImportDocument importDocument,
            PreviewDocument previewDocument,
            Caller caller,
            AuditTrail audit) {
        this.turns = turns;
        this.importDocument = importDocument;
        this.previewDocument = previewDocument;
        this.caller = caller;
        this.audit = audit;
    }

    /** @param content asked when the turn has come: a file that waits is not held in memory */
    ImportOutcome receive(Supplier<ImportRequest> content) {
        return inTurn(() -> importDocument.take(content.get()));
    }

    /** Keeps nothing and publishes nothing; that closed items were shown is in the audit trail all the same. */
    ImportOutcome preview(Supplier<ImportRequest> content) {
        ImportOutcome outcome = inTurn(() -> previewDocument.preview(content.get()));
        if (outcome instanceof ImportOutcome.Previewed(DocumentView shown) && shown.closedItems()) {
            audit.record(
                    "closed-items-previewed",
                    "document",
                    Objects.requireNonNullElse(shown.sha256(), ""),
                    shown.cooperation(),
                    Map.of("file", shown.file()));
        }
        return outcome;
    }

    /** Says what a document is that was kept with a question. */
    ImportOutcome answer(UUID id, Relation relation, boolean confirm) {
        return inTurn(() -> importDocument.answer(id, relation, confirm));
    }

    private ImportOutcome inTurn(Supplier<ImportOutcome> work) {
        return caller.hasRole(Role.SECRETARIAT)
                ? turns.take(() -> boundedBy(work)).orElseGet(ImportOutcome.Busy::new)
                : new ImportOutcome.Forbidden();
    }

    /** What would do too much has rolled back what was kept of it. */
    private static ImportOutcome boundedBy(Supplier<ImportOutcome> work) {
        try {
            return work.get();
        } catch (TooMuchProposed e) {
            return new ImportOutcome.Unreadable(
                    new Reading.Refused(Reading.Kind.TOO_LARGE, String.valueOf(e.getMessage()), e.line()));
        }
    }
}
