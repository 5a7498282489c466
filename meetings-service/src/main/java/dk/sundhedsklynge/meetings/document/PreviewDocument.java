package dk.sundhedsklynge.meetings.document;

import dk.sundhedsklynge.meetings.effect.Effects;
import dk.sundhedsklynge.platform.database.RollBack;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;

/**
 * Shows what would come of a document: it is taken as if for good, looked at, and rolled back whole, so that nothing is kept,
 * published or ordered and what is shown is what would happen.
 */
@ApplicationScoped
class PreviewDocument {
    private final Documents documents;
    private final Effects effects;
    private final ImportDocument importDocument;
    private final ReadDocuments read;
    private final RollBack rollBack;

    PreviewDocument(
            Documents documents,
            Effects effects,
            ImportDocument importDocument,
            ReadDocuments read,
            RollBack rollBack) {
        this.documents = documents;
        this.effects = effects;
        this.importDocument = importDocument;
        this.read = read;
        this.rollBack = rollBack;
    }

    @Transactional
    ImportOutcome preview(ImportRequest request) {
        boolean isKnown = documents.bySha256(request.file().sha256()).isPresent();
        return rollBack.andReturn(
                switch (importDocument.take(request)) {
                    case ImportOutcome.Taken(Document document) -> previewed(document, isKnown);
                    case ImportOutcome.Known(Document document) -> previewed(document, isKnown);
                    case ImportOutcome.Previewed previewed -> previewed;
                    case ImportOutcome.Refused refused -> refused;
                });
    }

    private ImportOutcome previewed(Document document, boolean isKnown) {
        Set<UUID> kept = document.meeting() == null ? Set.of() : effects.committedIds(document.meeting());
        return new ImportOutcome.Previewed(read.view(document).previewed(isKnown, kept));
    }
}
