package dk.sundhedsklynge.meetings.meeting;

import dk.sundhedsklynge.meetings.meeting.KeepDecisions.ReadItem;
import dk.sundhedsklynge.meetings.meeting.MeetingRecord.FollowUpRecord;
import dk.sundhedsklynge.meetings.meeting.MeetingRecord.ItemRecord;
import dk.sundhedsklynge.meetings.openness.Access;
import dk.sundhedsklynge.platform.events.Outbox;
import dk.sundhedsklynge.platform.events.Topic;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
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
     * @param elsewhere ids of the items that other minutes of the meeting have
     */
    public record Saved(
            Meeting meeting, Map<Integer, Item> items, Map<Integer, List<Decision>> decisions, Set<UUID> elsewhere) {
        /** Empty when the newest minutes do not have it. */
        public Optional<Item> item(UUID id) {
            return items.values().stream().filter(item -> item.id().equals(id)).findFirst();
        }
    }

    private final Meetings meetings;
    private final MeetingStates states;
    private final KeepPersons persons;
    private final KeepDecisions keepDecisions;
    private final EntityManager database;
    private final Outbox outbox;

    KeepMeeting(
            Meetings meetings,
            MeetingStates states,
            KeepPersons persons,
            KeepDecisions keepDecisions,
            EntityManager database,
            Outbox outbox) {
        this.meetings = meetings;
        this.states = states;
        this.persons = persons;
        this.keepDecisions = keepDecisions;
        this.database = database;
        this.outbox = outbox;
    }

    /** Why minutes cannot be given to a meeting as they are. */
    public sealed interface Obstacle {
        /** The body has several meetings that day, and none of them begins at the time written down. */
        record SeveralMeetings(LocalDate day) implements Obstacle {}

        /** Items that the minutes print in the open were closed on the agenda. */
        record ClosedOnAgenda(List<String> labels) implements Obstacle {}
    }

    /** What stands against giving minutes of a body to their meeting; empty when nothing does. */
    public Optional<Obstacle> against(String body, LocalDate day, @Nullable LocalTime time, List<ItemRecord> items) {
        List<Meeting> thatDay = meetings.of(body, day);
        if (thatDay.isEmpty()) {
            return Optional.empty();
        }
        Optional<Meeting> meeting = same(thatDay, time);
        if (meeting.isEmpty()) {
            return Optional.of(new Obstacle.SeveralMeetings(day));
        }
        List<String> opened = meeting.get().document() == null ? opened(meeting.get(), items) : List.of();
        return opened.isEmpty() ? Optional.empty() : Optional.of(new Obstacle.ClosedOnAgenda(opened));
    }

    private List<String> opened(Meeting meeting, List<ItemRecord> items) {
        Set<String> open = items.stream()
                .filter(item -> item.access() == Access.OPEN)
                .map(ItemRecord::label)
                .collect(Collectors.toSet());
        return meetings.items(meeting.id()).stream()
                .filter(item -> item.access() == Access.CLOSED)
                .map(Item::label)
                .filter(open::contains)
                .toList();
    }

    /**
     * Makes a meeting of what was written down, or gives it to the meeting that it is about.
     *
     * @throws IllegalStateException when nobody can tell which one that is; {@link #against} says so before
     */
    @Transactional
    public Saved keep(MeetingRecord record) {
        List<Meeting> thatDay = meetings.of(record.body(), record.heldOn());
        if (thatDay.isEmpty()) {
            return keepNew(record);
        }
        Meeting meeting = same(thatDay, record.heldAt())
                .orElseThrow(() -> new IllegalStateException(
                        "Several meetings of %s on %s".formatted(record.body(), record.heldOn())));
        return keepCorrected(meeting, record);
    }

    /** Gives a meeting the newest version of its minutes. */
    @Transactional
    public Saved keepCorrected(UUID meeting, MeetingRecord record) {
        return keepCorrected(meetings.findById(meeting), record);
    }

    private Saved keepCorrected(Meeting meeting, MeetingRecord record) {
        // Nobody plans it further while it is given its minutes.
        database.refresh(meeting, LockModeType.PESSIMISTIC_WRITE);
        meeting.takeOver(record);
        return keep(meeting, 0, record);
    }

    /**
     * Adds the items of supplementary minutes to a meeting; its other items stay.
     *
     * @param part from 1, which supplementary minutes these are
     * @param record with items that {@link Supplement} numbered
     */
    @Transactional
    public Saved keepSupplement(UUID meeting, int part, MeetingRecord record) {
        Meeting held = meetings.findById(meeting);
        database.refresh(held, LockModeType.PESSIMISTIC_WRITE);
        held.touch();
        return keep(held, part, record);
    }

    /** A meeting of its own, even where the body met at other times that day. */
    @Transactional
    public Saved keepNew(MeetingRecord record) {
        Meeting meeting = new Meeting(UUID.randomUUID(), record);
        meetings.persist(meeting);
        return keep(meeting, 0, record);
    }

    /** The one that begins at the same time; where there is only one, minutes may correct its time. */
    private static Optional<Meeting> same(List<Meeting> thatDay, @Nullable LocalTime time) {
        return thatDay.size() == 1
                ? Optional.of(thatDay.getFirst())
                : thatDay.stream()
                        .filter(it -> Objects.equals(it.startsAt(), time))
                        .findFirst();
    }

    private Saved keep(Meeting meeting, int part, MeetingRecord record) {
        if (part == 0) {
            persons.keep(meeting);
        }
        // Each of these is one statement, however many items there are.
        List<Item> all = itemsEver(meeting.id());
        Map<String, Item> held = new HashMap<>();
        all.stream().filter(item -> item.part() == part).forEach(item -> held.put(item.label(), item));
        Map<UUID, List<FollowUp>> heldFollowUps = followUps(meeting.id());
        Map<Integer, Item> items = new HashMap<>();
        List<ReadItem> read = new ArrayList<>();
        for (ItemRecord itemRecord : record.items()) {
            int position = part == 0 ? items.size() + 1 : itemRecord.number();
            Item item = held.remove(Supplement.label(itemRecord.label(), part));
            if (item == null) {
                item = new Item(UUID.randomUUID(), meeting.id(), part, position, itemRecord);
                database.persist(item);
            } else {
                item.revise(position, itemRecord, meeting.version());
            }
            items.put(item.number(), item);
            read.add(new ReadItem(item, itemRecord));
            keepFollowUps(meeting, item, heldFollowUps.getOrDefault(item.id(), List.of()), itemRecord.followUps());
        }
        held.values().stream().filter(item -> !item.withdrawn()).forEach(Item::withdraw);
        Map<Integer, List<Decision>> decisions = new HashMap<>();
        keepDecisions.keep(meeting.id(), read).forEach((item, ofItem) -> decisions.put(item.number(), ofItem));
        states.publish(meeting);
        publish(meeting, read, decisions);
        Set<UUID> elsewhere =
                all.stream().filter(item -> item.part() != part).map(Item::id).collect(Collectors.toSet());
        return new Saved(meeting, items, decisions, elsewhere);
    }

    /** Those that newer minutes lacked as well; of two with the same label the one that stands comes last. */
    private List<Item> itemsEver(UUID meeting) {
        return database.createQuery("from Item where meeting = ?1 order by withdrawn desc, position, id", Item.class)
                .setParameter(1, meeting)
                .getResultList();
    }

    /** By the id of their item. */
    private Map<UUID, List<FollowUp>> followUps(UUID meeting) {
        return database
                .createQuery(
                        "select x from FollowUp x, Item i where x.item = i.id and i.meeting = ?1 order by x.ordinal",
                        FollowUp.class)
                .setParameter(1, meeting)
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(FollowUp::item));
    }

    /** The same words are the same follow-up, wherever they stand now. */
    private void keepFollowUps(Meeting meeting, Item item, List<FollowUp> ofItem, List<FollowUpRecord> records) {
        Matching<FollowUp> matching =
                Matching.of(ofItem, records, FollowUp::text, FollowUpRecord::text, FollowUp::ordinal);
        for (int i = 0; i < records.size(); i++) {
            FollowUp known = matching.kept().get(i);
            if (known == null) {
                database.persist(
                        new FollowUp(UUID.randomUUID(), meeting.cooperation(), item.id(), i + 1, records.get(i)));
            } else {
                known.revise(i + 1, records.get(i));
            }
        }
        for (int i = 0; i < matching.left().size(); i++) {
            matching.left().get(i).drop(records.size() + i + 1);
        }
    }

    private void publish(Meeting meeting, List<ReadItem> items, Map<Integer, List<Decision>> decisions) {
        items.forEach(it -> decisions
                .getOrDefault(it.item().number(), List.of())
                .forEach(decision -> publish(meeting, it.item(), decision)));
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
