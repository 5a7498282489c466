package dk.sundhedsklynge.meetings.meeting;

import dk.sundhedsklynge.meetings.meeting.MeetingRecord.DecisionRecord;
import dk.sundhedsklynge.meetings.meeting.MeetingRecord.ItemRecord;
import dk.sundhedsklynge.platform.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.ObjIntConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what was recommended and decided in the items of a meeting, and which answers which. What was there keeps its id; what
 * newer minutes lack is withdrawn and stays.
 */
@ApplicationScoped
class KeepDecisions {
    private final EntityManager entities;
    private final Database database;

    KeepDecisions(EntityManager entities, Database database) {
        this.entities = entities;
        this.database = database;
    }

    /** An item as it is kept, with what was read of it. */
    record ReadItem(Item item, ItemRecord record) {}

    /** The decisions of each item, in their order; one statement for each kind, however many items there are. */
    Map<Item, List<Decision>> keep(UUID meeting, List<ReadItem> items) {
        Map<UUID, List<Recommendation>> heldRecommendations =
                ofMeeting(Recommendation.class, "order by x.withdrawn, x.position", meeting, Recommendation::item);
        Map<UUID, List<Decision>> heldDecisions =
                ofMeeting(Decision.class, "order by x.withdrawn, x.ordinal", meeting, Decision::item);
        Map<Item, List<Decision>> decisions = new HashMap<>();
        List<@Nullable Object[]> answers = new ArrayList<>();
        for (ReadItem it : items) {
            UUID item = it.item().id();
            List<Recommendation> recommended = recommendations(
                    item,
                    heldRecommendations.getOrDefault(item, List.of()),
                    it.record().content().recommendations());
            List<Decision> decided = decisions(
                    item,
                    heldDecisions.getOrDefault(item, List.of()),
                    it.record().decisions());
            decisions.put(it.item(), decided);
            answers.addAll(answers(decided, it.record().decisions(), recommended));
        }
        entities.flush();
        answer(decisions.values().stream().flatMap(List::stream).toList(), answers);
        return decisions;
    }

    /** Recommendations or decisions by the id of their item. */
    private <T> Map<UUID, List<T>> ofMeeting(Class<T> kind, String order, UUID meeting, Function<T, UUID> item) {
        String query = "select x from %s x, Item i where x.item = i.id and i.meeting = ?1 %s";
        return entities
                .createQuery(query.formatted(kind.getSimpleName(), order), kind)
                .setParameter(1, meeting)
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(item));
    }

    private List<Recommendation> recommendations(
            UUID item, List<Recommendation> held, List<ItemContent.Recommendation> read) {
        return rows(
                Matching.of(
                        held, read, Recommendation::text, ItemContent.Recommendation::text, Recommendation::position),
                read,
                (place, one) -> new Recommendation(UUID.randomUUID(), item, place, one),
                Recommendation::revise,
                Recommendation::withdraw);
    }

    private List<Decision> decisions(UUID item, List<Decision> held, List<DecisionRecord> read) {
        return rows(
                Matching.of(held, read, Decision::text, DecisionRecord::text, Decision::ordinal),
                read,
                (place, one) -> new Decision(UUID.randomUUID(), item, place, one),
                Decision::revise,
                Decision::withdraw);
    }

    private interface Made<K, R> {
        K of(int place, R read);
    }

    private interface Revised<K, R> {
        void by(K known, int place, R read);
    }

    /** A row for each thing read, in its place from 1; what was not read again is withdrawn and stands behind them. */
    private <K, R> List<K> rows(
            Matching<K> matching, List<R> read, Made<K, R> made, Revised<K, R> revised, ObjIntConsumer<K> withdrawn) {
        List<K> all = new ArrayList<>();
        for (int i = 0; i < read.size(); i++) {
            K known = matching.kept().get(i);
            if (known == null) {
                known = made.of(i + 1, read.get(i));
                entities.persist(known);
            } else {
                revised.by(known, i + 1, read.get(i));
            }
            all.add(known);
        }
        for (int i = 0; i < matching.left().size(); i++) {
            withdrawn.accept(matching.left().get(i), read.size() + i + 1);
        }
        return all;
    }

    private static List<@Nullable Object[]> answers(
            List<Decision> decisions, List<DecisionRecord> read, List<Recommendation> recommendations) {
        List<@Nullable Object[]> answers = new ArrayList<>();
        for (int i = 0; i < read.size(); i++) {
            for (Recommendation recommendation : recommendations) {
                if (read.get(i).answers().contains(recommendation.number())) {
                    answers.add(new Object[] {decisions.get(i).id(), recommendation.id()});
                }
            }
        }
        return answers;
    }

    private void answer(List<Decision> decisions, List<@Nullable Object[]> answers) {
        UUID[] ids = decisions.stream().map(Decision::id).toArray(UUID[]::new);
        database.update("delete from decision_recommendation where decision = any(?)", (Object) ids);
        database.each("insert into decision_recommendation (decision, recommendation) values (?, ?)", answers);
    }
}
