package dk.sundhedsklynge.meetings.document;

import dk.sundhedsklynge.meetings.http.Site;
import dk.sundhedsklynge.platform.time.DanishDates;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Minutes for tests: a sample of cluster Vest on a day of its own, so that no two tests share a meeting. */
public final class Given {
    private static final LocalDate FIRST = LocalDate.parse("2025-07-01");
    private static final int FIRST_NUMBER = 2031;

    private Given() {}

    /**
     * The day of the minutes of a number, behind that of every sample.
     *
     * @param number of one test, from 2031 to 2199
     */
    public static LocalDate day(String number) {
        return FIRST.plusDays(Integer.parseInt(number) - FIRST_NUMBER);
    }

    /** As a heading prints it. */
    public static String printedDay(String number) {
        return printed(day(number));
    }

    static String printed(LocalDate day) {
        return day.format(DateTimeFormatter.ofPattern("dd-MM-yyyy"));
    }

    public static String vest(String number) {
        return Site.sample("vest-politisk-2025-06-12.txt")
                .replace("d. 12-06-2025", "d. " + printedDay(number))
                .replace("Torsdag d. 12. juni 2025", "d. " + DanishDates.inWords(day(number)));
    }

    /** Item 5 is closed and grants money to a project of its own. */
    public static String closed(String number) {
        return vest(number)
                .replace("På vej mod Sundhedsråd Limfjorden.....", "Limfjorden til fælles (Lukket).....")
                .replace("Punkt 5: På vej mod Sundhedsråd Limfjorden", "Punkt 5: Limfjorden til fælles (Lukket)")
                .replace(
                        "Thisted Kommune er tovholder.",
                        "Thisted Kommune er tovholder. Der udmøntes 777.000 kr. til projekt Hemmelig leverandør.");
    }

    /** The same words, and no item is closed. */
    public static String opened(String number) {
        return closed(number).replace(" (Lukket)", "");
    }
}
