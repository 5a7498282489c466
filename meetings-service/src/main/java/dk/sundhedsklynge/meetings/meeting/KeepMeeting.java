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
import java.util.function.Function;
import java.util.stream.Collectors;
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
            UUID itemId,
            String label,
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
        // Each of these is one statement, however many items there are.
        Map<String, Item> held = itemsEver(meeting.id());
        Map<UUID, List<Decision>> heldDecisions =
                ofMeeting(Decision.class, "order by x.withdrawn, x.ordinal", meeting.id(), Decision::item);
        Map<UUID, List<FollowUp>> heldFollowUps = ofMeeting(FollowUp.class, "", meeting.id(), FollowUp::item);
        Map<Integer, Item> items = new HashMap<>();
        Map<Integer, List<Decision>> decisions = new HashMap<>();
        for (ItemRecord itemRecord : record.items()) {
            int position = items.size() + 1;
            Item item = held.remove(itemRecord.label());
            if (item == null) {
                item = new Item(UUID.randomUUID(), meeting.id(), position, itemRecord);
                database.persist(item);
            } else {
                item.revise(position, itemRecord, meeting.version());
            }
            items.put(item.number(), item);
            decisions.put(
                    item.number(),
                    keepDecisions(
                            meeting, item, heldDecisions.getOrDefault(item.id(), List.of()), itemRecord.decisions()));
            keepFollowUps(item, heldFollowUps.getOrDefault(item.id(), List.of()), itemRecord.followUps());
        }
        held.values().stream().filter(item -> !item.withdrawn()).forEach(Item::withdraw);
        database.flush();
        return new Kept(meeting, items, decisions);
    }

    /** By label, those that newer minutes lacked as well; of two with the same label the one that stands. */
    private Map<String, Item> itemsEver(UUID meeting) {
        Map<String, Item> items = new HashMap<>();
        database.createQuery("from Item where meeting = ?1 order by withdrawn desc, position, id", Item.class)
                .setParameter(1, meeting)
                .getResultList()
                .forEach(item -> items.put(item.label(), item));
        return items;
    }

    /** Decisions or tasks by the id of their item. */
    private <T> Map<UUID, List<T>> ofMeeting(Class<T> kind, String order, UUID meeting, Function<T, UUID> item) {
        String query = "select x from %s x, Item i where x.item = i.id and i.meeting = ?1 %s";
        return database
                .createQuery(query.formatted(kind.getSimpleName(), order), kind)
                .setParameter(1, meeting)
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(item));
    }

    private List<Decision> keepDecisions(
            Meeting meeting, Item item, List<Decision> ofItem, List<DecisionRecord> records) {
        List<Decision> held = new ArrayList<>(ofItem);
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

    private void keepFollowUps(Item item, List<FollowUp> ofItem, List<FollowUpRecord> records) {
        Map<Integer, FollowUp> held = new HashMap<>();
        ofItem.forEach(followUp -> held.put(followUp.ordinal(), followUp));
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
                        item.id(),
                        item.label(),
                        meeting.body(),
                        meeting.heldOn(),
                        decision.outcome(),
                        item.access()));
    }
}
