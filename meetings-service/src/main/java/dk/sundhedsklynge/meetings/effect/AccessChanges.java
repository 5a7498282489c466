package dk.sundhedsklynge.meetings.effect;

import dk.sundhedsklynge.meetings.meeting.Decision;
import dk.sundhedsklynge.meetings.meeting.Item;
import dk.sundhedsklynge.meetings.meeting.KeepMeeting;
import dk.sundhedsklynge.meetings.meeting.Meeting;
import dk.sundhedsklynge.meetings.meeting.Meetings;
import dk.sundhedsklynge.meetings.openness.Access;
import dk.sundhedsklynge.meetings.project.ProjectReference;
import dk.sundhedsklynge.meetings.project.ProjectReferences;
import dk.sundhedsklynge.platform.events.Outbox;
import dk.sundhedsklynge.platform.events.SnapshotSource;
import dk.sundhedsklynge.platform.events.Topic;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Tells the others that an item was closed, or opened, after what stems from it was ordered: what they hold of it is shown to
 * others from then on. Carries ids, never words.
 */
@ApplicationScoped
@Transactional
public class AccessChanges implements SnapshotSource {
    public static final String TYPE = "meetings.access-changed.v1";

    /**
     * Body of {@code meetings.access-changed.v1}, the whole state of one item: the newest sequence counts.
     *
     * @param id of the item
     * @param sequence the version of the meeting that closed or opened it
     * @param item number
     * @param label of the item
     * @param access of the item and its decisions
     * @param effects all that were ordered; one stays closed in an open item when the open minutes do not say it
     */
    public record AccessChanged(
            UUID id,
            long sequence,
            String cooperation,
            UUID meeting,
            int item,
            String label,
            Access access,
            List<UUID> decisions,
            List<EffectAccess> effects) {

        static AccessChanged of(Meeting meeting, Item item, List<Decision> decisions, List<Effect> ofMeeting) {
            return new AccessChanged(
                    item.id(),
                    item.accessSequence(),
                    meeting.cooperation(),
                    meeting.id(),
                    item.number(),
                    item.label(),
                    item.access(),
                    decisions.stream()
                            .filter(decision -> decision.item().equals(item.id()))
                            .map(Decision::id)
                            .toList(),
                    ofMeeting.stream()
                            .filter(effect -> effect.anchor().itemId().equals(item.id()) && effect.wasOrdered())
                            .map(effect -> new EffectAccess(effect.id(), effect.access()))
                            .toList());
        }
    }

    public record EffectAccess(UUID id, Access access) {}

    private final Meetings meetings;
    private final Effects effects;
    private final ProjectReferences projects;
    private final Outbox outbox;

    AccessChanges(Meetings meetings, Effects effects, ProjectReferences projects, Outbox outbox) {
        this.meetings = meetings;
        this.effects = effects;
        this.projects = projects;
        this.outbox = outbox;
    }

    /** @param changed effects of the meeting that the newest minutes closed or opened */
    void tell(KeepMeeting.Saved kept, List<Effect> changed) {
        int version = kept.meeting().version();
        changed.stream()
                .filter(Effect::wasOrdered)
                .flatMap(effect -> kept.item(effect.anchor().itemId()).stream())
                .forEach(item -> item.accessChanged(version));
        changed.stream()
                .flatMap(effect -> effect.terms().projectId().stream())
                .distinct()
                .forEach(this::follow);
        publish(
                kept.meeting(),
                kept.items().values().stream()
                        .filter(item -> item.accessSequence() == version)
                        .toList());
    }

    /** A project is a secret as long as only closed items name it. */
    private void follow(UUID project) {
        ProjectReference known = projects.findById(project);
        if (known == null) {
            return;
        }
        if (effects.isNamedOpenly(project)) {
            known.open();
        } else {
            known.close();
        }
    }

    private void publish(Meeting meeting, List<Item> changed) {
        if (changed.isEmpty()) {
            return;
        }
        List<Decision> decisions = meetings.decisions(meeting.id());
        List<Effect> ofMeeting = effects.ofMeeting(meeting.id());
        changed.forEach(item -> outbox.publish(
                Topic.MEETINGS,
                meeting.cooperation(),
                TYPE,
                item.id().toString(),
                AccessChanged.of(meeting, item, decisions, ofMeeting)));
    }

    @Override
    public void emit() {
        meetings.withChangedAccess().stream()
                .collect(Collectors.groupingBy(Item::meeting))
                .forEach((meeting, items) -> publish(meetings.findById(meeting), items));
    }
}
