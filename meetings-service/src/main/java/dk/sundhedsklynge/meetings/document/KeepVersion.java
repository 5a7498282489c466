package dk.sundhedsklynge.meetings.document;

import dk.sundhedsklynge.meetings.claim.Submission;
import dk.sundhedsklynge.meetings.claim.SubmitFigures;
import dk.sundhedsklynge.meetings.effect.KeepProposals;
import dk.sundhedsklynge.meetings.effect.TakeUndoubted;
import dk.sundhedsklynge.meetings.meeting.Access;
import dk.sundhedsklynge.meetings.meeting.KeepMeeting;
import dk.sundhedsklynge.meetings.meeting.MeetingRecord;
import dk.sundhedsklynge.meetings.meeting.MeetingRecord.ItemRecord;
import dk.sundhedsklynge.meetings.minutes.KeepMinutes;
import dk.sundhedsklynge.meetings.proposal.Proposed;
import dk.sundhedsklynge.meetings.reading.Minutes;
import dk.sundhedsklynge.meetings.register.Cooperation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Makes a document the newest version of its meeting, with everything that is read out of it. */
@ApplicationScoped
@Transactional
class KeepVersion {
    private final Documents documents;
    private final KeepMeeting keepMeeting;
    private final KeepMinutes keepMinutes;
    private final ProposeEffects propose;
    private final KeepProposals keepProposals;
    private final SubmitFigures submitFigures;
    private final TakeUndoubted takeUndoubted;

    KeepVersion(
            Documents documents,
            KeepMeeting keepMeeting,
            KeepMinutes keepMinutes,
            ProposeEffects propose,
            KeepProposals keepProposals,
            SubmitFigures submitFigures,
            TakeUndoubted takeUndoubted) {
        this.documents = documents;
        this.keepMeeting = keepMeeting;
        this.keepMinutes = keepMinutes;
        this.propose = propose;
        this.keepProposals = keepProposals;
        this.submitFigures = submitFigures;
        this.takeUndoubted = takeUndoubted;
    }

    void keep(Document document, DocumentSummary summary, Minutes minutes, Cooperation cluster, boolean confirm) {
        String body = body(cluster, minutes);
        // Two corrections of the same minutes follow one another.
        documents.alone(body + " " + minutes.heldOn());
        MeetingRecord record = record(document, minutes, cluster, body);
        KeepMeeting.Kept kept = keepMeeting.keep(record);
        UUID meeting = kept.meeting().id();
        Set<Integer> closed = minutes.items().stream()
                .filter(item -> item.access() == Access.CLOSED)
                .map(ItemRecord::number)
                .collect(Collectors.toSet());
        List<Document> earlier = documents.versions(meeting);
        earlier.forEach(version -> version.supersede(closed));
        Proposed proposed = propose.of(record, kept);
        int version = earlier.isEmpty() ? 1 : earlier.getFirst().version() + 1;
        document.settle(cluster.id(), body, meeting, version, summary.with(proposed.notices()));
        documents.flush();
        keepMinutes.take(meeting, document.id());
        keepProposals.keep(kept, proposed.effects());
        submitFigures.submit(
                new Submission.Source(cluster.id(), meeting, document.id(), minutes.heldOn()), proposed.claims());
        if (confirm) {
            confirm(document);
        }
    }

    static String body(Cooperation cluster, Minutes minutes) {
        return cluster.id() + ":" + minutes.level().slug();
    }

    void confirm(Document document) {
        takeUndoubted.take(Objects.requireNonNull(document.cooperation()), Objects.requireNonNull(document.meeting()));
    }

    private static MeetingRecord record(Document document, Minutes minutes, Cooperation cluster, String body) {
        return new MeetingRecord(
                cluster.id(),
                body,
                minutes.heldOn(),
                minutes.heldAt(),
                minutes.place(),
                minutes.title(),
                document.id(),
                minutes.attendance(),
                minutes.items());
    }
}
