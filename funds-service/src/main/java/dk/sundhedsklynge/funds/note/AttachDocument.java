package dk.sundhedsklynge.funds.note;

import dk.sundhedsklynge.platform.attachment.AttachmentType;
import dk.sundhedsklynge.platform.attachment.FileCheck;
import dk.sundhedsklynge.platform.audit.AuditTrail;
import dk.sundhedsklynge.platform.security.Caller;
import dk.sundhedsklynge.platform.security.Role;
import dk.sundhedsklynge.platform.text.Sha256;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** Finance and the secretariat attach the document that a note rests on: it is kept as it came. */
@ApplicationScoped
public class AttachDocument {
    private final ShownNotes shown;
    private final Attachments attachments;
    private final WindingUpRules windingUp;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    AttachDocument(
            ShownNotes shown,
            Attachments attachments,
            WindingUpRules windingUp,
            AuditTrail audit,
            Caller caller,
            Clock clock) {
        this.windingUp = windingUp;
        this.shown = shown;
        this.attachments = attachments;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    private record Detail(UUID attachment, String name, int size, String sha256) {}

    /** @param fileName as the sender calls it; a path before it is left out */
    @Transactional
    public AttachOutcome attach(UUID note, String fileName, byte[] content) {
        Optional<Note> found = shown.find(note);
        if (found.isEmpty()) {
            return new AttachOutcome.NotFound();
        }
        Note its = found.get();
        return switch (caller.permission(its.cooperation(), Role.FINANCE, Role.SECRETARIAT)) {
            case UNKNOWN -> new AttachOutcome.NotFound();
            case FORBIDDEN -> new AttachOutcome.Forbidden();
            case GRANTED ->
                caller.actsFor(its.cooperation(), its.holder().party(), Role.FINANCE, Role.SECRETARIAT)
                        ? windingUp
                                .refusal(its.cooperation())
                                .<AttachOutcome>map(AttachOutcome.WindingUp::new)
                                .orElseGet(() -> attach(its, fileName, content))
                        : new AttachOutcome.OtherParty();
        };
    }

    private AttachOutcome attach(Note note, String fileName, byte[] content) {
        return switch (FileCheck.of(fileName, content)) {
            case FileCheck.Fit(String name, AttachmentType type) -> attach(note, name, type, content);
            case FileCheck.Unfit why -> new AttachOutcome.Unfit(why);
        };
    }

    private AttachOutcome attach(Note note, String name, AttachmentType type, byte[] content) {
        Attachment attachment = new Attachment(
                UUID.randomUUID(),
                note.id(),
                note.cooperation(),
                name,
                type,
                content.length,
                Sha256.of(content),
                caller.displayName(),
                clock.instant());
        attachments.add(attachment, content, caller.subject());
        audit.record(
                "document-attached",
                note.kind().code(),
                note.id().toString(),
                note.cooperation(),
                new Detail(attachment.id(), name, attachment.size(), attachment.sha256()));
        return new AttachOutcome.Attached(attachment);
    }
}
