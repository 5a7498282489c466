package dk.sundhedsklynge.meetings.document;

import dk.sundhedsklynge.meetings.http.Site;

/** Minutes for tests: a sample of cluster Vest under a year of its own, so that no two tests share a meeting. */
public final class Given {
    private Given() {}

    public static String vest(String year) {
        return Site.sample("vest-politisk-2025-06-12.txt")
                .replace("d. 12-06-2025", "d. 12-06-" + year)
                .replace("Torsdag d. 12. juni 2025", "d. 12. juni " + year);
    }

    /** Item 5 is closed and grants money to a project of its own. */
    public static String closed(String year) {
        return vest(year)
                .replace("På vej mod Sundhedsråd Limfjorden.....", "Limfjorden til fælles (Lukket).....")
                .replace("Punkt 5: På vej mod Sundhedsråd Limfjorden", "Punkt 5: Limfjorden til fælles (Lukket)")
                .replace(
                        "Thisted Kommune er tovholder.",
                        "Thisted Kommune er tovholder. Der udmøntes 777.000 kr. til projekt Hemmelig leverandør.");
    }

    /** The same words, and no item is closed. */
    public static String opened(String year) {
        return closed(year).replace(" (Lukket)", "");
    }
}
