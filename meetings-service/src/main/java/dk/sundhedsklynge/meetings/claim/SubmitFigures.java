package dk.sundhedsklynge.meetings.claim;

import dk.sundhedsklynge.meetings.openness.Access;
import dk.sundhedsklynge.platform.events.Outbox;
import dk.sundhedsklynge.platform.events.SnapshotSource;
import dk.sundhedsklynge.platform.events.Topic;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Sends the figures of the newest minutes to be checked against the ledger; on a snapshot all of them again. */
@ApplicationScoped
@Transactional
public class SubmitFigures implements SnapshotSource {
    /** An event holds 256 KB; a claim takes some 400 bytes. */
    private static final int MOST_IN_ONE = 400;

    private final Claims claims;
    private final Outbox outbox;

    SubmitFigures(Claims claims, Outbox outbox) {
        this.claims = claims;
        this.outbox = outbox;
    }

    /** Replaces all that was submitted of the same minutes before. */
    public void submit(Submission.Source source, List<Stated> figures) {
        Map<UUID, Submission> earlier = new HashMap<>();
        claims.submissions(source.meeting()).stream()
                .filter(submission -> submission.part() == source.part())
                .forEach(submission -> earlier.put(submission.id(), submission));
        for (Access access : Access.values()) {
            List<Stated> ofAccess =
                    figures.stream().filter(figure -> figure.access() == access).toList();
            for (int from = 0, number = 0; from < ofAccess.size(); from += MOST_IN_ONE, number++) {
                UUID id = Submission.id(source, access, number);
                Submission known = earlier.remove(id);
                Submission submission = known == null ? new Submission(id, source, access) : known;
                List<Stated> these = ofAccess.subList(from, Math.min(from + MOST_IN_ONE, ofAccess.size()));
                send(submission, source.document(), these);
            }
        }
        earlier.values().forEach(submission -> send(submission, source.document(), List.of()));
    }

    private void send(Submission submission, UUID document, List<Stated> figures) {
        submission.sendAgain(document);
        claims.getEntityManager().persist(submission);
        claims.delete("submission", submission.id());
        List<Claim> kept = new ArrayList<>();
        for (Stated figure : figures) {
            kept.add(new Claim(UUID.randomUUID(), submission, kept.size(), figure));
        }
        claims.persist(kept);
        publish(submission, kept);
    }

    private void publish(Submission submission, List<Claim> figures) {
        outbox.publish(
                Topic.MEETINGS,
                submission.cooperation(),
                FiguresSubmitted.TYPE,
                submission.id().toString(),
                FiguresSubmitted.of(submission, figures));
    }

    @Override
    public void emit() {
        claims.allSubmissions().forEach(submission -> publish(submission, claims.ofSubmission(submission.id())));
    }
}
