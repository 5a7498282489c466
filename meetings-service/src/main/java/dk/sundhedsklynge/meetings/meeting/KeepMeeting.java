package dk.sundhedsklynge.meetings.meeting;

import dk.sundhedsklynge.meetings.meeting.MeetingRecord.DecisionRecord;
import dk.sundhedsklynge.meetings.meeting.MeetingRecord.FollowUpRecord;
import dk.sundhedsklynge.meetings.meeting.MeetingRecord.ItemRecord;
import dk.sundhedsklynge.platform.events.Outbox;
import dk.sundhedsklynge.platform.events.Topic;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a meeting, new or corrected. Items and decisions that were there keep their ids, because effects rest on them;
 * those that newer minutes lack are withdrawn and stay.
 */
@ApplicationScoped
public class KeepMeeting {
    public static final String ADOPTED = "meetings.decision-adopted.v1";

    /** Body of {@code meetings.decision-adopted.v1}; for display, starts nothing. */
    public record DecisionAdopted(
            UUID id,
            long sequence,
            String cooperation,
            UUID meeting,
            int item,
            String body,
            LocalDate date,
            Outcome outcome,
            Access access) {}

    /**
     * @param items of the newest minutes, by number
     * @param decisions by item number, in their order
     */
    public record Kept(Meeting meeting, Map<Integer, Item> items, Map<Integer, List<Decision>> decisions) {}

    private final Meetings meetings;
    private final KeepPersons persons;
    private final EntityManager database;
    private final Outbox outbox;

    KeepMeeting(Meetings meetings, KeepPersons persons, EntityManager database, Outbox outbox) {
        this.meetings = meetings;
        this.persons = persons;
        this.database = database;
        this.outbox = outbox;
    }

    @Transactional
    public Kept keep(MeetingRecord record) {
        Meeting meeting = meetings.of(record.body(), record.heldOn()).orElse(null);
        if (meeting == null) {
            meeting = new Meeting(UUID.randomUUID(), record);
            meetings.persist(meeting);
        } else {
            meeting.revise(record);
        }
        persons.keep(meeting);
        Map<Integer, Item> held = new HashMap<>();
        meetings.items(meeting.id()).forEach(item -> held.put(item.number(), item));
        Map<Integer, Item> items = new HashMap<>();
        Map<Integer, List<Decision>> decisions = new HashMap<>();
        for (ItemRecord itemRecord : record.items()) {
            Item item = held.remove(itemRecord.number());
            if (item == null) {
                item = withdrawnOrNew(meeting, itemRecord);
            } else {
                item.revise(itemRecord, meeting.version());
            }
            items.put(item.number(), item);
            decisions.put(item.number(), keepDecisions(meeting, item, itemRecord.decisions()));
            keepFollowUps(item, itemRecord.followUps());
        }
        held.values().forEach(Item::withdraw);
        database.flush();
        return new Kept(meeting, items, decisions);
    }

    private Item withdrawnOrNew(Meeting meeting, ItemRecord record) {
        List<Item> withdrawn = database.createQuery("from Item where meeting = ?1 and number = ?2", Item.class)
                .setParameter(1, meeting.id())
                .setParameter(2, record.number())
                .getResultList();
        if (!withdrawn.isEmpty()) {
            withdrawn.getFirst().revise(record, meeting.version());
            return withdrawn.getFirst();
        }
        Item item = new Item(UUID.randomUUID(), meeting.id(), record);
        database.persist(item);
        return item;
    }

    private List<Decision> keepDecisions(Meeting meeting, Item item, List<DecisionRecord> records) {
        List<Decision> held = new ArrayList<>(
                database.createQuery("from Decision where item = ?1 order by withdrawn, ordinal", Decision.class)
                        .setParameter(1, item.id())
                        .getResultList());
        Decision[] kept = new Decision[records.size()];
        // The same words are the same decision wherever they stand now; what is left is the one in the same place.
        claim(held, records, kept, (decision, i) -> decision.text()
                .equals(records.get(i).text()));
        claim(held, records, kept, (decision, i) -> decision.ordinal() == i + 1);
        for (int i = 0; i < kept.length; i++) {
            if (kept[i] == null) {
                kept[i] = new Decision(UUID.randomUUID(), item.id(), i + 1, records.get(i));
                database.persist(kept[i]);
            } else {
                kept[i].revise(i + 1, records.get(i));
            }
            publish(meeting, item, kept[i]);
        }
        for (int i = 0; i < held.size(); i++) {
            held.get(i).withdraw(records.size() + i + 1);
        }
        return List.of(kept);
    }

    private interface SameDecision {
        boolean test(Decision decision, int index);
    }

    private static void claim(
            List<Decision> held, List<DecisionRecord> records, @Nullable Decision[] kept, SameDecision same) {
        for (int i = 0; i < records.size(); i++) {
            for (Decision decision : List.copyOf(held)) {
                if (kept[i] == null && same.test(decision, i)) {
                    kept[i] = decision;
                    held.remove(decision);
                }
            }
        }
    }

    private void keepFollowUps(Item item, List<FollowUpRecord> records) {
        Map<Integer, FollowUp> held = new HashMap<>();
        database.createQuery("from FollowUp where item = ?1", FollowUp.class)
                .setParameter(1, item.id())
                .getResultList()
                .forEach(followUp -> held.put(followUp.ordinal(), followUp));
        for (int i = 0; i < records.size(); i++) {
            FollowUp followUp = held.remove(i + 1);
            if (followUp == null) {
                database.persist(new FollowUp(UUID.randomUUID(), item.id(), i + 1, records.get(i)));
            } else {
                followUp.revise(records.get(i));
            }
        }
        held.values().forEach(FollowUp::drop);
    }

    private void publish(Meeting meeting, Item item, Decision decision) {
        outbox.publish(
                Topic.MEETINGS,
                meeting.cooperation(),
                ADOPTED,
                decision.id().toString(),
                new DecisionAdopted(
                        decision.id(),
                        meeting.version(),
                        meeting.cooperation(),
                        meeting.id(),
                        item.number(),
                        meeting.body(),
                        meeting.heldOn(),
                        decision.outcome(),
                        item.access()));
    }
}
