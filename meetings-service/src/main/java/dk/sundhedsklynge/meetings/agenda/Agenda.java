package dk.sundhedsklynge.meetings.agenda;

import dk.sundhedsklynge.meetings.meeting.Access;
import dk.sundhedsklynge.meetings.meeting.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** The items that stand on an agenda, in their order: positions run from 1 without gaps, and no two labels are alike. */
final class Agenda {
    /** As many as minutes may have. */
    static final int MOST_ITEMS = 300;

    private final UUID meeting;
    private final List<Item> items;

    /** @param items those that stand, in their order */
    Agenda(UUID meeting, List<Item> items) {
        this.meeting = meeting;
        this.items = new ArrayList<>(items);
    }

    List<Item> items() {
        return List.copyOf(items);
    }

    boolean isFull() {
        return items.size() >= MOST_ITEMS;
    }

    Optional<Item> item(UUID id) {
        return items.stream().filter(item -> item.id().equals(id)).findFirst();
    }

    /** Whether another item has the label; upper and lower case are alike. */
    boolean isTaken(String label, UUID by) {
        return items.stream()
                .anyMatch(item ->
                        item.label().equalsIgnoreCase(label) && !item.id().equals(by));
    }

    /** The number after the greatest there is; 1 when there is none. */
    String nextLabel() {
        int greatest = items.stream()
                .map(Item::label)
                .filter(Item::isNumber)
                .mapToInt(Integer::parseInt)
                .max()
                .orElse(0);
        return String.valueOf(greatest + 1);
    }

    Item add(UUID id, String label, NewAgendaItem it) {
        Item item = new Item(
                id,
                meeting,
                items.size() + 1,
                label,
                it.title().strip(),
                Objects.requireNonNullElse(it.access(), Access.OPEN));
        items.add(item);
        if (it.position() != null) {
            move(item, it.position());
        }
        return item;
    }

    /** @param position from 1; what lies behind the last is the last */
    void move(Item item, int position) {
        items.remove(item);
        items.add(Math.min(position, items.size() + 1) - 1, item);
        number();
    }

    void withdraw(Item item) {
        items.remove(item);
        item.withdraw();
        number();
    }

    private void number() {
        for (int i = 0; i < items.size(); i++) {
            items.get(i).moveTo(i + 1);
        }
    }
}
