package dk.sundhedsklynge.meetings.handover.carry;

import dk.sundhedsklynge.meetings.handover.run.DecisionFile;
import dk.sundhedsklynge.meetings.handover.run.DecisionFiles;
import dk.sundhedsklynge.platform.audit.AuditTrail;
import dk.sundhedsklynge.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Hands out the files of a decision on a handover. A letter can say anything, also of closed items, so they are for those who see
 * these, and each reading is in the audit trail.
 */
@ApplicationScoped
public class ReadDecisionFiles {
    private final DecisionFiles files;
    private final AuditTrail audit;
    private final Caller caller;

    ReadDecisionFiles(DecisionFiles files, AuditTrail audit, Caller caller) {
        this.files = files;
        this.audit = audit;
        this.caller = caller;
    }

    public record Content(DecisionFile file, byte[] bytes) {}

    private record Detail(UUID file) {}

    /** Empty for a caller who may not read them. */
    public Optional<List<DecisionFile>> list(String cooperation) {
        return caller.maySeeClosed(cooperation) ? Optional.of(files.of(cooperation)) : Optional.empty();
    }

    /** Empty when there is none, or the caller may not know of it. */
    @Transactional
    public Optional<Content> read(String cooperation, UUID id) {
        return files.find(id)
                .filter(it -> it.cooperation().equals(cooperation))
                .filter(it -> caller.maySeeClosed(cooperation))
                .map(it -> {
                    audit.record("decision-file-read", "cooperation", cooperation, cooperation, new Detail(id));
                    return new Content(it, files.content(id));
                });
    }
}
