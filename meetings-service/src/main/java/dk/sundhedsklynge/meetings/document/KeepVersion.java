package dk.sundhedsklynge.meetings.document;

import dk.sundhedsklynge.meetings.claim.Submission;
import dk.sundhedsklynge.meetings.claim.SubmitFigures;
import dk.sundhedsklynge.meetings.effect.Draft;
import dk.sundhedsklynge.meetings.effect.Effects;
import dk.sundhedsklynge.meetings.effect.ItemWordings;
import dk.sundhedsklynge.meetings.effect.KeepProposals;
import dk.sundhedsklynge.meetings.effect.TakeUndoubted;
import dk.sundhedsklynge.meetings.meeting.Item;
import dk.sundhedsklynge.meetings.meeting.KeepMeeting;
import dk.sundhedsklynge.meetings.meeting.MeetingRecord;
import dk.sundhedsklynge.meetings.meeting.MeetingRecord.ItemRecord;
import dk.sundhedsklynge.meetings.meeting.Meetings;
import dk.sundhedsklynge.meetings.minutes.KeepMinutes;
import dk.sundhedsklynge.meetings.openness.Access;
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
    private final Meetings meetings;
    private final KeepMeeting keepMeeting;
    private final KeepMinutes keepMinutes;
    private final ProposeEffects propose;
    private final Effects effects;
    private final KeepProposals keepProposals;
    private final SubmitFigures submitFigures;
    private final TakeUndoubted takeUndoubted;

    KeepVersion(
            Documents documents,
            Meetings meetings,
            KeepMeeting keepMeeting,
            KeepMinutes keepMinutes,
            ProposeEffects propose,
            Effects effects,
            KeepProposals keepProposals,
            SubmitFigures submitFigures,
            TakeUndoubted takeUndoubted) {
        this.documents = documents;
        this.meetings = meetings;
        this.keepMeeting = keepMeeting;
        this.keepMinutes = keepMinutes;
        this.propose = propose;
        this.effects = effects;
        this.keepProposals = keepProposals;
        this.submitFigures = submitFigures;
        this.takeUndoubted = takeUndoubted;
    }

    /**
     * @param printed as they were read
     * @param lines of the file
     */
    void keep(Document document, Minutes printed, int lines, Cooperation cluster, Target target, boolean confirm) {
        String body = body(cluster, printed);
        int part =
                switch (target) {
                    case Target.MeetingOfThatDay _, Target.OtherMeeting _ -> 0;
                    case Target.Version it -> it.part();
                    case Target.Supplement it -> documents.lastPart(it.meeting()) + 1;
                };
        Minutes minutes = SupplementNumbers.of(printed, part);
        MeetingRecord record = record(document, minutes, cluster, body);
        ItemWordings before = ItemWordings.of(meetings.of(body, minutes.heldOn()).stream()
                .flatMap(meeting -> meetings.items(meeting.id()).stream())
                .toList());
        KeepMeeting.Saved kept =
                switch (target) {
                    case Target.MeetingOfThatDay _ -> keepMeeting.keep(record);
                    case Target.OtherMeeting _ -> keepMeeting.keepNew(record);
                    case Target.Version it ->
                        part == 0
                                ? keepMeeting.keepCorrected(it.meeting(), record)
                                : keepMeeting.keepSupplement(it.meeting(), part, record);
                    case Target.Supplement it -> keepMeeting.keepSupplement(it.meeting(), part, record);
                };
        UUID meeting = kept.meeting().id();
        effects.lockOfMeeting(meeting);
        Set<Integer> closed = minutes.items().stream()
                .filter(item -> item.access() == Access.CLOSED)
                .map(ItemRecord::number)
                .collect(Collectors.toSet());
        List<Document> earlier = documents.versions(meeting, part);
        earlier.stream().filter(version -> version != document).forEach(version -> version.supersede(closed));
        Proposed proposed = propose.of(record, kept);
        int version = earlier.isEmpty() ? 1 : earlier.getFirst().version() + 1;
        DocumentSummary summary = DocumentSummary.of(minutes, cluster.name(), lines);
        document.settle(cluster.id(), body, meeting, part, version, summary.with(proposed.notices()));
        documents.flush();
        if (part == 0) {
            keepMinutes.take(meeting, cluster.id(), document.id());
        }
        keepProposals.keep(
                kept,
                before,
                proposed.effects().stream().map(draft -> inItem(draft, kept)).toList());
        submitFigures.submit(
                new Submission.Source(cluster.id(), meeting, part, document.id(), minutes.heldOn()), proposed.claims());
        if (confirm) {
            confirm(document);
        }
    }

    /** Items of supplementary minutes are called otherwise than they are numbered. */
    private static Draft inItem(Draft draft, KeepMeeting.Saved kept) {
        Item item = kept.items().get(draft.anchor().item());
        return item == null ? draft : draft.labelled(item.label());
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
