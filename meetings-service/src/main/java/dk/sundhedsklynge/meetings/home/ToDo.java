package dk.sundhedsklynge.meetings.home;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that waits for the reader.
 *
 * @param what Danish, with a verb: what there is to do
 * @param place Danish: where it belongs
 * @param badge Danish: how it stands
 * @param badgeClass that says the same by colour and sign
 * @param due the last day; null when there is none
 * @param when the day in words; empty when there is none
 */
public record ToDo(
        String what,
        String href,
        String place,
        String badge,
        String badgeClass,
        @Nullable LocalDate due,
        String when) {}
