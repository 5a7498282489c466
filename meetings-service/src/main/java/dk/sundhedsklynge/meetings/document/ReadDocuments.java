package dk.sundhedsklynge.meetings.document;

import dk.sundhedsklynge.meetings.document.DocumentView.ProposedEffect;
import dk.sundhedsklynge.meetings.effect.Effect;
import dk.sundhedsklynge.meetings.effect.EffectView;
import dk.sundhedsklynge.meetings.effect.Effects;
import dk.sundhedsklynge.meetings.effect.ReadEffects;
import dk.sundhedsklynge.meetings.effect.TakeUndoubted;
import dk.sundhedsklynge.platform.audit.AuditTrail;
import dk.sundhedsklynge.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Documents as the caller may see them. */
@ApplicationScoped
@Transactional
public class ReadDocuments {
    private final Documents documents;
    private final TakenOverDocuments takenOver;
    private final Effects effects;
    private final ReadEffects readEffects;
    private final TakeUndoubted undoubted;
    private final Caller caller;
    private final AuditTrail audit;

    ReadDocuments(
            Documents documents,
            TakenOverDocuments takenOver,
            Effects effects,
            ReadEffects readEffects,
            TakeUndoubted undoubted,
            Caller caller,
            AuditTrail audit) {
        this.documents = documents;
        this.takenOver = takenOver;
        this.effects = effects;
        this.readEffects = readEffects;
        this.undoubted = undoubted;
        this.caller = caller;
        this.audit = audit;
    }

    /** The document; empty when there is none, or none the caller may know of. */
    public Optional<Document> find(UUID id) {
        return documents.findByIdOptional(id).filter(this::maySee);
    }

    /** With the effects that rest on its meeting: those of an earlier version that still stand as well. */
    public DocumentView view(Document document) {
        boolean closedToo = maySeeClosed(document);
        if (document.closed() && closedToo) {
            audited(document, "closed-items-read");
        }
        return DocumentView.of(document, closedToo, effects(document));
    }

    /** Empty when there is none, or none the caller may know of. */
    Optional<DocumentView> view(UUID id) {
        return find(id).map(this::view);
    }

    /** A document that the caller has just sent. */
    DocumentView viewNow(UUID id) {
        return view(id).orElseThrow(() -> new IllegalStateException("A document that was taken is gone"));
    }

    Optional<List<EffectView>> effectViews(UUID id) {
        return find(id).map(document ->
                document.meeting() == null ? List.<EffectView>of() : readEffects.ofMeeting(document.meeting()));
    }

    private List<ProposedEffect> effects(Document document) {
        if (document.meeting() == null) {
            return List.of();
        }
        List<Effect> ofMeeting = effects.ofMeeting(document.meeting());
        Map<UUID, String> reasons = undoubted.reasons(ofMeeting);
        return readEffects.views(ofMeeting).stream()
                .map(effect -> ProposedEffect.of(effect, reasons))
                .toList();
    }

    /** The bytes as they came; empty for a caller who may not see all items of the document. */
    Optional<byte[]> original(Document document) {
        if (document.closed()) {
            if (!maySeeOriginal(document)) {
                return Optional.empty();
            }
            audited(document, "closed-original-read");
        }
        return Optional.of(documents.content(document.id()));
    }

    boolean maySeeOriginal(Document document) {
        return !document.closed() || maySeeClosed(document);
    }

    /** Lines of the original, both ends included; those of closed items are left out for all who may not see them. */
    public List<DocumentText.Line> lines(Document document, int from, int to) {
        boolean closedToo = maySeeClosed(document);
        List<DocumentText.Line> lines = new DocumentText(documents.content(document.id())).between(from, to);
        if (!closedToo) {
            lines.removeIf(line -> !document.summary().isOpen(line.number()));
        } else if (lines.stream().anyMatch(line -> !document.summary().isOpen(line.number()))) {
            audited(document, "closed-lines-read");
        }
        return lines;
    }

    private boolean maySee(Document document) {
        String cooperation = document.cooperation();
        if (cooperation == null) {
            return document.uploadedBy().equals(caller.subject());
        }
        // What it says in the open may be closed in the minutes that it is of.
        return document.state() == DocumentState.ASKED
                ? caller.maySeeClosed(cooperation)
                : caller.maySee(cooperation) || isTakenOver(document);
    }

    /** Whether the caller reads what follows from the document; a council that took it over reads the text alone. */
    public boolean readsEffects(Document document) {
        String cooperation = document.cooperation();
        return cooperation == null || caller.maySee(cooperation);
    }

    /** Whether a council of the caller took it over, which reads what is open in it and none of what follows from it. */
    private boolean isTakenOver(Document document) {
        return takenOver.councils(document.id()).stream().anyMatch(caller::maySee);
    }

    /** The uploader of what is not settled has seen the whole file. */
    boolean maySeeClosed(Document document) {
        String cooperation = document.cooperation();
        return cooperation == null || caller.maySeeClosed(cooperation);
    }

    private void audited(Document document, String action) {
        audit.record(action, "document", document.id().toString(), document.cooperation(), Map.of());
    }
}
