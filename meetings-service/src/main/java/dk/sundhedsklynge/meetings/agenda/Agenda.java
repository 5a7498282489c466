package dk.sundhedsklynge.meetings.agenda;

import dk.sundhedsklynge.meetings.meeting.Item;
import dk.sundhedsklynge.meetings.openness.Access;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The items that stand on an agenda, in their order: positions run from 1 without gaps, and no two labels or numbers are alike.
 */
final class Agenda {
    /** As many as minutes may have. */
    static final int MOST_ITEMS = 300;

    /** No label is a whole number above it. */
    private static final int GREATEST_LABEL = 999;

    /** Items whose label is no number are numbered above it, so that no label can ever be the same number. */
    private static final int ABOVE_ALL_LABELS = 1_000_000;

    private final UUID meeting;
    private final List<Item> items;
    private int greatestNumber;

    /**
     * @param items those that stand, in their order
     * @param greatestNumber that an item of the meeting has or had, 0 when there never was one
     */
    Agenda(UUID meeting, List<Item> items, int greatestNumber) {
        this.meeting = meeting;
        this.items = new ArrayList<>(items);
        this.greatestNumber = greatestNumber;
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

    /** The number after the greatest there is; 1 when there is none. Behind 999 it is the lowest that is free. */
    String nextLabel() {
        Set<Integer> taken = items.stream()
                .map(Item::label)
                .filter(Item::isNumber)
                .map(Integer::valueOf)
                .collect(Collectors.toSet());
        int next = taken.stream().mapToInt(it -> it).max().orElse(0) + 1;
        return String.valueOf(
                next <= GREATEST_LABEL
                        ? next
                        : IntStream.iterate(1, it -> it + 1)
                                .filter(it -> !taken.contains(it))
                                .findFirst()
                                .orElseThrow());
    }

    Item add(UUID id, String label, NewAgendaItem it) {
        Item item = new Item(
                id,
                meeting,
                items.size() + 1,
                Item.isNumber(label) ? Integer.parseInt(label) : ownNumber(),
                label,
                it.title().strip(),
                Objects.requireNonNullElse(it.access(), Access.OPEN));
        items.add(item);
        if (it.position() != null) {
            move(item, it.position());
        }
        return item;
    }

    /** An item keeps a number of its own as long as its label is none. */
    void edit(Item item, AgendaItemDetails it) {
        int number = Item.isNumber(it.label())
                ? Integer.parseInt(it.label())
                : Item.isNumber(item.label()) ? ownNumber() : item.number();
        item.describe(number, it.label(), it.title().strip(), it.access());
    }

    private int ownNumber() {
        greatestNumber = Math.max(greatestNumber, ABOVE_ALL_LABELS) + 1;
        return greatestNumber;
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
