package dk.sundhedsklynge.funds.note;

import dk.sundhedsklynge.funds.order.WeighingTurn;
import dk.sundhedsklynge.funds.posting.OrderSource;
import dk.sundhedsklynge.funds.rule.Outcome;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Hands the notes over to be weighed, and keeps what came of them. */
@ApplicationScoped
public class NotedOrders implements OrderSource {
    private final Notes notes;

    NotedOrders(Notes notes) {
        this.notes = notes;
    }

    @Override
    public List<StoredOrder> all(String cooperation) {
        return stored(notes.standing(cooperation));
    }

    @Override
    public List<StoredOrder> from(String cooperation, WeighingTurn start) {
        return from(notes.standingFrom(cooperation, start.day()), start);
    }

    @Override
    public List<StoredOrder> fromWithoutVouchers(String cooperation, WeighingTurn start) {
        return from(notes.standingWithoutVouchersFrom(cooperation, start.day()), start);
    }

    private static List<StoredOrder> from(List<Note> found, WeighingTurn start) {
        return found.stream()
                .filter(note -> !note.awaitsItsTurn())
                .map(Note::storedOrder)
                .filter(note -> note.turn() == null || note.turn().compareTo(start) >= 0)
                .toList();
    }

    @Override
    public boolean hasVouchers(String cooperation, LocalDate from) {
        return notes.hasVouchers(cooperation, from);
    }

    @Override
    public boolean hasVouchersOf(String cooperation, UUID project, LocalDate from) {
        return notes.hasVouchersOf(cooperation, project, from);
    }

    @Override
    public List<StoredOrder> byId(Collection<UUID> ids) {
        return stored(notes.standing(ids));
    }

    @Override
    public List<StoredOrder> openings(String cooperation) {
        return stored(notes.openings(cooperation));
    }

    private static List<StoredOrder> stored(List<Note> found) {
        return found.stream().map(Note::storedOrder).toList();
    }

    @Override
    public void keep(Collection<PostedOrder> orders) {
        Map<UUID, PostedOrder> byId = new HashMap<>();
        orders.stream()
                .filter(order -> order.weighed().order().isNote())
                .forEach(order -> byId.put(order.weighed().order().id(), order));
        if (byId.isEmpty()) {
            return;
        }
        notes.stand(notes.standing(byId.keySet()).stream()
                .map(note -> new Change(note, standing(note, Objects.requireNonNull(byId.get(note.id())))))
                .filter(change -> !change.now().equals(change.before()))
                .map(Change::now)
                .toList());
    }

    private record Change(Note before, Note now) {}

    private static Note standing(Note note, PostedOrder posted) {
        return switch (posted.weighed().outcome()) {
            case Outcome.Booked booked -> note.standing(Note.State.BOOKED, posted.entry(), booked.warning());
            case Outcome.Contained(String warning) -> note.standing(Note.State.CONTAINED, null, warning);
            case Outcome.Refused refused
            when note.kind() == Note.Kind.OPENING -> note.standing(Note.State.NOT_IN_FORCE, null, refused.advice());
            case Outcome.Reserved _, Outcome.Changed _, Outcome.Refused _, Outcome.Waiting _ ->
                throw new IllegalStateException("A note is booked or contained: %s is neither".formatted(note.id()));
        };
    }
}
