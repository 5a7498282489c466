package dk.sundhedsklynge.funds.book;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * Where an order stands in the documents: settles who comes first when two count from the same day, alike in every import of
 * the same documents, which the ids are not.
 *
 * @param decidedOn the day of the meeting, or the day of the note
 * @param item 0 when it rests on none
 * @param line 0 when it rests on none
 */
public record Place(LocalDate decidedOn, int item, int line) implements Comparable<Place> {
    private static final Comparator<Place> ORDER =
            Comparator.comparing(Place::decidedOn).thenComparing(Place::item).thenComparing(Place::line);

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }
}
