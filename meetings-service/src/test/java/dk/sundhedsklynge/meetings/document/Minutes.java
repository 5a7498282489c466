package dk.sundhedsklynge.meetings.document;

import dk.sundhedsklynge.platform.time.DanishDates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Minutes of the political level of cluster Vest for tests, item by item.
 *
 * @param time at which the meeting began; null when the heading says nothing of it
 */
public record Minutes(LocalDate day, @Nullable String time, List<Item> items) {
    private static final int DAYS_AFTER_SAMPLES = 184;

    public record Item(String title, String decision) {}

    /**
     * On a day of its own, behind those of {@link Given}.
     *
     * @param number of one test, from 2031 to 2199
     */
    public static Minutes of(String number) {
        return new Minutes(day(number), null, List.of());
    }

    public static LocalDate day(String number) {
        return Given.day(number).plusDays(DAYS_AFTER_SAMPLES);
    }

    /** As a heading prints it. */
    public static String printedDay(String number) {
        return Given.printed(day(number));
    }

    /** With a start in the heading of the meeting. */
    Minutes at(String start) {
        return new Minutes(day, start, items);
    }

    public Minutes item(String title, String decision) {
        List<Item> more = new ArrayList<>(items);
        more.add(new Item(title, decision));
        return new Minutes(day, time, more);
    }

    /** With the item at one place put at another, so that those between get other numbers. */
    Minutes moved(int from, int to) {
        List<Item> other = new ArrayList<>(items);
        other.add(to, other.remove(from));
        return new Minutes(day, time, other);
    }

    Minutes without(int place) {
        List<Item> fewer = new ArrayList<>(items);
        fewer.remove(place);
        return new Minutes(day, time, fewer);
    }

    public String text() {
        StringBuilder text = new StringBuilder(
                "REFERAT Sundhedsklynge Vest Politisk Niveau d. %s\n\n".formatted(Given.printed(day)));
        if (time != null) {
            text.append("Mødedato d. %s kl. %s\n\n".formatted(DanishDates.inWords(day), time));
        }
        for (int i = 0; i < items.size(); i++) {
            text.append("Punkt %d: %s\n\nSagsfremstilling\n\nReferat af sagen om %s.\n\nBeslutning\n\n%s\n\n"
                    .formatted(
                            i + 1,
                            items.get(i).title(),
                            items.get(i).title(),
                            items.get(i).decision()));
        }
        return text.toString();
    }
}
