package dk.sundhedsklynge.funds.note;

import dk.sundhedsklynge.funds.book.Turn;
import dk.sundhedsklynge.funds.book.Verdict;
import dk.sundhedsklynge.funds.posting.OrderSource;
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
    public List<Kept> all(String cooperation) {
        return kept(notes.standing(cooperation));
    }

    @Override
    public List<Kept> from(String cooperation, Turn start) {
        return from(notes.standingFrom(cooperation, start.day()), start);
    }

    @Override
    public List<Kept> fromWithoutVouchers(String cooperation, Turn start) {
        return from(notes.allotmentsFrom(cooperation, start.day()), start);
    }

    private static List<Kept> from(List<Note> found, Turn start) {
        return kept(found).stream()
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
    public List<Kept> byId(Collection<UUID> ids) {
        return kept(notes.standing(ids));
    }

    private static List<Kept> kept(List<Note> found) {
        return found.stream().map(Note::kept).toList();
    }

    @Override
    public void keep(Collection<Outcome> outcomes) {
        Map<UUID, Outcome> byId = new HashMap<>();
        outcomes.stream()
                .filter(outcome -> outcome.weighed().order().isNote())
                .forEach(outcome -> byId.put(outcome.weighed().order().id(), outcome));
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

    private static Note standing(Note note, Outcome outcome) {
        return switch (outcome.weighed().verdict()) {
            case Verdict.Booked booked -> note.standing(Note.State.BOOKED, outcome.entry(), booked.warning());
            case Verdict.Contained _ -> note.standing(Note.State.CONTAINED, null, null);
            case Verdict.Reserved _, Verdict.Changed _, Verdict.Refused _, Verdict.Waiting _ ->
                throw new IllegalStateException("A note is booked or contained: %s is neither".formatted(note.id()));
        };
    }
}
