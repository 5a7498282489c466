package dk.sundhedsklynge.funds.note;

import dk.sundhedsklynge.funds.book.Order;
import dk.sundhedsklynge.funds.book.OrderSource;
import dk.sundhedsklynge.funds.book.Plan;
import dk.sundhedsklynge.funds.book.Verdict;
import jakarta.enterprise.context.ApplicationScoped;
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
    public List<Order> orders(String cooperation) {
        return notes.standing(cooperation).stream().map(Note::order).toList();
    }

    @Override
    public void weighed(String cooperation, Plan plan, Map<UUID, UUID> entries) {
        for (Note note : notes.standing(cooperation)) {
            switch (Objects.requireNonNull(plan.verdicts().get(note.id()))) {
                case Verdict.Booked booked ->
                    notes.stands(note.id(), Note.State.BOOKED, entries.get(note.id()), booked.warning());
                case Verdict.Contained contained -> notes.stands(note.id(), Note.State.CONTAINED, null, null);
                case Verdict.Reserved _, Verdict.Changed _, Verdict.Refused _, Verdict.Waiting _ ->
                    throw new IllegalStateException(
                            "A note is booked or contained: %s is neither".formatted(note.id()));
            }
        }
    }
}
