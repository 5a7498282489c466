package dk.sundhedsklynge.meetings.meeting;

import dk.sundhedsklynge.meetings.meeting.MeetingRecord.ItemRecord;

/**
 * Supplementary minutes add items to a meeting that has minutes. They number their items from 1 as well, so that the items are
 * numbered and called otherwise here: the second of the first such minutes is {@code T2}, of the second ones {@code 2-T2}.
 */
public final class Supplement {
    /** More items than any minutes have. */
    private static final int STEP = 1_000;

    private Supplement() {}

    /** @param part from 1, which supplementary minutes of the meeting these are; 0 leaves the item as it is */
    public static ItemRecord numbered(ItemRecord it, int part) {
        return part == 0 ? it : it.numbered(number(it.number(), part));
    }

    /** The number of an item that is printed with this one. */
    public static int number(int printed, int part) {
        return part * STEP + printed;
    }

    /** What an item is called that {@link #numbered} gave its label. */
    static String label(String number, int part) {
        if (part == 0) {
            return number;
        }
        int own = Integer.parseInt(number) - part * STEP;
        return part == 1 ? "T" + own : part + "-T" + own;
    }
}
