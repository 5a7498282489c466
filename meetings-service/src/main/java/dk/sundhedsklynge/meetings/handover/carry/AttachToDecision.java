package dk.sundhedsklynge.meetings.handover.carry;

import dk.sundhedsklynge.meetings.handover.run.DecisionFile;
import dk.sundhedsklynge.meetings.handover.run.DecisionFiles;
import dk.sundhedsklynge.meetings.handover.run.Decisions;
import dk.sundhedsklynge.meetings.handover.run.HandoverDecision;
import dk.sundhedsklynge.platform.attachment.AttachmentType;
import dk.sundhedsklynge.platform.attachment.FileCheck;
import dk.sundhedsklynge.platform.audit.AuditTrail;
import dk.sundhedsklynge.platform.security.Caller;
import dk.sundhedsklynge.platform.security.Role;
import dk.sundhedsklynge.platform.text.Sha256;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The secretariat attaches the decision that carried a handover out, and the letters in which parties answered: each is kept as it
 * came, until the cooperation is an archive.
 */
@ApplicationScoped
public class AttachToDecision {
    private static final int MOST = 100;

    private final Decisions decisions;
    private final DecisionFiles files;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    AttachToDecision(Decisions decisions, DecisionFiles files, AuditTrail audit, Caller caller, Clock clock) {
        this.decisions = decisions;
        this.files = files;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    private record Detail(UUID file, String name, int size, String sha256) {}

    /**
     * @param answerOf organisation whose answer it is; null: the decision itself
     * @param fileName as the sender calls it; a path before it is left out
     */
    @Transactional
    public AttachOutcome attach(String cooperation, @Nullable String answerOf, String fileName, byte[] content) {
        return switch (caller.permission(cooperation, Role.SECRETARIAT)) {
            case UNKNOWN -> new AttachOutcome.NotFound(cooperation);
            case FORBIDDEN -> new AttachOutcome.Forbidden();
            case GRANTED -> {
                Optional<HandoverDecision> decision = decisions.find(cooperation);
                if (decision.isEmpty()) {
                    yield new AttachOutcome.NotCarriedOut();
                }
                List<String> answered = answered(decision.get());
                if (answerOf != null && !answered.contains(answerOf)) {
                    yield new AttachOutcome.NoSuchAnswer(answered);
                }
                if (files.of(cooperation).size() >= MOST) {
                    yield new AttachOutcome.TooMany(MOST);
                }
                yield switch (FileCheck.of(fileName, content)) {
                    case FileCheck.Fit(String name, AttachmentType type) ->
                        attach(decision.get(), answerOf, name, type, content);
                    case FileCheck.Unfit why -> new AttachOutcome.Unfit(why);
                };
            }
        };
    }

    /** Organisations of which something came. */
    static List<String> answered(HandoverDecision decision) {
        return decision.answers().stream()
                .filter(it -> !it.wasSilence())
                .map(HandoverDecision.Answer::organisation)
                .distinct()
                .toList();
    }

    private AttachOutcome attach(
            HandoverDecision decision, @Nullable String answerOf, String name, AttachmentType type, byte[] content) {
        DecisionFile file = new DecisionFile(
                UUID.randomUUID(),
                decision.cooperation(),
                answerOf,
                name,
                type,
                content.length,
                Sha256.of(content),
                caller.displayName(),
                clock.instant());
        files.add(file, content, caller.subject());
        audit.record(
                "decision-file-attached",
                "handover-run",
                decision.run().toString(),
                decision.cooperation(),
                new Detail(file.id(), name, file.size(), file.sha256()));
        return new AttachOutcome.Attached(file);
    }
}
