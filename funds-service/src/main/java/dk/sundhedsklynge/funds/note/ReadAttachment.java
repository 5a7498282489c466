package dk.sundhedsklynge.funds.note;

import dk.sundhedsklynge.platform.audit.AuditTrail;
import dk.sundhedsklynge.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/**
 * Hands out a document that a note rests on. It can hold anything a party wrote, so it is for secretariat, finance and auditor
 * only, and each reading is in the audit trail.
 */
@ApplicationScoped
public class ReadAttachment {
    private final ShownNotes shown;
    private final Attachments attachments;
    private final AuditTrail audit;
    private final Caller caller;

    ReadAttachment(ShownNotes shown, Attachments attachments, AuditTrail audit, Caller caller) {
        this.shown = shown;
        this.attachments = attachments;
        this.audit = audit;
        this.caller = caller;
    }

    public record Content(Attachment attachment, byte[] bytes) {}

    private record Detail(UUID attachment) {}

    /** Empty when there is none, or the caller may not know of it. */
    @Transactional
    public Optional<Content> read(UUID note, UUID id) {
        return attachments
                .find(id)
                .filter(found -> found.note().equals(note))
                .filter(found -> caller.maySeeClosed(found.cooperation()))
                .filter(found -> shown.find(found.note()).isPresent())
                .map(found -> {
                    audit.record("document-read", "note", note.toString(), found.cooperation(), new Detail(id));
                    return new Content(found, attachments.content(id));
                });
    }
}
